import type {Html, Paragraph, Root} from 'mdast'
import {location} from 'vfile-location'
import {isControl} from '../control-comment.js'
import type {TextBuilder} from '../text-builder.js'

/** A stretch of the source, by start and end. */
export type Stretch = readonly [start: number, end: number]

/** A stretch of a paragraph that is no plain text. */
export interface Span {
  /** In units of the text of the paragraph. */
  readonly start: number
  readonly end: number
  /** What is read in its place: nothing, a noun that nobody may touch, or other words. */
  readonly read: '' | 'noun' | {readonly words: string}
}

/** Finds the spans of a paragraph, in order. */
export type SpanFinder = (text: string) => readonly Span[]

interface Block {
  readonly stretch: Stretch
  /** What a comment says that silences rules. */
  readonly control?: string
}

const BLANK = /^\s*$/

/** What is read of a document in a format of lines. */
export class Page {
  /** What a fix must not change, beside what stands around the text. */
  readonly notes: string[] = []
  private readonly blocks: Block[] = []

  constructor(
    readonly source: string,
    private readonly builder: TextBuilder,
    private readonly findSpans: SpanFinder,
  ) {}

  /** Says what a fix must not change. */
  note(what: string): void {
    this.notes.push(what)
  }

  /** Says that a block of code stands here. */
  code(): void {
    this.builder.noteCode()
  }

  /** A comment that may silence rules: `translationese ignore …`. */
  comment(start: number, end: number): void {
    const words = this.source.slice(start, end).trim()
    if (isControl(words)) this.blocks.push({stretch: [start, end], control: words})
  }

  /** A paragraph, as the stretches of its lines. */
  paragraph(lines: readonly Stretch[]): void {
    const read = lines.filter(([start, end]) => start < end)
    const [first] = read
    if (first === undefined) return
    this.blocks.push({stretch: [first[0], read.at(-1)?.[1] ?? first[1]]})
    this.builder.endBlock()
    this.addLines(read)
    this.builder.endBlock()
  }

  /** A paragraph whose lines other paragraphs stand beside, as cells of a table do. */
  cell(lines: readonly Stretch[]): void {
    const read = lines.filter(([start, end]) => start < end)
    if (read.length < 2) this.paragraph(read)
    else
      this.builder.addAside(() => {
        this.addLines(read)
        return true
      })
  }

  /** The blocks and the comments that silence rules, as a tree of Markdown. */
  tree(): Root {
    const {toPoint} = location(this.source)
    const positionOf = (start: number, end: number): Root['position'] => {
      const [from, to] = [toPoint(start), toPoint(end)]
      return from === undefined || to === undefined ? undefined : {start: from, end: to}
    }
    const hasControl = this.blocks.some(({control}) => control !== undefined)
    const children = (hasControl ? this.blocks : []).map(({stretch, control}): Html | Paragraph => {
      const position = positionOf(...stretch)
      const place = position === undefined ? {} : {position}
      if (control === undefined) return {type: 'paragraph', children: [], ...place}
      return {type: 'html', value: `<!-- ${control} -->`, ...place}
    })
    const position = positionOf(0, this.source.length)
    return {type: 'root', children, ...(position === undefined ? {} : {position})}
  }

  private addLines(lines: readonly Stretch[]): void {
    const {source} = this
    const offsets: number[] = []
    let text = ''
    for (const [start, end] of lines) {
      if (text !== '') {
        text += '\n'
        offsets.push(offsets.at(-1) ?? 0)
      }
      text += source.slice(start, end)
      for (let at = start; at < end; at++) offsets.push(at)
    }
    // A break stands behind the last unit of its line.
    const offsetOf = (unit: number): number => (offsets[unit] ?? 0) + (text[unit] === '\n' ? 1 : 0)
    let from = 0
    for (const span of [...this.findSpans(text), {start: text.length, end: text.length, read: ''} as const]) {
      this.addText(text, from, span.start, offsetOf)
      if (span.end > span.start) this.addSpan(span, offsetOf(span.start), offsetOf(span.end - 1) + 1)
      from = span.end
    }
  }

  private addText(text: string, from: number, to: number, offsetOf: (unit: number) => number): void {
    let start = from
    for (let unit = from; unit < to; unit++) {
      const offset = offsetOf(unit)
      // With a break goes what stands before the words of the next line.
      const end = text[unit] === '\n' ? offsetOf(unit + 1) : offset + 1
      this.builder.addUnit(text[unit] ?? '', offset, end)
      if (end === offset + 1 || BLANK.test(this.source.slice(offset, end))) continue
      if (start < unit) this.builder.addRun(offsetOf(start), offset)
      start = unit + 1
    }
    if (start < to) this.builder.addRun(offsetOf(start), offsetOf(to - 1) + 1)
  }

  private addSpan({read}: Span, start: number, end: number): void {
    if (read === 'noun') this.builder.addObject(start, end)
    else if (read !== '') for (const unit of read.words.split('')) this.builder.addUnit(unit, start, end)
  }
}

/** Describes a source but for the runs of text in it. */
export function shapeAround(source: string, runs: readonly Stretch[]): string {
  const parts: string[] = []
  let from = 0
  for (const [start, end] of runs) {
    parts.push(source.slice(from, start))
    from = end
  }
  return [...parts, source.slice(from)].join('\0')
}
