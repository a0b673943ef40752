import type {Canvas} from './canvas.js'
import {type Directive, directiveAt, isNoText, rstDirectiveAt, titleOfFence} from './directives.js'
import {isAlphanumeric, isSpace, type Scanner} from './scanner.js'
import {endOfControlLine} from './template.js'

/** A block whose content is indented, as CommonMark does not know it: an admonition, a tab, a component. */
interface Container {
  /** The column that its first line begins in. */
  readonly column: number
  /** The least column of its content. */
  readonly content: number
}

interface Fence {
  readonly mark: string
  readonly length: number
  /** Whether CommonMark would not see it. */
  readonly isHidden: boolean
}

const WIDTH = 4

/** Directives between colons in which code stands. */
const CODE =
  /^\{(?:(?:code|sourcecode|math|mermaid|toctree|eval-rst|raw|csv-table|include|image|parsed-literal|doctest|auto\w+|code-\w+)\}|\w+:)/

/** What is deeper in containers is left as it is. */
const DEEPEST = 30

/** The blocks that lines of Markdown stand in. What is indented in a container is made a block quotation, so that CommonMark reads it. */
export class Blocks {
  private containers: Container[] = []
  private fence: Fence | undefined
  /** The fences of backticks that are open around prose. */
  private readonly directives: Omit<Fence, 'isHidden'>[] = []
  /** Whether the line before was the first of a directive, whose options follow. */
  private isInOptions = false
  /** Whether these options stand between lines of dashes. */
  private isInYaml = false
  /** The column of the directive whose deeper lines are no text. */
  private hiddenColumn: number | undefined

  constructor(
    private readonly scanner: Scanner,
    private readonly canvas: Canvas,
  ) {}

  /** Enters a line that is not blank. Returns where its text begins, or nothing if it has none: code, a fence, the head of a block. */
  enter(line: number, isMdx: boolean): number | undefined {
    const {scanner, canvas} = this
    const {column, at} = this.indentation(line)
    const end = scanner.lineEnd(line)
    if (this.fence !== undefined) return this.continueFence(line, at, end)
    this.containers = this.containers.filter(({content}) => content <= column)
    if (this.hiddenColumn !== undefined && column > this.hiddenColumn) {
      canvas.blank(line, end)
      return undefined
    }
    this.hiddenColumn = undefined
    const text = behindQuotation(scanner.source, at)
    if (this.isInOptions && this.isOption(text, end)) {
      canvas.blank(text, end)
      return undefined
    }
    this.isInOptions = false
    const start = behindMarkers(scanner.source, text)
    const fence = fenceAt(scanner.source, start, end)
    if (fence !== undefined && this.isDirective(fence, start, end)) {
      for (const container of this.containers) canvas.put(this.indexOf(line, container.column), '>')
      return this.enterDirective(fence, start, end)
    }
    if (fence !== undefined) {
      const isHidden = this.containers.length > 0 || (isMdx && column >= WIDTH)
      this.fence = {...fence, isHidden}
      if (isHidden) canvas.blank(line, end)
      return undefined
    }
    for (const container of this.containers) canvas.put(this.indexOf(line, container.column), '>')
    return this.enterHead(line, text, end, column)
  }

  /** Whether the line is an option of a directive: `:name: value`, or YAML between dashes. */
  private isOption(text: number, end: number): boolean {
    const {source} = this.scanner
    const isDashes = source.slice(text, end).trim() === '---'
    if (isDashes) this.isInYaml = !this.isInYaml
    return isDashes || this.isInYaml || (source[text] === ':' && isAlphanumeric(source[text + 1]))
  }

  /** Whether a fence of backticks begins or ends prose. */
  private isDirective({mark, length}: Omit<Fence, 'isHidden'>, start: number, end: number): boolean {
    const open = this.directives.at(-1)
    if (open?.mark === mark && open.length <= length && this.scanner.isBlank(start + length)) return true
    return directiveAt(this.scanner.source, start + length, end)?.isProse === true
  }

  private enterDirective(fence: Omit<Fence, 'isHidden'>, start: number, end: number): number | undefined {
    const directive = directiveAt(this.scanner.source, start + fence.length, end)
    if (directive !== undefined) this.directives.push(fence)
    else this.directives.pop()
    return this.paintDirective(start, end, directive)
  }

  private paintDirective(start: number, end: number, directive: Directive | undefined): number | undefined {
    this.isInOptions = directive !== undefined
    return this.paintTitle(start, end, directive?.title ?? [end, end])
  }

  /** Opens a container after the first tag of a component that the line at `line` consists of. */
  open(scanner: Scanner, line: number): void {
    const {column} = this.indentation(line)
    const content = this.indentation(nextLine(scanner, line)).column
    if (content > column) this.push({column, content})
  }

  private push(container: Container): void {
    if (this.containers.length < DEEPEST) this.containers.push(container)
  }

  private continueFence(line: number, at: number, end: number): undefined {
    const {fence, scanner, canvas} = this
    if (fence === undefined) return undefined
    if (fence.isHidden) canvas.blank(line, end)
    const start = behindQuotation(scanner.source, at)
    const close = fenceAt(scanner.source, start, end, fence.mark)
    const closes =
      close !== undefined &&
      close.mark === fence.mark &&
      close.length >= fence.length &&
      scanner.isBlank(start + close.length)
    if (closes) this.fence = undefined
    return undefined
  }

