import {remembering} from '../text/remembering.js'
import type {Entity} from './entities.js'
import {type Grapheme, graphemesOf, LONGEST_NAME, skeletonsOf, soundDistance} from './sounds.js'
import {plainKey, romanKey} from './spelling.js'
import {StringTable} from './string-table.js'

/** Known names that may begin with a word. */
export interface FullNames {
  readonly all: readonly Entity[]
  /** Those whose second word has no capital, such as "of". */
  readonly inSmallLetters: readonly Entity[]
}

/** Which of the names that a word sounds like the beginning of are wanted. */
export interface Wanted {
  /** Those that are no farther off than this, */
  readonly distance: number
  /** and those that begin with a word that this holds for. */
  readonly isSame: (first: First) => boolean
}

/** The first word of known names of several words as it is spelt, in small letters. */
export interface First {
  readonly text: string
  /** What all its romanisations share. */
  readonly roman: string
  readonly graphemes: readonly Grapheme[]
  /** Numbers of the names that begin with it. */
  readonly begins: readonly number[]
}

const NO_NAMES: FullNames = {all: [], inSmallLetters: []}
/** A word sounds like another if they are not farther apart than this for every letter. */
export const FARTHEST = 0.3
/** So many skeletons are remembered with their words. */
const MOST_REMEMBERED = 20_000

/** Known names of several words, found by what their first word sounds like. */
export class FullNameTable {
  private readonly firsts: StringTable
  private readonly made = new Map<string, First>()
  private readonly withSkeleton = remembering(MOST_REMEMBERED, (skeleton: string) =>
    this.firsts.get(skeleton).map((value) => this.first(value)),
  )

  /**
   * @param firsts first words of names, by consonant skeleton: `spelling:entity,entity`
   * @param entity the entity of a number
   */
  constructor(
    firsts: string,
    private readonly entity: (number: number) => Entity,
  ) {
    this.firsts = new StringTable(firsts)
  }

  /** The names, the nearest first; only those that are wanted, if that is said. */
  find(word: string, wanted?: Wanted): FullNames {
    if (word.length > LONGEST_NAME) return NO_NAMES
    const graphemes = graphemesOf(word)
    const found: {readonly distance: number; readonly begins: readonly number[]}[] = []
    for (const first of new Set(skeletonsOf(graphemes).flatMap(this.withSkeleton))) {
      const isStrict = wanted !== undefined && !wanted.isSame(first)
      const limit = Math.min(FARTHEST * word.length, isStrict ? wanted.distance : Number.POSITIVE_INFINITY)
      const distance = soundDistance(graphemes, first.graphemes, limit)
      if (distance <= limit) found.push({distance, begins: first.begins})
    }
    const all = found
      .sort((a, b) => a.distance - b.distance)
      .flatMap(({begins}) => begins.map((number) => this.entity(number)))
    return {all, inSmallLetters: all.filter(({capitals}) => capitals[1] !== true)}
  }

  private first(value: string): First {
    const known = this.made.get(value)
    if (known !== undefined) return known
    const colon = value.indexOf(':')
    const text = value.slice(0, colon)
    const first: First = {
      text,
      roman: romanKey(plainKey(text)),
      graphemes: graphemesOf(text),
      begins: value
        .slice(colon + 1)
        .split(',')
        .map(Number),
    }
    this.made.set(value, first)
    return first
  }
}
