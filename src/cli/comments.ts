import type {Node, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {NAME, REASON} from '../formats/control-comment.js'

/** A comment that speaks to the command, and what it says. */
const COMMENT = /^\s*(?:<!--|\{\/\*)\s*(translationese)(?![\p{L}\p{N}_])([\s\S]*?)(?:-->|\*\/\s*\})\s*$/iu

const NAME_IN_ANY_CASE = new RegExp(NAME, 'i')

/** What a comment can do: silence the rest, give voice again, or silence the next block. */
export const VERBS = ['disable', 'enable', 'ignore'] as const
const isVerb = (word: string): boolean => (VERBS as readonly string[]).includes(word)

/** A word of a comment. */
export interface Word {
  readonly text: string
  /** Where it stands behind the word `translationese` of the comment, in UTF-16 code units. */
  readonly at: number
}

/** A comment that speaks to the command. */
export interface Comment {
  readonly node: Node
  /** Where the block or the words end that follow it, as an offset in UTF-16 code units; none at the end of all. */
  readonly endOfNext: number | undefined
  /** What it is to do: its first word, in small letters. Others than `VERBS` do nothing. */
  readonly verb: Word | undefined
  /** Ids and wildcards, separated by white space or commas; none for all rules. */
  readonly names: readonly Word[]
}

/** The comments in a tree of Markdown, MDX or HTML that speak to the command, in order. */
export function commentsIn(tree: Node): Comment[] {
  const children = writtenChildren(tree)
  return children.flatMap((child, index) => {
    const said = saidBy(child)
    if (said === undefined) return commentsIn(child)
    return [{node: child, endOfNext: children[index + 1]?.position?.end.offset, ...said}]
  })
}

/**
 * The children of a node but for what the author did not write, so that the next one is the next block. A parser of HTML adds elements
 * such as `html` and `body`, which have no place, and has the line break behind a comment as text.
 */
function writtenChildren(parent: Node): Node[] {
  if (!('children' in parent)) return []
  return (parent.children as readonly Node[]).flatMap((child) => {
    if (child.type === 'text' && 'value' in child && String(child.value).trim() === '') return []
    return child.position === undefined && 'children' in child ? writtenChildren(child) : [child]
  })
}

function saidBy(node: Node): Pick<Comment, 'verb' | 'names'> | undefined {
  const [, name, said] = COMMENT.exec(textOf(node)) ?? []
  if (name === undefined || said === undefined) return undefined
  const [first, ...names] = [...said.replace(REASON, '').matchAll(/[^\s,]+/g)].map(
    ({0: word, index}): Word => ({text: word, at: index}),
  )
  const verb = first && {...first, text: first.text.toLowerCase()}
  // With a capital it may be a note on translationese.
  return name === NAME || (verb !== undefined && isVerb(verb.text)) ? {verb, names} : undefined
}

/** The text of a node that may be a comment, as HTML or MDX writes it. */
function textOf(node: Node): string {
  if (!('value' in node)) return ''
  if (node.type === 'comment') return `<!--${String(node.value)}-->`
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return `{${String(node.value)}}`
  return node.type === 'html' ? String(node.value) : ''
}

/** The place of a word of a comment; of the whole comment without one. */
export function placeIn({node}: Comment, word: Word | undefined, file: VFile): Position | undefined {
  const {offset} = node.position?.start ?? {}
  if (offset === undefined || word === undefined) return node.position
  // How a comment begins is a matter of the format.
  const from = offset + String(file).slice(offset).search(NAME_IN_ANY_CASE) + NAME.length
  const {toPoint} = location(file)
  const [start, end] = [toPoint(from + word.at), toPoint(from + word.at + word.text.length)]
  return start === undefined || end === undefined ? node.position : {start, end}
}