  /** Where text begins on a line that may be the head of an admonition, a tab, a colon fence or a definition; a title becomes a heading. */
  private enterHead(line: number, text: number, end: number, column: number): number | undefined {
    const {scanner, canvas} = this
    const {source} = scanner
    if (
      isNoText(source.slice(text, end)) ||
      endOfControlLine(source, text) !== undefined ||
      this.isComment(line, text)
    ) {
      canvas.blank(text, end)
      return undefined
    }
    const rst = rstDirectiveAt(source, text, end)
    if (rst !== undefined) {
      if (rst.isProse) this.push({column, content: column + 2})
      else this.hiddenColumn = column
      return this.paintDirective(text, end, rst)
    }
    const admonition = titleOfAdmonition(source, text, end)
    if (admonition !== undefined) {
      this.push({column, content: column + WIDTH})
      return this.paintTitle(text, end, admonition)
    }
    if (source.startsWith(':::', text)) {
      this.isInOptions = true
      const marks = source.slice(text, end).search(/[^:]|$/)
      const directive = directiveAt(source, text + marks, end)
      if (directive !== undefined && CODE.test(source.slice(text + marks, end)))
        this.fence = {mark: ':', length: marks, isHidden: true}
      return this.paintTitle(text, end, directive?.title ?? titleOfFence(source, text, end))
    }
    if (source[text] === ':' && isSpace(source[text + 1])) {
      this.push({column, content: column + WIDTH})
      canvas.put(text, '>')
    }
    return text
  }

  /** Whether the line is a comment of MyST: a percent sign where a paragraph would begin. */
  private isComment(line: number, text: number): boolean {
    const {source} = this.scanner
    if (source[text] !== '%' || !isSpace(source[text + 1])) return false
    const before = source.lastIndexOf('\n', line - 2) + 1
    return line === 0 || this.scanner.isBlank(before) || source[before] === '%'
  }

  private paintTitle(text: number, end: number, [from, to]: readonly [number, number]): number | undefined {
    this.canvas.blank(text, Math.min(from, end))
    this.canvas.blank(to, end)
    if (from >= to) return undefined
    this.canvas.put(text, '#')
    return from
  }

  private indentation(line: number): {readonly column: number; readonly at: number} {
    const {source} = this.scanner
    let column = 0
    let at = line
    for (; source[at] === ' ' || source[at] === '\t'; at++) column += source[at] === '\t' ? WIDTH - (column % WIDTH) : 1
    return {column, at}
  }

  /** The character of the indentation that stands in a column. */
  private indexOf(line: number, wanted: number): number {
    const {source} = this.scanner
    let column = 0
    let at = line
    for (; column < wanted; at++) {
      column += source[at] === '\t' ? WIDTH - (column % WIDTH) : 1
      if (column > wanted) return at
    }
    return at
  }
}

/** The stretch of the title of `!!! note "Title"` or `=== "Tab"`; empty if it has none. */
function titleOfAdmonition(source: string, text: number, end: number): readonly [number, number] | undefined {
  const mark = source.slice(text, text + 3)
  if (mark !== '!!!' && mark !== '???' && mark !== '===') return undefined
  let at = text + 3
  while (source[at] === '+' || source[at] === '!') at++
  if (source[at] !== ' ') return undefined
  while (source[at] === ' ') at++
  if (mark === '===' ? source[at] !== '"' : !isAlphanumeric(source[at]) && source[at] !== '"') return undefined
  const rest = source.slice(at, end)
  const open = rest.indexOf('"')
  const close = rest.lastIndexOf('"')
  return close > open ? [at + open + 1, at + close] : [end, end]
}

function fenceAt(
  source: string,
  at: number,
  end: number,
  other?: string,
): {readonly mark: string; readonly length: number} | undefined {
  const mark = source[at]
  if (mark === undefined || (mark !== '`' && mark !== '~' && mark !== other)) return undefined
  let behind = at
  while (source[behind] === mark) behind++
  if (behind - at < 3) return undefined
  // Backticks behind backticks make a code span.
  const inner = mark === '`' ? source.slice(behind, end).includes('`') : false
  return inner ? undefined : {mark, length: behind - at}
}

function behindQuotation(source: string, from: number): number {
  let at = from
  while (source[at] === '>' || source[at] === ' ' || source[at] === '\t') at++
  return at
}

/** Behind the markers of list items. */
function behindMarkers(source: string, from: number): number {
  let at = from
  for (;;) {
    let marker = at
    if ('-*+'.includes(source[at] ?? ' ')) marker = at + 1
    else {
      while ((source[marker] ?? '') >= '0' && (source[marker] ?? '') <= '9') marker++
      if (marker === at || (source[marker] !== '.' && source[marker] !== ')')) return at
      marker++
    }
    if (source[marker] !== ' ') return at
    at = marker
    while (source[at] === ' ') at++
  }
}

function nextLine(scanner: Scanner, from: number): number {
  let line = scanner.lineEnd(from) + 1
  while (line < scanner.source.length && scanner.isBlank(line)) line = scanner.lineEnd(line) + 1
  return line
}
