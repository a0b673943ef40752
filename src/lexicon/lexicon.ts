import type {EndingTable} from './case-endings.js'
import {Entities, type EntityEntry} from './entities.js'
import {type ForeignTable, Gazetteer, type PlaceEntry} from './gazetteer.js'
import {plainKey} from './spelling.js'
import {WordList} from './word-list.js'

/** What is known of names, as the build compiles it from `rules/names/` and from packages of names and places. */
export interface LexiconData {
  readonly endings: readonly EndingTable[]
  readonly places: readonly PlaceEntry[]
  readonly foreign: readonly ForeignTable[]
  readonly entities: readonly EntityEntry[]
  /** What the letters of the alphabet are read as in other languages. */
  readonly letters: readonly LetterEntry[]
  /** Given names and the spellings that romanisations give them. */
  readonly variants: readonly (readonly string[])[]
  /** Words and names that look like an inflected or respelt name and are none, sorted, separated by line feeds. */
  readonly known: string
}

/** A name that other alphabets spell like the name of a letter. */
export interface LetterEntry {
  readonly letter: string
  readonly name: string
  readonly languages: readonly string[]
  readonly source: string
}

/** Everything the checks of names look up. */
export class Lexicon {
  readonly gazetteer: Gazetteer
  readonly entities: Entities
  readonly letters: readonly LetterEntry[]
  readonly variants: ReadonlyMap<string, readonly string[]>
  private readonly known: WordList

  constructor(data: LexiconData) {
    this.gazetteer = new Gazetteer(data)
    this.entities = new Entities(data)
    this.letters = data.letters
    this.variants = new Map(data.variants.flatMap((forms) => forms.map((form) => [form, forms] as const)))
    this.known = new WordList(data.known)
  }

  /** Whether a word is a name or an English word by itself, though it looks like a wrong form of another name. */
  isKnown(word: string): boolean {
    return this.known.has(plainKey(word))
  }
}
