import {firstIndex} from '../text/first-index.js'
import type {MappedText} from '../text/text-map.js'
import {OBJECT} from '../text/unit-index.js'
import {type Block, withoutGeneratedSpace} from './generated-space.js'

export {OBJECT}

/** Between blocks, so that no sentence goes on from one to the next. */
const SEPARATOR = '\n\n'

/** Gathers the text of a document block by block, with the place of every unit in the source. */
export class TextBuilder {
  private readonly blocks: Block[] = []
  private readonly asides: Block[] = []
  private readonly runs: [start: number, end: number][] = []
  private block: Block = {text: '', starts: [], ends: []}
  /** Whether a line break stands in the white space that the block ends with. */
  private isBroken = false
  private hasCode = false

  /**
   * @param opaque stretches of the source that are no text although the parser of the format takes them for it, in order
   * @param html the document, if all of it is HTML
   */
  constructor(
    private readonly opaque: readonly (readonly [start: number, end: number])[] = [],
    private readonly html?: string,
  ) {}

  /** Ends the block, if one is open. */
  endBlock(): void {
    if (this.block.text !== '')
      this.blocks.push(this.html === undefined ? this.block : withoutGeneratedSpace(this.block, this.html, OBJECT))
    this.block = {text: '', starts: [], ends: []}
    this.isBroken = false
  }

  /** Says that the document shows code, be it in a block that is not read. */
  noteCode(): void {
    this.hasCode = true
  }

  /** Says that a stretch of the source is text throughout. */
  addRun(start: number, end: number): void {
    this.runs.push([start, end])
  }

  /** Adds a unit of text. White space before a block and blank lines inside it are left out of what is read. */
  addUnit(unit: string, start: number, end: number): void {
    if (this.isOpaque(start)) {
      this.addObject(start, end)
      return
    }
    if (start < (this.block.starts.at(-1) ?? 0)) this.endBlock()
    const isBreak = unit === '\n' || unit === '\r'
    if (this.block.text === '' && (isBreak || unit === ' ' || unit === '\t')) return
    this.push(isBreak && this.isBroken ? ' ' : unit, start, end)
    if (isBreak) this.isBroken = true
    else if (/\S/.test(unit)) this.isBroken = false
  }

  /** Adds a stretch of source that is read as a noun. */
  addObject(start: number, end: number): void {
    if (start < (this.block.starts.at(-1) ?? 0)) this.endBlock()
    for (let at = start; at < end; at++) this.push(OBJECT, at, at + 1)
    this.isBroken = false
  }

  /**
   * Gathers what is read beside the blocks, such as an attribute: it may stand inside of a block in the source, and comes behind all
   * blocks in the text.
   * @param gather adds the units of the aside, and says whether there is anything to read
   */
  addAside(gather: () => boolean): void {
    const {block, isBroken} = this
    this.block = {text: '', starts: [], ends: []}
    this.isBroken = false
    if (gather() && this.block.text !== '') this.asides.push(this.block)
    this.block = block
    this.isBroken = isBroken
  }

  /** Whether the text goes on straight behind a word or mark. */
  isAttached(): boolean {
    return /\S$/.test(this.block.text.slice(-1))
  }

  /**
   * All that was gathered: the blocks in the order of the source, then the asides.
   * @param shift what stands in the source before all that was gathered from
   */
  build(shift: number): MappedText {
    this.endBlock()
    const starts: number[] = []
    const ends: number[] = []
    let text = ''
    const blocks = withoutNested(this.blocks.sort(byStart))
    let asides: number | undefined
    for (const [index, block] of [...blocks, ...this.asides.sort(byStart)].entries()) {
      const end = ends.at(-1) ?? 0
      if (text !== '') {
        for (const _ of SEPARATOR) {
          starts.push(end)
          ends.push(end)
        }
        text += SEPARATOR
      }
      if (index === blocks.length) asides = text.length
      text += block.text
      for (const start of block.starts) starts.push(start + shift)
      for (const blockEnd of block.ends) ends.push(blockEnd + shift)
    }
    const runs = this.runs
      .sort((a, b) => a[0] - b[0])
      .flatMap((run) => this.withoutOpaque(run))
      .map(([start, end]) => [start + shift, end + shift] as const)
    const units = {starts: Int32Array.from(starts), ends: Int32Array.from(ends)}
    return {text, ...units, runs, hasCode: this.hasCode, ...(asides === undefined ? {} : {asides})}
  }

  /** The parts of a run between opaque stretches. */
  private withoutOpaque([start, end]: readonly [number, number]): [start: number, end: number][] {
    const {opaque} = this
    const parts: [number, number][] = []
    let from = start
    for (
      let index = firstIndex(opaque.length, (at) => (opaque[at]?.[1] ?? 0) > start);
      (opaque[index]?.[0] ?? end) < end;
      index++
    ) {
      const [opaqueStart, opaqueEnd] = opaque[index] ?? [end, end]
      if (opaqueStart > from) parts.push([from, opaqueStart])
      from = opaqueEnd
    }
    parts.push([from, end])
    return parts
  }

  private push(unit: string, start: number, end: number): void {
    this.block.text += unit
    this.block.starts.push(start)
    this.block.ends.push(end)
  }

  /** The stretch that was asked for last: questions come in the order of the source, but for HTML that is out of order. */
  private nextOpaque = 0

  private isOpaque(offset: number): boolean {
    const {opaque} = this
    while (this.nextOpaque > 0 && offset < (opaque[this.nextOpaque - 1]?.[1] ?? 0)) this.nextOpaque--
    while ((opaque[this.nextOpaque]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) this.nextOpaque++
    const stretch = opaque[this.nextOpaque]
    return stretch !== undefined && stretch[0] <= offset
  }
}

const startOf = ({starts: [start = 0]}: Block): number => start

const byStart = (one: Block, other: Block): number => startOf(one) - startOf(other)

/** HTML that its parser had to put in order, a table with text between its rows: what stands in another block is not read. */
function withoutNested(blocks: readonly Block[]): readonly Block[] {
  let end = 0
  return blocks.filter((block) => {
    if (startOf(block) < end) return false
    end = block.ends.at(-1) ?? end
    return true
  })
}
