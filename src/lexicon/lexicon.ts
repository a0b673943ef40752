import {remembering} from '../text/remembering.js'
import {Entities, type EntityTables} from './entities.js'
import {Gazetteer, type GazetteerTables} from './gazetteer.js'
import {plainKey} from './spelling.js'
import {StringTable} from './string-table.js'

/** So many words are remembered. */
const MOST_REMEMBERED = 20_000

/** What is known of names, as the build compiles it from `rules/names/` and from packages of names and places. */
export interface LexiconData extends GazetteerTables, EntityTables {
  /** Names that other alphabets spell like the name of a letter. */
  readonly letters: readonly LetterEntry[]
  /** Given names in the spellings that romanisations give them, the usual one first. */
  readonly variants: readonly (readonly string[])[]
  /** Words and names that look like an inflected or respelt name and are none. */
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
  private readonly known: StringTable
  private readonly knows = remembering(MOST_REMEMBERED, (word: string) => this.known.has(plainKey(word)))

  constructor(data: LexiconData) {
    this.gazetteer = new Gazetteer(data)
    this.entities = new Entities(data)
    this.letters = data.letters
    this.variants = new Map(data.variants.flatMap((forms) => forms.map((form) => [form, forms] as const)))
    this.known = new StringTable(data.known)
  }

  /** Whether a word is a name or an English word by itself, though it looks like a wrong form of another name. */
  isKnown(word: string): boolean {
    return this.knows(word)
  }
}
