import {StringTable} from './string-table.js'

export type Section = 'places' | 'people' | 'adjectives'

/**
 * What the case forms of names end in, in all languages: a table for every section, from the ending to
 * `language|dictionary ending|letters that may stand before it|case`. Endings are `plainKey`s.
 */
export type EndingTables = Readonly<Record<Section, string>>

/** What an inflected form may be the case form of. */
export interface Nominative {
  readonly key: string
  readonly language: string
  readonly caseName: string
}

/** No stem is shorter. */
const SHORTEST_STEM = 2
/** No ending is longer. */
const LONGEST_ENDING = 14

interface Ending {
  readonly language: string
  readonly nominative: string
  readonly after: readonly string[]
  readonly caseName: string
}

/** Reverses case endings: which dictionary forms could have given an inflected form. */
export class CaseEndings {
  private readonly tables: Readonly<Record<Section, StringTable>>
  private readonly remembered = new Map<string, readonly Ending[]>()

  constructor({places, people, adjectives}: EndingTables) {
    this.tables = {
      places: new StringTable(places),
      people: new StringTable(people),
      adjectives: new StringTable(adjectives),
    }
  }

  /** The dictionary forms, as `plainKey`s, that a form (a `plainKey` too) may be made from, in any language. */
  nominatives(form: string, section: Section): Nominative[] {
    const found: Nominative[] = []
    for (let length = 0; length <= LONGEST_ENDING && form.length - length >= SHORTEST_STEM; length++) {
      const stem = form.slice(0, form.length - length)
      for (const {language, nominative, after, caseName} of this.endings(section, form.slice(stem.length))) {
        if (after.length > 0 && !after.some((letters) => stem.endsWith(letters))) continue
        if (stem + nominative !== form) found.push({key: stem + nominative, language, caseName})
      }
    }
    return found
  }

  private endings(section: Section, ending: string): readonly Ending[] {
    const key = `${section} ${ending}`
    const known = this.remembered.get(key)
    if (known !== undefined) return known
    const endings = this.tables[section].get(ending).map(parseEnding)
    // Only endings that there are, or any text would fill the memory.
    if (endings.length > 0) this.remembered.set(key, endings)
    return endings
  }
}

function parseEnding(value: string): Ending {
  const [language = '', nominative = '', after = '', caseName = ''] = value.split('|')
  return {language, nominative, after: after === '' ? [] : after.split(','), caseName}
}
