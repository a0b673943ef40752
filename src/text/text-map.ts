import type {Nodes} from 'nlcst'
import type {Point} from 'unist'
import {type Location, location} from 'vfile-location'
import {applyEdits, type Edit} from './edits.js'
import {firstIndex} from './first-index.js'
import type {Origin} from './pairs.js'
import {UnitIndex} from './unit-index.js'

/** The text that is read of a document with markup, and for every UTF-16 unit of it where it stands in the source. */
export interface MappedText {
  readonly text: string
  /** Where each unit begins and ends in the source; both go back only where a block or an aside begins. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The stretches of the source that are text throughout, by start and end, in order. */
  readonly runs: readonly (readonly [start: number, end: number])[]
  /** Whether the document shows code in what is not read. */
  readonly hasCode?: boolean
  /** Whether its paragraphs are strings of a program, which stand apart from each other. */
  readonly isList?: boolean
  /** What it was translated from, if the document tells. */
  readonly origin?: Origin
  /** Whether no fix can be written into the document. */
  readonly isReadOnly?: boolean
  /** The first unit of the asides: titles and descriptions, which are read behind the text. */
  readonly asides?: number
}

const asItIs = (text: string): string => text

/** Leads from the text of a document with markup back to its source. Offsets count UTF-16 units. */
export class TextMap {
  private readonly location: Location
  private readonly index: UnitIndex

  /**
   * @param source the document
   * @param mapped its text
   * @param isSound whether the document with edits made keeps its structure and says what the edits promise
   * @param writtenAt writes text as it must stand at an offset of the document
   */
  constructor(
    readonly source: string,
    private readonly mapped: MappedText,
    readonly isSound: (edits: readonly Edit[]) => boolean,
    readonly writtenAt: (text: string, at: number) => string = asItIs,
  ) {
    this.location = location(source)
    this.index = new UnitIndex(mapped)
  }

  /** Whether the document shows code in what is not read. */
  get hasCode(): boolean {
    return this.mapped.hasCode === true
  }

  /** Whether its paragraphs are strings of a program, which stand apart from each other. */
  get isList(): boolean {
    return this.mapped.isList === true
  }

  /** What the text was translated from, if the document tells. */
  get origin(): Origin | undefined {
    return this.mapped.origin
  }

  /** Whether no fix can be written into the document. */
  get isReadOnly(): boolean {
    return this.mapped.isReadOnly === true
  }

  /** Whether a unit of the text is one of a title or description that stands beside it. */
  isAside(unit: number): boolean {
    return unit >= (this.mapped.asides ?? this.mapped.text.length)
  }

  /** Where a unit of the text begins in the source. */
  startOf(unit: number): number {
    return this.mapped.starts[unit] ?? this.source.length
  }

  /** Where a unit of the text ends in the source. */
  endOf(unit: number): number {
    return this.mapped.ends[unit] ?? this.source.length
  }

  /** The line and column of an offset of the source. */
  pointAt(offset: number): Point | undefined {
    return this.location.toPoint(offset)
  }

  /** Where the unit begins that stands at an offset of the source, or the next one of the text: markup in front of it is left out. */
  nextStart(offset: number): number {
    return this.mapped.starts[this.index.unitFrom(offset)] ?? offset
  }

  /** Whether a stretch of the source is text throughout: no markup begins or ends in it. */
  isText(start: number, end: number): boolean {
    const {runs} = this.mapped
    const run = runs[firstIndex(runs.length, (index) => (runs[index]?.[1] ?? 0) >= end)]
    return run !== undefined && run[0] <= start
  }

  /** What the text should be once edits of the source are made. */
  promisedText(edits: readonly Edit[]): string {
    return applyEdits(
      this.mapped.text,
      edits.map((edit) => {
        const [start, end] = this.index.stretch(edit.start, edit.end)
        return {start, end, text: edit.text}
      }),
    )
  }
}

declare module 'nlcst' {
  interface RootData {
    /** Leads from the text of the tree, put together, to the source it was made from. */
    textMap?: TextMap
  }
}

/** The map of a tree that was made with one; none for plain text and for trees that others made. */
export function mapOf(tree: Nodes): TextMap | undefined {
  return tree.type === 'RootNode' ? tree.data?.textMap : undefined
}
