import {LineWalk} from '../light/line-walk.js'
import {isBlankLine, type Line} from '../light/lines.js'
import type {Page, Stretch} from '../light/page.js'
import {looseLinksOf} from './references.js'
import {readCells} from './table.js'

const TITLE = /^(?:={1,6}|#{1,6})[ \t]+/
const BLOCK_TITLE = /^\.(?=[^\s.])/
const ATTRIBUTE = /^:!?[\w-]{1,100}!?:(?:[ \t]|$)/
const DESCRIPTION = /^:description:[ \t]+/
const BLOCK_ATTRIBUTES = /^\[[^\n]*\]$/
const BLOCK_MACRO =
  /^(?:ifdef|ifndef|ifeval|endif|include|image|video|audio|toc|a2s|gist|[a-z][\w-]{1,40})::(?:[^\s[][^[]*)?\[.*\]$/
const BREAK = /^(?:'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*)$/
const UNREAD = /^(?:-{4,}|\.{4,}|\+{4,}|`{3,}.*|~{4,})$/
const COMMENTED = /^\/{4,}$/
/** The marks of blocks whose content is read. */
const READ = /^(?:={4,}|\*{4,}|_{4,}|--)$/
const TABLE = /^[|!,:]={3,}$/
const MARKER = /^(?:\*{1,6}|-|\.{1,6}|\d{1,6}\.|[a-z]\.|[ivx]{1,6}\)|<(?:\d{1,3}|\.)>)[ \t]+(?:\[[ x*]\][ \t]+)?/i
const TERM = /^(.{1,400}?)(?::{2,4}|;;)(?:[ \t]+|$)/
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/

/** Styles of blocks that are no text. */
const CODE_STYLE =
  /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|graphviz|plantuml|ditaa|mermaid|subs|,)(?=[\],%#.=])/

/** Gathers what is read of an AsciiDoc document. */
export function readAsciidoc(page: Page): void {
  new AsciidocReader(page).read()
  for (const name of looseLinksOf(page.source)) page.note(`link ${name}`)
}

class AsciidocReader {
  private at = 0
  /** Whether the next block is code, as its attributes say. */
  private isCode = false
  /** Whether what is indented goes on an item of a list, and is no code. */
  private isInList = false

  private readonly walk: LineWalk

  constructor(private readonly page: Page) {
    this.walk = new LineWalk(page.source)
  }

  read(): void {
    this.readHeader()
    while (this.at < this.walk.lines.length) {
      const line = this.walk.line(this.at)
      if (isBlankLine(line)) this.at++
      else this.readBlock(line, this.walk.textOf(line))
    }
  }

  /** Below the title of the document stand its author and its revision. */
  private readHeader(): void {
    const first = this.walk.lines.findIndex((line) => !isBlankLine(line) && !/^(?:\/\/|:)/.test(this.walk.textOf(line)))
    const title = this.walk.lines[first]
    if (title === undefined || !/^[=#][ \t]/.test(this.walk.textOf(title))) return
    for (; this.at <= first; this.at++) this.readBlockAt(this.at)
    for (let at = this.at; at < this.walk.lines.length && !isBlankLine(this.walk.line(at)); at++) {
      const line = this.walk.line(at)
      const text = this.walk.textOf(line)
      if (/^(?::|\/\/)/.test(text)) this.readMeta(line, text)
      this.at = at + 1
    }
  }

  private readBlockAt(at: number): void {
    const line = this.walk.line(at)
    const text = this.walk.textOf(line)
    if (isBlankLine(line) || this.readMeta(line, text)) return
    const skipped = TITLE.exec(text)?.[0].length ?? 0
    this.page.paragraph([[line.text + skipped, line.end]])
  }

  private readBlock(line: Line, text: string): void {
    const isCode = this.isCode
    if (BLOCK_ATTRIBUTES.test(text)) {
      this.isCode ||= CODE_STYLE.test(text)
      this.at++
      return
    }
    if (this.readMeta(line, text)) this.at++
    else if (BLOCK_TITLE.test(text) && line.indent === 0) {
      this.page.paragraph([[line.text + 1, line.end]])
      this.at++
    } else {
      this.isCode = false
      this.readContent(line, text, isCode)
    }
  }

  /** Comments, attributes of the document and macros, a line each. */
  private readMeta(line: Line, text: string): boolean {
    if (text.startsWith('//') && !text.startsWith('///')) this.page.comment(line.text + 2, line.end)
    else if (ATTRIBUTE.test(text)) {
      const description = DESCRIPTION.exec(text)?.[0]
      if (description !== undefined) this.page.paragraph([[line.text + description.length, line.end]])
    } else return BLOCK_MACRO.test(text) || BREAK.test(text)
    return true
  }

  private readContent(line: Line, text: string, isCode: boolean): void {
    if (COMMENTED.test(text)) this.at = this.behindClose(text)
    else if (UNREAD.test(text) || (isCode && READ.test(text))) {
      this.page.code()
      this.at = this.behindClose(text.startsWith('```') ? '```' : text)
    } else if (READ.test(text)) this.at++
    else if (TABLE.test(text)) this.readTable(text)
    else if (isCode) {
      this.page.code()
      this.at = this.walk.endOfParagraph(this.at)
    } else if (TITLE.test(text) && line.indent === 0) {
      this.isInList = false
      this.page.paragraph([[line.text + (TITLE.exec(text)?.[0].length ?? 0), line.end]])
      this.at++
    } else if (text === '+') this.at++
    else this.readText(line, text)
  }

  /** Items of lists, terms, paragraphs, and code that is indented. */
  private readText(line: Line, text: string): void {
    const marker = MARKER.exec(text)?.[0]
    const term = marker === undefined ? TERM.exec(text) : null
    if (marker !== undefined) {
      this.isInList = true
      this.readParagraph(line.text + marker.length)
    } else if (term !== null && !text.startsWith('::')) {
      this.isInList = true
      this.page.paragraph([[line.text, line.text + (term[1] ?? '').length]])
      const start = line.text + term[0].length
      if (start < line.end) this.readParagraph(start)
      else this.at++
    } else if (line.indent > 0 && !this.isInList) {
      this.page.code()
      this.at = this.walk.endOfParagraph(this.at)
    } else {
      if (line.indent === 0) this.isInList &&= this.followsContinuation()
      this.readParagraph(line.text + (ADMONITION.exec(text)?.[0].length ?? 0))
    }
  }

  private followsContinuation(): boolean {
    return this.at > 0 && this.walk.textOf(this.walk.line(this.at - 1)) === '+'
  }

  /** A paragraph up to a blank line, or to what begins another block. */
  private readParagraph(start: number): void {
    const lines: Stretch[] = [[start, this.walk.line(this.at).end]]
    let at = this.at + 1
    for (; at < this.walk.lines.length; at++) {
      const line = this.walk.line(at)
      const text = this.walk.textOf(line)
      if (isBlankLine(line) || this.endsParagraph(text)) break
      if (text.startsWith('//')) this.page.comment(line.text + 2, line.end)
      else if (!BLOCK_MACRO.test(text)) lines.push([line.text, line.end])
    }
    this.at = at
    this.page.paragraph(lines)
  }

  private endsParagraph(text: string): boolean {
    if (text === '+' || READ.test(text) || UNREAD.test(text) || COMMENTED.test(text) || TABLE.test(text)) return true
    if (BLOCK_ATTRIBUTES.test(text) && !text.startsWith('[[')) return true
    return this.isInList && (MARKER.test(text) || TERM.test(text))
  }

  private readTable(mark: string): void {
    const first = this.at + 1
    const end = this.behindClose(mark)
    if (mark.startsWith('|') || mark.startsWith('!'))
      readCells(this.page, this.walk.lines.slice(first, end - 1), mark[0] ?? '|')
    this.at = end
  }

  /** The line behind the one that closes the block that begins here; none closes what is open at the end. */
  private behindClose(mark: string): number {
    let at = this.at + 1
    while (at < this.walk.lines.length && this.walk.textOf(this.walk.line(at)) !== mark) at++
    return Math.min(at + 1, this.walk.lines.length + 1)
  }
}
