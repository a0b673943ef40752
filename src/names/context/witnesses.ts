import type {Document} from '../../detect/document.js'
import type {Gazetteer, PlaceTrace} from '../../lexicon/gazetteer.js'
import {plainKey, romanKey} from '../../lexicon/spelling.js'
import {isFunctionWord} from '../../text/classes.js'
import {peopleOf} from './people.js'

/** Smaller places are called like too much else to tell the country of a text. */
const NEIGHBOUR = 50_000
const SHORTEST_NEIGHBOUR = 5

/** What else a document says that makes it likely that it speaks of a place. */
export class Witnesses {
  private readonly gazetteer: Gazetteer
  /** The capitalised words, as `plainKey`s. */
  private readonly names: ReadonlySet<string>
  private romanised: ReadonlySet<string> | undefined
  private readonly spokenOf = new Map<string, boolean>()
  private neighbours: ReadonlyMap<string, ReadonlySet<string>> | undefined

  constructor(document: Document) {
    this.gazetteer = document.lexicon.gazetteer
    this.names = peopleOf(document).capitalised
  }

  /** Whether the document has the name of the place as English writes it, its country, or a larger place near it. */
  speakOf({name, country}: PlaceTrace, form: string): boolean {
    return this.has(name) || (country !== undefined && this.speakOfCountry(country, form))
  }

  /** Whether all words of a name stand in the document, in whatever romanisation. */
  has(name: string): boolean {
    this.romanised ??= new Set([...this.names].map(romanKey))
    const keys = plainKey(name.replace(/^the /, '')).split(' ')
    return keys.every((key) => this.names.has(key) || this.romanised?.has(romanKey(key)) === true)
  }

  private speakOfCountry(country: string, form: string): boolean {
    const known = this.spokenOf.get(country) ?? this.gazetteer.wordsOf(country).some((word) => this.names.has(word))
    this.spokenOf.set(country, known)
    if (known) return true
    const own = plainKey(form)
    return [...(this.neighboursBy().get(country) ?? [])].some((name) => name !== own)
  }

  /** The larger places that the document names, by country. */
  private neighboursBy(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.neighbours !== undefined) return this.neighbours
    const found = new Map<string, Set<string>>()
    for (const name of this.names) {
      if (name.length < SHORTEST_NEIGHBOUR || isFunctionWord(name)) continue
      for (const country of this.gazetteer.countriesWith(name, NEIGHBOUR)) {
        const names = found.get(country) ?? new Set()
        found.set(country, names.add(name))
      }
    }
    this.neighbours = found
    return found
  }
}
