import type {Root, RootContent, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'

/** A block this long is cut even inside a sentence. */
const LONGEST_BLOCK = 16_384

/**
 * Where no sentence goes on: a blank line, or a line break after a full stop. parse-english takes a line whose first letter is small,
 * that begins with a comma, or that has no letter and no figure, for more of the sentence before it.
 */
const BLOCK_END =
  /\r?\n[ \t]*\r?\n\s*|[.!?…]["'”’)\]]*[ \t]*\r?\n(?!\s*(?:,|[^\p{L}\p{N}\r\n]*\p{Ll}))(?![^\p{L}\p{N}\r\n]*(?:\r?\n|$))\s*/gu

/**
 * parse-english, block by block. By itself it takes time in the square of the length of a document, because it splices
 * sentences in one list; in blocks the time is linear and the tree the same but for sentences longer than a block.
 */
export class BlockParser extends ParseEnglish {
  private lines = 0
  private offset = 0
  /** How far into its first line the block begins. */
  private column = 0

  /** Parses a document; positions are of the whole document. */
  override parse(value: string | null | undefined): Root {
    const root: Root = {type: 'RootNode', children: [...this.nodesOf(value ?? '')]}
    const first = root.children[0]?.position?.start
    const last = root.children.at(-1)?.position?.end
    if (first !== undefined && last !== undefined) root.position = {start: first, end: last}
    return root
  }

  /** The paragraphs of a document, and what stands between them, one after the other as they are asked for. */
  *nodesOf(value: string): Generator<RootContent> {
    this.lines = 0
    this.offset = 0
    this.column = 0
    for (const block of blocksOf(value)) {
      yield* super.parse(block).children
      this.offset += block.length
      const breaks = [...block.matchAll(/\r\n|\n|\r/g)]
      const last = breaks.at(-1)
      this.lines += breaks.length
      this.column = last === undefined ? this.column + block.length : block.length - last.index - last[0].length
    }
  }

  override tokenize(value: string | null | undefined): SentenceContent[] {
    const nodes = super.tokenize(value)
    for (const node of nodes) {
      const leaf = 'children' in node ? node.children[0] : undefined
      // Nodes share points: each is moved once.
      const points = new Set([node.position?.start, node.position?.end, leaf?.position?.start, leaf?.position?.end])
      for (const point of points) {
        if (point === undefined) continue
        if (point.line === 1) point.column += this.column
        point.line += this.lines
        point.offset = (point.offset ?? 0) + this.offset
      }
    }
    return nodes
  }
}

/** The text in pieces that can be parsed one by one; together they are the text. */
function* blocksOf(text: string): Generator<string> {
  let start = 0
  const cut = function* (end: number): Generator<string> {
    while (end - start > LONGEST_BLOCK) {
      const stop = text.lastIndexOf('. ', start + LONGEST_BLOCK) + 2
      const space = text.lastIndexOf(' ', start + LONGEST_BLOCK) + 1
      const middle = stop > start + 1 ? stop : space > start ? space : start + LONGEST_BLOCK
      yield text.slice(start, middle)
      start = middle
    }
    if (end > start) yield text.slice(start, end)
    start = end
  }
  for (const {0: separator, index} of text.matchAll(BLOCK_END)) yield* cut(index + separator.length)
  yield* cut(text.length)
}
