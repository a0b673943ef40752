import type {Nodes as HastNodes} from 'hast'
import {commentMarker} from 'mdast-comment-marker'
import {messageControl} from 'unified-message-control'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {SOURCE} from '../engine/message.js'
import {sourceTreeOf} from '../formats/parse.js'

/**
 * A plugin that lets writers silence messages by comments in Markdown and HTML: `<!-- translationese ignore ru-not-a-fact -->`
 * for the next block, `disable` and `enable` from there on; without ids for all rules.
 */
export function controlMessages(): (tree: Node, file: VFile) => undefined {
  return (_, file) => {
    const source = sourceTreeOf(file)
    if (source === undefined) return undefined
    messageControl(withEnd(asWritten(source)), {
      file,
      name: 'translationese',
      marker: (node) => commentMarker(asMarkdown(node)),
      test: ['html', 'comment', 'mdxFlowExpression', 'mdxTextExpression'],
      source: SOURCE,
    })
    return undefined
  }
}

/** The tree with a last node where the document ends, so that no gap is seen behind its last block: front matter alone may stand there. */
function withEnd(tree: Node): Node {
  const end = tree.position?.end
  if (end === undefined || !('children' in tree)) return tree
  return {...tree, children: [...(tree.children as Node[]), {type: 'end', position: {start: end, end}}]} as Node
}

/**
 * The tree without what the author did not write. A parser of HTML adds elements such as `html` and `body`, which have no place: the
 * text in them would be taken for a gap, in which nothing is reported, and they would be the block after a comment. So would the line
 * break behind the comment.
 */
function asWritten<Tree extends Node>(tree: Tree): Tree {
  if (!('children' in tree)) return tree
  const children = (tree.children as HastNodes[]).flatMap((child) => {
    if (child.type === 'text' && child.value.trim() === '') return []
    const written = asWritten(child)
    return written.position === undefined && 'children' in written ? written.children : [written]
  })
  return {...tree, children}
}

/** Comments in HTML trees are nodes of another type than those that `commentMarker` knows. */
function asMarkdown(node: Node): Node {
  if (node.type !== 'comment' || !('value' in node)) return node
  return {...node, type: 'html', value: `<!--${String(node.value)}-->`} as Node
}
