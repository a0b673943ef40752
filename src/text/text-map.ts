import type {Nodes, Root} from 'nlcst'
import type {Point} from 'unist'
import {type Location, location} from 'vfile-location'
import type {Edit} from './edits.js'

/** The text that is read of a document with markup, and for every UTF-16 unit of it where it stands in the source. */
export interface MappedText {
  readonly text: string
  /** Where each unit begins and ends in the source; neither ever goes back. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The stretches of the source that are text throughout, by start and end, in order. */
  readonly runs: readonly (readonly [start: number, end: number])[]
}

/** Leads from the text of a document with markup back to its source. Offsets count UTF-16 units. */
export class TextMap {
  private readonly location: Location

  /**
   * @param source the document
   * @param mapped its text
   * @param isSound whether the document with edits made keeps its structure and says what the edits promise
   */
  constructor(
    readonly source: string,
    private readonly mapped: MappedText,
    readonly isSound: (edits: readonly Edit[]) => boolean,
  ) {
    this.location = location(source)
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

  /** Where the first unit begins that does not begin before an offset of the source: markup in front of it is left out. */
  nextStart(offset: number): number {
    const {starts} = this.mapped
    return starts[firstIndex(starts.length, (index) => (starts[index] ?? 0) >= offset)] ?? offset
  }

  /** Whether a stretch of the source is text throughout: no markup begins or ends in it. */
  isText(start: number, end: number): boolean {
    const {runs} = this.mapped
    const run = runs[firstIndex(runs.length, (index) => (runs[index]?.[1] ?? 0) >= end)]
    return run !== undefined && run[0] <= start
  }
}

/** The first index from 0 up to `length` for which `isReached` holds, as it does for all behind it; `length` if there is none. */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const maps = new WeakMap<Nodes, TextMap>()

/** Keeps the map of a tree whose text, put together, is the text of the map. */
export function setMap(tree: Root, map: TextMap): void {
  maps.set(tree, map)
}

/** The map of a tree that was made with one; none for plain text and for trees that others made. */
export function mapOf(tree: Nodes): TextMap | undefined {
  return maps.get(tree)
}
