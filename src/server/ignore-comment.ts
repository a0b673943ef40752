import type {Nodes as HastNodes} from 'hast'
import type {Nodes as MdastNodes} from 'mdast'
import {isInlineElement} from '../formats/html.js'
import {sourceTreeOf} from '../formats/source-trees.js'
import {applyEdits, type Edit} from '../text/edits.js'
import type {Outcome} from './linter.js'
import {type Span, spanOf} from './place.js'

type Node = HastNodes | MdastNodes

/** Nodes of Markdown whose children are blocks. */
const HOLDERS: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** A comment that silences something for the next block, up to what ends it. */
const IGNORING = /^\s*(?:<!--|\{\/\*)\s*translationese\s+ignore\s+[\w\s-]*?(?=\s*(?:-->|\*\/\})\s*$)/

/** A block, and what stands before it in its parent, without white space. */
interface Block {
  readonly node: Node
  readonly before: Node | undefined
}

/**
 * The edit that silences a rule for the block of a finding by a comment, in the innermost block where a comment does so and changes
 * nothing else.
 * @param finding where it stands
 * @param check what is found once the edit is made
 * @returns `undefined` if a comment does not help: in plain text, and inside what is no block
 */
export async function ignoringEdit(
  {file, messages}: Outcome,
  ruleId: string,
  finding: Span,
  check: (text: string) => Promise<Outcome | undefined>,
): Promise<Edit | undefined> {
  const tree = sourceTreeOf(file)
  if (tree === undefined) return undefined
  const text = String(file)
  const others = messages.filter((message) => message.ruleId !== ruleId).length
  for (const block of blocksAround(tree, finding.start)) {
    const edit = editBefore(block, ruleId, text, file.extname?.toLowerCase() === '.mdx')
    if (edit === undefined) continue
    const after = await check(applyEdits(text, [edit]))
    if (after === undefined || after.failure !== undefined) continue
    const start = finding.start + edit.text.length
    const isLoud = after.messages.some((message) => message.ruleId === ruleId && spanOf(message)?.start === start)
    const isElse = after.messages.filter((message) => message.ruleId !== ruleId).length !== others
    if (!isLoud && !isElse) return edit
  }
  return undefined
}

/** The blocks that an offset is in, the innermost first. */
function blocksAround(tree: Node, offset: number): Block[] {
  const blocks: Block[] = []
  let parent: Node | undefined = tree
  while (parent !== undefined && 'children' in parent) {
    const children: readonly Node[] = parent.children.filter((child) => !isSpace(child))
    const index = children.findIndex((child) => contains(child, offset))
    const node: Node | undefined = children[index]
    if (node !== undefined && isBlock(node, parent)) blocks.unshift({node, before: children[index - 1]})
    parent = node
  }
  return blocks
}

function isBlock(node: Node, parent: Node): boolean {
  if (node.type === 'element') return !isInlineElement(node.tagName) && node.position !== undefined
  return HOLDERS.has(parent.type) && node.type !== 'text'
}

function isSpace(node: Node): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** Elements that the parser of HTML adds have no place: they are where their children are. */
function contains(node: Node, offset: number): boolean {
  const {position} = node
  if (position === undefined) return 'children' in node && node.children.some((child) => contains(child, offset))
  return (position.start.offset ?? 0) <= offset && offset < (position.end.offset ?? 0)
}

function editBefore({node, before}: Block, ruleId: string, text: string, isMdx: boolean): Edit | undefined {
  const start = node.position?.start.offset
  if (start === undefined) return undefined
  const earlier = before?.position
  const {offset: from = 0} = earlier?.start ?? {}
  const [comment] = IGNORING.exec(text.slice(from, earlier?.end.offset ?? from)) ?? []
  // A second comment would take the first from its block.
  if (comment !== undefined) return {start: from + comment.length, end: from + comment.length, text: ` ${ruleId}`}
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1, start)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  // What marks a list item stands once; what marks a quotation stands on every line.
  const prefix = node.type === 'element' && line.trim() !== '' ? undefined : `${end}${line.replace(/[^\s>]/g, ' ')}`
  const written = isMdx
    ? `{/* translationese ignore ${ruleId} */}${end}${prefix ?? ''}`
    : `<!-- translationese ignore ${ruleId} -->${prefix ?? ''}`
  return {start, end: start, text: written}
}
