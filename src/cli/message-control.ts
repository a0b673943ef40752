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
    messageControl(source, {
      file,
      name: 'translationese',
      marker: (node) => commentMarker(asMarkdown(node)),
      test: ['html', 'comment'],
      source: SOURCE,
    })
    return undefined
  }
}

/** Comments in HTML trees are nodes of another type than those that `commentMarker` knows. */
function asMarkdown(node: Node): Node {
  if (node.type !== 'comment' || !('value' in node)) return node
  return {...node, type: 'html', value: `<!--${String(node.value)}-->`} as Node
}
