import {LineWalk} from '../light/line-walk.js'
import {isBlankLine, type Line} from '../light/lines.js'
import type {Page, Stretch} from '../light/page.js'
import {directiveOf, isVersioned, showsCode} from './directives.js'
import {ADORNMENT, BULLET, DATA, DIRECTIVE, ENUMERATOR, FIELD, FOOTNOTE, MARKUP, OPTION, TARGET} from './patterns.js'
import {looseLinksOf} from './references.js'
import {readTable} from './tables.js'

/** Blocks are not read deeper. */
const DEEPEST = 100

/** Gathers what is read of a document of reStructuredText. */
export function readRst(page: Page): void {
  new RstReader(page).read(0, undefined, 0, 0)
  for (const name of looseLinksOf(page.source)) page.note(`link ${name}`)
}

class RstReader {
  private readonly walk: LineWalk

  constructor(private readonly page: Page) {
    this.walk = new LineWalk(page.source)
  }

  /** Reads the blocks of some lines, of which those that are not indented further begin in a column. */
  read(first: number, behind = this.walk.lines.length, indent = 0, depth = 0): void {
    let at = first
    while (at < behind) {
      const line = this.walk.line(at)
      if (isBlankLine(line)) at++
      else if (line.indent > indent && depth < DEEPEST) {
        const end = this.walk.endOfIndented(at, behind, indent)
        this.read(at, end, this.walk.leastIndent(at, end), depth + 1)
        at = end
      } else at = this.readBlock(at, behind, depth)
    }
  }

  /** Reads the block that begins at a line; returns the line behind it. */
  private readBlock(at: number, behind: number, depth: number): number {
    const line = this.walk.line(at)
    const text = this.walk.textOf(line)
    if (MARKUP.test(text)) return this.readMarkup(at, behind, depth)
    if (TARGET.test(text)) return at + 1
    const table = readTable(this.page, this.walk.lines, at, behind)
    if (table !== undefined) return table
    if (ADORNMENT.test(text) && text !== '::') return this.readOverlined(at, behind)
    if (text.startsWith('>>> ')) {
      this.page.code()
      return this.walk.endOfParagraph(at, behind)
    }
    if (/^\|[ \t]/.test(text)) return this.readLines(at, behind)
    const marker = this.markerOf(at, behind)
    if (marker !== undefined) return this.readItem(at, behind, marker, depth)
    const field = FIELD.exec(text)
    if (field !== null) return this.readField(at, behind, field, depth)
    return this.readParagraph(at, behind, depth)
  }

  /** How long the marker of a list is that a line begins with. */
  private markerOf(at: number, behind: number): number | undefined {
    const line = this.walk.line(at)
    const text = this.walk.textOf(line)
    const found = BULLET.exec(text) ?? OPTION.exec(text)
    if (found !== null) return found[0].length
    const number = ENUMERATOR.exec(text)?.[0].length
    if (number === undefined) return undefined
    // "A. Smith" at the head of a paragraph is a name: the next line would stand below its words.
    const next = at + 1 < behind ? this.walk.line(at + 1) : undefined
    const isItem =
      next === undefined || isBlankLine(next) || next.indent > line.indent || ENUMERATOR.test(this.walk.textOf(next))
    return isItem ? number : undefined
  }

  private readItem(at: number, behind: number, marker: number, depth: number): number {
    const line = this.walk.line(at)
    const end = this.walk.endOfIndented(at + 1, behind, line.indent)
    this.readFrom(at, end, marker, depth)
    return end
  }

  /** Reads what begins `skipped` units into a line and goes on indented below. */
  private readFrom(at: number, end: number, skipped: number, depth: number): void {
    const line = this.walk.line(at)
    line.indent = at + 1 < end ? this.walk.leastIndent(at + 1, end) : line.indent + skipped
    line.text = Math.min(line.text + skipped, line.end)
    if (depth >= DEEPEST) return
    this.read(at, end, line.indent, depth + 1)
  }

  private readField(at: number, behind: number, [written, name = '']: RegExpExecArray, depth: number): number {
    const end = this.walk.endOfIndented(at + 1, behind, this.walk.line(at).indent)
    if (!DATA.test(name)) this.readFrom(at, end, written.length, depth)
    return end
  }

