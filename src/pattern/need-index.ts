import {type ColumnReader, type ColumnWriter, placesOf, startsOf} from '../text/columns.js'
import {addTo} from '../text/groups.js'
import {askedIn, needOf} from './need.js'
import type {Sequence} from './syntax.js'

/** Which patterns can match only where a word stands: others need not be looked for. */
export interface NeedIndex {
  /** The numbers of the patterns that need the word, or another in its place; none for a word that no pattern needs. */
  patternsFor(word: string): readonly number[]
  /** The numbers of the patterns that need no word. */
  readonly always: ArrayLike<number>
}

const NONE: readonly never[] = []
/** What each word costs in the package, as if so many patterns asked for it. */
const COST_OF_WORD = 3

/** The index of patterns that were parsed now. */
export class BuiltNeedIndex implements NeedIndex {
  readonly always: readonly number[]
  readonly patterns: ReadonlyMap<string, readonly number[]>

  constructor(patterns: readonly Sequence[]) {
    // Words that many patterns ask for are those that texts have, too.
    const askers = new Map<string, number>()
    for (const items of patterns) for (const word of askedIn(items)) askers.set(word, (askers.get(word) ?? 0) + 1)
    const byWord = new Map<string, number[]>()
    const always: number[] = []
    for (const [number, items] of patterns.entries()) {
      const need = needOf(items, (word) => COST_OF_WORD + (askers.get(word) ?? 0))
      if (need === undefined) always.push(number)
      for (const word of need ?? NONE) addTo(byWord, word, number)
    }
    this.always = always
    this.patterns = byWord
  }

  patternsFor(word: string): readonly number[] {
    return this.patterns.get(word) ?? NONE
  }
}

/** Writes an index down. */
export function writeNeedIndex(writer: ColumnWriter, {always, patterns}: BuiltNeedIndex): void {
  const words = [...patterns.keys()].sort()
  const lists = words.map((word) => patterns.get(word) ?? NONE)
  writer.column(always)
  writer.text(words.join('\n'))
  writer.column(lists.map((list) => list.length))
  writer.column(lists.flatMap((list) => list.map((number, place) => number - (list[place - 1] ?? 0))))
}

/** An index that was written down. */
export class UnpackedNeedIndex implements NeedIndex {
  readonly always: Int32Array
  private readonly words: ReadonlyMap<string, number>
  private readonly starts: Int32Array
  /** How far each pattern of a word is from the one before. */
  private readonly distances: Int32Array

  /** Reads what `writeNeedIndex` has written. */
  constructor(reader: ColumnReader) {
    this.always = reader.column()
    const words = reader.text().split('\n')
    this.words = new Map(words.map((word, index) => [word, index]))
    this.starts = startsOf(reader.column())
    this.distances = reader.column()
  }

  patternsFor(word: string): readonly number[] {
    const index = this.words.get(word)
    if (index === undefined) return NONE
    let number = 0
    return placesOf(this.starts, index).map((at) => {
      number += this.distances[at] ?? 0
      return number
    })
  }
}
