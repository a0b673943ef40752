/** The end of an inflected form, what the dictionary form has there, letters one of which must stand before it, and the case. */
export type Ending = readonly [ending: string, nominative: string, after: string, caseName: string]

/** What the case forms of names end in, in one language. Endings are `plainKey`s. */
export interface EndingTable {
  readonly language: string
  /** Countries, by ISO 3166 code, whose small places too are met in these forms. */
  readonly countries: readonly string[]
  readonly places: readonly Ending[]
  readonly people: readonly Ending[]
  readonly adjectives: readonly Ending[]
}

export type Section = 'places' | 'people' | 'adjectives'

/** What an inflected form may be the case form of. */
export interface Nominative {
  readonly key: string
  readonly language: string
  readonly caseName: string
}

/** No stem is shorter. */
const SHORTEST_STEM = 2

interface Entry {
  readonly language: string
  readonly nominative: string
  readonly after: readonly string[]
  readonly caseName: string
}

/** The endings of one section of all languages, looked up by ending. */
class EndingIndex {
  private readonly entries = new Map<string, Entry[]>()
  private longest = 0

  constructor(tables: readonly EndingTable[], section: Section) {
    for (const {language, [section]: endings} of tables) {
      for (const [ending, nominative, after, caseName] of endings) {
        const entry = {language, nominative, after: after === '' ? [] : after.split(','), caseName}
        const known = this.entries.get(ending)
        if (known === undefined) this.entries.set(ending, [entry])
        else known.push(entry)
        this.longest = Math.max(this.longest, ending.length)
      }
    }
  }

  nominatives(form: string): Nominative[] {
    const found: Nominative[] = []
    for (let length = 0; length <= this.longest && form.length - length >= SHORTEST_STEM; length++) {
      const stem = form.slice(0, form.length - length)
      for (const {language, nominative, after, caseName} of this.entries.get(form.slice(stem.length)) ?? []) {
        if (after.length > 0 && !after.some((letters) => stem.endsWith(letters))) continue
        if (stem + nominative !== form) found.push({key: stem + nominative, language, caseName})
      }
    }
    return found
  }
}

/** Reverses case endings: which dictionary forms could have given an inflected form. */
export class CaseEndings {
  private readonly indexes = new Map<Section, EndingIndex>()

  constructor(private readonly tables: readonly EndingTable[]) {}

  /** The dictionary forms, as `plainKey`s, that a form (a `plainKey` too) may be made from, in any language. */
  nominatives(form: string, section: Section): Nominative[] {
    const known = this.indexes.get(section) ?? new EndingIndex(this.tables, section)
    this.indexes.set(section, known)
    return known.nominatives(form)
  }
}