  /** Comments, directives, footnotes, targets. */
  private readMarkup(at: number, behind: number, depth: number): number {
    const line = this.walk.line(at)
    const text = this.walk.textOf(line)
    const end = this.walk.endOfIndented(at + 1, behind, line.indent)
    const footnote = FOOTNOTE.exec(text)
    const directive = DIRECTIVE.exec(text)
    if (TARGET.test(text)) return end
    if (footnote !== null) this.readFrom(at, end, footnote[0].length, depth)
    else if (directive !== null && !text.includes('|')) this.readDirective(at, end, directive, depth)
    else if (directive === null && !/^\.\.[ \t]+\[/.test(text)) this.page.comment(line.text + 2, line.end)
    return end
  }

  private readDirective(at: number, end: number, [written, name = '']: RegExpExecArray, depth: number): void {
    const {argument, isProse} = directiveOf(name)
    if (showsCode(name)) this.page.code()
    if (!isProse) return
    const line = this.walk.line(at)
    let start = line.text + written.length
    if (isVersioned(name)) while (start < line.end && !/\s/.test(this.page.source[start] ?? ' ')) start++
    while (start < line.end && /\s/.test(this.page.source[start] ?? '')) start++
    if (argument === 'content' && start < line.end) {
      this.readFrom(at, end, start - line.text, depth)
      return
    }
    if (argument === 'title') this.page.paragraph([[start, line.end]])
    let content = at + 1
    // Options, and signatures that go on, stand without a blank line between.
    const isHead = (one: Line): boolean => argument === 'code' || FIELD.test(this.walk.textOf(one))
    while (content < end && !isBlankLine(this.walk.line(content)) && isHead(this.walk.line(content))) content++
    if (content < end && depth < DEEPEST) this.read(content, end, this.walk.leastIndent(content, end), depth + 1)
  }

  /** A title between two lines, or a line across the page. */
  private readOverlined(at: number, behind: number): number {
    const [title, under] = [at + 1, at + 2].map((next) => (next < behind ? this.walk.line(next) : undefined))
    if (title === undefined || under === undefined || isBlankLine(title)) return at + 1
    if (
      this.walk.textOf(under)[0] !== this.walk.textOf(this.walk.line(at))[0] ||
      !ADORNMENT.test(this.walk.textOf(under))
    )
      return at + 1
    this.readTitle(title, under)
    return at + 3
  }

  /** Lines that are kept as they are: `| verse`. */
  private readLines(at: number, behind: number): number {
    const end = this.walk.endOfParagraph(at, behind)
    const lines: Stretch[] = []
    for (let next = at; next < end; next++) {
      const line = this.walk.line(next)
      const text = this.walk.textOf(line)
      lines.push([Math.min(line.text + (/^\|[ \t]*/.exec(text)?.[0].length ?? 0), line.end), line.end])
    }
    this.page.paragraph(lines)
    return end
  }

  private readParagraph(at: number, behind: number, depth: number): number {
    const {indent} = this.walk.line(at)
    const under = at + 1 < behind ? this.walk.line(at + 1) : undefined
    if (under !== undefined && under.indent === indent && this.isUnderline(under, this.walk.line(at))) {
      this.readTitle(this.walk.line(at), under)
      return at + 2
    }
    let end = at + 1
    while (end < behind && !isBlankLine(this.walk.line(end)) && this.walk.line(end).indent === indent) end++
    const lines: Stretch[] = []
    for (let next = at; next < end; next++) lines.push([this.walk.line(next).text, this.walk.line(next).end])
    return this.finishParagraph(lines, end, behind, indent, depth)
  }

  /** A line under a title is to be as long as the title. */
  private readTitle(title: Line, under: Line): void {
    this.page.note(title.end - title.text > under.end - under.text ? 'short' : 'long')
    this.page.paragraph([[title.text, title.end]])
  }

  private isUnderline(under: Line, title: Line): boolean {
    const text = this.walk.textOf(under)
    return ADORNMENT.test(text) && (text.length >= 4 || text.length >= title.end - title.text)
  }

  /** A paragraph that ends with two colons announces code. */
  private finishParagraph(lines: Stretch[], end: number, behind: number, indent: number, depth: number): number {
    const {source} = this.page
    const [start, last] = lines.pop() ?? [0, 0]
    const isCode = source.slice(Math.max(start, last - 2), last) === '::'
    let stop = last
    if (isCode) stop = /\s/.test(source[last - 3] ?? ' ') ? last - 2 : last - 1
    while (stop > start && /\s/.test(source[stop - 1] ?? '')) stop--
    this.page.paragraph([...lines, [start, stop]])
    if (isCode) return this.skipCode(end, behind, indent)
    const next = end < behind ? this.walk.line(end) : undefined
    // The definition of a term.
    if (next === undefined || isBlankLine(next) || next.indent <= indent || depth >= DEEPEST) return end
    const stopOfDefinition = this.walk.endOfIndented(end, behind, indent)
    this.read(end, stopOfDefinition, this.walk.leastIndent(end, stopOfDefinition), depth + 1)
    return stopOfDefinition
  }

  private skipCode(from: number, behind: number, indent: number): number {
    this.page.code()
    let at = from
    while (at < behind && isBlankLine(this.walk.line(at))) at++
    if (at >= behind) return at
    if (this.walk.line(at).indent > indent) return this.walk.endOfIndented(at, behind, indent)
    // Code may be marked by a sign before each line.
    const mark = this.walk.textOf(this.walk.line(at))[0] ?? ''
    if (/[\p{L}\p{N}\s]/u.test(mark)) return at
    while (at < behind && this.walk.textOf(this.walk.line(at)).startsWith(mark)) at++
    return at
  }
}
