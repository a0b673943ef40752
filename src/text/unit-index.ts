import {firstIndex} from './first-index.js'

/** A text and where each unit of it begins and ends in its source. */
interface Units {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Stands in a text for each unit of source that takes part as a noun: code, images, addresses. */
export const OBJECT = '\uFFFC'

/**
 * Finds units of a text by where they begin in its source. Attributes stand in the source inside of the blocks they are read after, so
 * the order of the text is not always that of the source.
 */
export class UnitIndex {
  private known: {readonly order: Int32Array | undefined} | undefined

  constructor(private readonly units: Units) {}

  /** The unit that begins at an offset of the source, or else the next one of the text there; `length` if there is none. */
  unitFrom(offset: number): number {
    const {starts, ends, text} = this.units
    const first = firstIndex(starts.length, (rank) => (starts[this.at(rank)] ?? 0) >= offset)
    for (let rank = first; starts[this.at(rank)] === offset; rank++) {
      const unit = this.at(rank)
      if (text[unit] !== OBJECT && (ends[unit] ?? 0) > offset) return unit
    }
    const next = first === 0 ? 0 : this.at(first - 1) + 1
    return starts[this.at(first)] !== offset && (starts[next] ?? -1) >= offset ? next : this.at(first)
  }

  /** The units of a stretch of the source, in which the text stands as it is there: from the first to behind the last. */
  stretch(start: number, end: number): readonly [from: number, to: number] {
    const {starts} = this.units
    const from = this.unitFrom(start)
    let to = from
    while ((starts[to] ?? end) < end && (starts[to] ?? 0) >= start) to++
    return [from, to]
  }

  private at(rank: number): number {
    return this.order?.[rank] ?? rank
  }

  /** The units by where they begin; none where they stand in that order. Documents without findings do without. */
  private get order(): Int32Array | undefined {
    const {starts} = this.units
    this.known ??= {order: isSorted(starts) ? undefined : sorted(starts)}
    return this.known.order
  }
}

function isSorted(starts: Int32Array): boolean {
  for (let unit = 1; unit < starts.length; unit++) if ((starts[unit] ?? 0) < (starts[unit - 1] ?? 0)) return false
  return true
}

/** Units that begin together stay in the order of the text. A plain array is sorted in linear time where it is one of few sorted runs. */
function sorted(starts: Int32Array): Int32Array {
  return Int32Array.from([...starts.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0)))
}
