import {Blocks} from './blocks.js'
import type {Canvas} from './canvas.js'
import {type Construct, constructAt, endOfCodeSpan} from './inline.js'
import {mdxConstructAt} from './mdx.js'
import {endOfModuleLine} from './module.js'
import {isSpace, type Scanner} from './scanner.js'

/** Markdown, and MDX as it is masked for the parser of Markdown, or for its own. */
export type MarkdownFormat = 'markdown' | 'mdx' | 'parsed-mdx'

/** What may stand before the text of a line. */
const PREFIX = '> \t\r'

/** Paints over what a Markdown document holds that CommonMark does not know. */
export function maskMarkdown(scanner: Scanner, canvas: Canvas, from: number, format: MarkdownFormat): void {
  new MarkdownMask(scanner, canvas, format !== 'markdown', format === 'parsed-mdx').run(from)
}

class MarkdownMask {
  private readonly blocks: Blocks

  constructor(
    private readonly scanner: Scanner,
    private readonly canvas: Canvas,
    /** Whether braces are expressions and no code is indented: from the first component on. */
    private isMdx: boolean,
    /** Whether the parser that follows knows MDX. */
    private readonly isParsed: boolean,
  ) {
    this.blocks = new Blocks(scanner, canvas)
  }

  run(from: number): void {
    let line = from
    while (line < this.scanner.source.length) line = this.maskLine(line)
  }

  /** Masks the line that begins at `line`, and those that its constructs reach to; returns where the next one begins. */
  private maskLine(line: number): number {
    const {scanner} = this
    if (scanner.isBlank(line)) return scanner.lineEnd(line) + 1
    const text = this.blocks.enter(line, this.isMdx && !this.isParsed)
    if (text === undefined) return scanner.lineEnd(line) + 1
    const module = endOfModuleLine(scanner, line)
    if (module !== undefined) {
      this.isMdx = true
      this.canvas.blank(line, module)
      return scanner.lineEnd(module) + 1
    }
    const found: Construct[] = []
    let at = text
    let end = scanner.lineEnd(line)
    while (at < end) {
      const construct = this.isParsed ? mdxConstructAt(scanner, at) : constructAt(scanner, at, this.isMdx)
      if (construct !== undefined) {
        if (construct.fill !== undefined) found.push(construct)
        at = construct.end
      } else at = endOfCodeSpan(scanner, at) ?? at + (scanner.source[at] === '\\' ? 2 : 1)
      if (at > end) end = scanner.lineEnd(at)
    }
    this.paint(line, end, found)
    return end + 1
  }

  private paint(line: number, end: number, found: readonly Construct[]): void {
    const {canvas, scanner} = this
    if (found.length === 0) return
    if (this.isParsed || !this.isCovered(line, end, found)) {
      for (const construct of found) construct.fill?.(canvas)
      return
    }
    for (const construct of found) {
      if (construct.prints) construct.fill?.(canvas)
      else canvas.blank(construct.start, construct.end)
      if (construct.isComponent) this.isMdx = true
    }
    const last = found.at(-1)
    if (last?.opens) this.blocks.open(scanner, line)
  }

  /** Whether the line holds nothing else. */
  private isCovered(line: number, end: number, found: readonly Construct[]): boolean {
    let at = line
    for (const construct of [...found, {start: end, end}]) {
      for (; at < construct.start; at++) {
        const character = this.scanner.source[at] ?? ''
        if (at > line || construct.start > line ? !PREFIX.includes(character) : !isSpace(character)) return false
      }
      at = construct.end
    }
    return true
  }
}
