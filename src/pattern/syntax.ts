import type {FormName} from '../english/forms.js'

/** The typed tree of a pattern; plain data, so that it can be compiled at build time and shipped. */

/** What must stand between an item and the token before it: white space, no white space, or the hyphen of a compound. */
export interface Joint {
  readonly spaced?: true
  readonly tight?: true
  readonly hyphened?: true
}

/** A word that must stand as it is; with `capital`, only capitalised. */
export interface WordItem extends Joint {
  readonly type: 'word'
  readonly norm: string
  readonly capital?: true
  /** Written in capitals throughout, as acronyms are. */
  readonly upper?: true
}

/** A punctuation mark, by its normalised form. */
export interface MarkItem extends Joint {
  readonly type: 'mark'
  readonly norm: string
}

/** Any inflected form of one of the lemmas; `slot` numbers it for suggestions that take over its form. */
export interface InflectedItem {
  readonly type: 'inflected'
  readonly lemmas: readonly string[]
  /** The forms that count; without it all do. */
  readonly forms?: readonly FormName[]
  readonly slot: number
}

export type ClassName =
  | 'any'
  | 'number'
  | 'digits'
  | 'year'
  | 'ordinal'
  | 'roman'
  | 'score'
  | 'month'
  | 'weekday'
  | 'name'
  | 'cap'
  | 'quoted'
  | 'det'
  | 'possessive'
  | 'pronoun'
  | 'reflexive'
  | 'adverb'
  | 'code'
  | 'adjective'
  | 'nominal'

/** A word, or for `name` and `quoted` a run of tokens, of a class. */
export interface ClassItem extends Joint {
  readonly type: 'class'
  readonly name: ClassName
  readonly capture: number
}

/** From `min` to `max` words of any kind. */
export interface GapItem {
  readonly type: 'gap'
  readonly min: number
  readonly max: number
  readonly capture: number
}

/** Up to so many words that may stand between a determiner and its noun, as "the two very old, dilapidated". */
export interface ModifiersItem {
  readonly type: 'modifiers'
  readonly capture: number
}

/** One of several sequences; an empty one makes the group optional. `capture` is 0 for `[ ]`. */
export interface GroupItem {
  readonly type: 'group'
  readonly branches: readonly Sequence[]
  readonly capture: number
}

export type Item = WordItem | MarkItem | InflectedItem | ClassItem | GapItem | ModifiersItem | GroupItem
export type Sequence = readonly Item[]

/** A parsed pattern. */
export interface Pattern {
  readonly items: Sequence
  /** How many captures `$1`, `$2`, … there are. */
  readonly captures: number
  /** How many inflected slots there are. */
  readonly slots: number
}

/** A mistake in a pattern or suggestion, with the column it stands at, from 0. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  constructor(
    message: string,
    /** UTF-16 code units from the start of the pattern. */
    readonly column: number,
  ) {
    super(message)
  }
}
