import {remembering} from '../text/remembering.js'
import {CaseEndings, type EndingTables, type Nominative} from './case-endings.js'
import {plainKey, romanKey, withoutDiacritics} from './spelling.js'
import {StringTable} from './string-table.js'

/** Tables of places; names are looked up by `spellingKey` where a language is given, else by `plainKey`. */
export interface GazetteerTables {
  readonly endings: EndingTables
  /** For every language the countries, by ISO 3166 code, whose small places too are met in its case forms. */
  readonly homes: Readonly<Record<string, readonly string[]>>
  /** By `plainKey`, and for countries of languages in Cyrillic by `romanKey`: `name|country|population`. */
  readonly places: string
  readonly romanisedPlaces: string
  /** Names that are never English: `language|English name`. */
  readonly foreign: string
  /** These, and names that are English too, or once were, and wrong only with a case ending. */
  readonly stems: string
  /** What stands before the suffix of a relational adjective. */
  readonly adjectives: string
  /** English names of what the other tables name, by `plainKey`. */
  readonly english: string
  /** What names of several words begin with. */
  readonly beginnings: string
  /** For every country what tells in a text that it is spoken of: its name, its adjectives, its capital; as `plainKey`s. */
  readonly countries: Readonly<Record<string, readonly string[]>>
}

/** What a foreign or inflected form of a place name goes back to. */
export interface PlaceTrace {
  /** The English name. */
  readonly name: string
  /** The languages that make the form of it, those of its own country first. */
  readonly languages: readonly string[]
  /** The grammatical case in the first of these languages, `adjective`, or `nominative` for a foreign name as it stands. */
  readonly caseName: string
  readonly population: number
  /** Where it lies, by ISO 3166 code, if the tables tell. */
  readonly country: string | undefined
  /** Whether one of the languages is spoken there. */
  readonly isHome: boolean
}

/** Places this large are known, and declined, in every language. */
export const LARGE_PLACE = 1_000_000
/** A form that leaves so short a stem may be anything: only large places count. */
const SHORT = 4

/** What so many forms go back to is remembered. */
const MOST_REMEMBERED = 20_000

const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'mk'])
export const isCyrillic = (language: string): boolean => CYRILLIC.has(language)

/** The key of a name in a language: its romanisations meet, and names of languages in Latin letters stay apart from them. */
export function spellingKey(language: string, plain: string): string {
  return isCyrillic(language) ? `*${romanKey(plain)}` : plain
}

/** Traces inflected and foreign forms of place names back to the English name. */
export class Gazetteer {
  private readonly englishNames = remembering(MOST_REMEMBERED, (form: string) => this.findEnglishName(form))
  private readonly foreignNames = remembering(MOST_REMEMBERED, (form: string) => this.findForeignName(form))
  private readonly caseFormsOf = remembering(MOST_REMEMBERED, (form: string) => this.findCaseForms(form))
  private readonly endings: CaseEndings
  private readonly homes: ReadonlyMap<string, ReadonlySet<string>>
  private readonly places: StringTable
  private readonly romanisedPlaces: StringTable
  private readonly foreign: StringTable
  private readonly stems: StringTable
  private readonly adjectives: StringTable
  private readonly english: StringTable
  private readonly beginnings: StringTable
  private readonly countries: Readonly<Record<string, readonly string[]>>

  constructor(tables: GazetteerTables) {
    this.endings = new CaseEndings(tables.endings)
    this.homes = new Map(Object.entries(tables.homes).map(([language, countries]) => [language, new Set(countries)]))
    this.places = new StringTable(tables.places)
    this.romanisedPlaces = new StringTable(tables.romanisedPlaces)
    this.foreign = new StringTable(tables.foreign)
    this.stems = new StringTable(tables.stems)
    this.adjectives = new StringTable(tables.adjectives)
    this.english = new StringTable(tables.english)
    this.beginnings = new StringTable(tables.beginnings)
    this.countries = tables.countries
  }

  /** What tells in a text that it speaks of a country; words in small letters. */
  wordsOf(country: string): readonly string[] {
    return this.countries[country] ?? []
  }

  /** The countries in whose tables a place of this size or larger has the name. */
  countriesWith(form: string, population: number): string[] {
    return this.places.get(plainKey(form)).flatMap((place) => {
      const [, country = '', size = ''] = place.split('|')
      return Number(size) >= population ? [country] : []
    })
  }

  /** The name of a place as the gazetteer spells it, whatever romanisation it is written in; `undefined` if there is none. */
  nameOf(form: string): string | undefined {
    const plain = plainKey(form)
    const [place] = [...this.places.get(plain), ...this.romanisedPlaces.get(romanKey(plain))]
    return place === undefined ? this.namesIn(this.stems, plain)[0]?.name : place.split('|')[0]
  }

  /** The English name of a place that the tables name in some language, given in English or in that language. */
  englishName(form: string): string | undefined {
    return this.englishNames(form)
  }

  private findEnglishName(form: string): string | undefined {
    const plain = plainKey(form)
    return this.english.get(plain)[0] ?? this.namesIn(this.stems, plain)[0]?.name
  }

  /**
   * The English name of a form that is a place name of another language as it stands. A letter with a mark is another letter: "Česká" is no
   * Serbian "Češka".
   */
  foreignName(form: string): PlaceTrace | undefined {
    return this.foreignNames(form)
  }

  private findForeignName(form: string): PlaceTrace | undefined {
    const plain = plainKey(form)
    const isMarked = withoutDiacritics(form) !== form
    const names = this.namesIn(this.foreign, plain).filter(
      ({name, spelling}) =>
        plainKey(name) !== plain && (!isMarked || spelling === '' || spelling === form.toLowerCase()),
    )
    const [first] = names
    if (first === undefined) return undefined
    // Languages whose name English had once have it too: "Plzeň" is Czech before all.
    const languages = [...names, ...this.namesIn(this.stems, plain)]
      .filter(({name}) => name === first.name)
      .map(({language}) => language)
    return {...this.placed(first.name, languages), caseName: 'nominative', population: LARGE_PLACE}
  }

  /** What a form may be a case form of, the largest place first. Several words decline together: "Nizhnem Novgorode". */
  caseForms(form: string): readonly PlaceTrace[] {
    return this.caseFormsOf(form)
  }

  private findCaseForms(form: string): readonly PlaceTrace[] {
    const words = plainKey(form).split(' ')
    const traces = words.length === 1 ? this.ofWord(words[0] ?? '') : this.ofWords(words)
    return distinct(traces)
  }

  /** The places that a form may be the relational adjective of: "Voronezhskaya". */
  adjectiveForms(form: string): PlaceTrace[] {
    const traces = this.endings.nominatives(plainKey(form), 'adjectives').flatMap((nominative) => {
      const special = this.nameIn(this.adjectives, nominative.language, nominative.key)
      return special === undefined ? this.lookUp(nominative) : [this.traceOf(nominative, special, LARGE_PLACE)]
    })
    return distinct(traces)
  }

  private ofWord(word: string): PlaceTrace[] {
    const spelling = romanKey(word)
    return this.endings
      .nominatives(word, 'places')
      .flatMap((nominative) => (romanKey(nominative.key) === spelling ? [] : this.lookUp(nominative)))
  }

  /** The words of a name agree in case; some, such as "na Donu", do not change. */
  private ofWords(words: readonly string[]): PlaceTrace[] {
    const whole = words.join(' ')
    const nominatives = words.map((word) => this.endings.nominatives(word, 'places'))
    const traces: PlaceTrace[] = []
    for (const language of this.homes.keys()) {
      const options = words.map((word, at) => [
        {key: word, language, caseName: ''},
        ...(nominatives[at]?.filter((nominative) => nominative.language === language) ?? []),
      ])
      let names: readonly Nominative[] = options[0] ?? []
      for (const next of options.slice(1)) {
        names = names.filter(({key}) => this.beginnings.has(spellingKey(language, key)))
        names = names.flatMap((name) => next.map((word) => joined(name, word)))
      }
      traces.push(...names.filter(({key}) => key !== whole).flatMap((name) => this.lookUp(name)))
    }
    return traces
  }

  private lookUp(nominative: Nominative): PlaceTrace[] {
    const {key, language} = nominative
    const foreign = this.nameIn(this.stems, language, key)
    if (foreign !== undefined) return [this.traceOf(nominative, foreign, LARGE_PLACE)]
    const romanised = isCyrillic(language) ? this.romanisedPlaces.get(romanKey(key)) : []
    const home = this.homes.get(language)
    return [...romanised, ...this.places.get(key)].flatMap((place) => {
      const [name = '', country = '', size = ''] = place.split('|')
      const population = Number(size)
      const isNear = home?.has(country) === true && key.length >= SHORT
      return isNear || population >= LARGE_PLACE ? [this.traceOf(nominative, name, population, country)] : []
    })
  }

  private traceOf({language, caseName}: Nominative, name: string, population: number, country?: string): PlaceTrace {
    return {...this.placed(name, [language], country), caseName, population}
  }

  /** A place with the languages that name it, those of its country first. */
  private placed(
    name: string,
    languages: readonly string[],
    country = this.places.get(plainKey(name))[0]?.split('|')[1],
  ): Pick<PlaceTrace, 'name' | 'languages' | 'country' | 'isHome'> {
    const isHome = (language: string): boolean =>
      country !== undefined && this.homes.get(language)?.has(country) === true
    const own = languages.filter(isHome)
    const others = languages.filter((language) => !isHome(language))
    return {name, languages: [...new Set([...own, ...others])], country, isHome: own.length > 0}
  }

  private nameIn(table: StringTable, language: string, plain: string): string | undefined {
    const prefix = `${language}|`
    const value = table.get(spellingKey(language, plain)).find((entry) => entry.startsWith(prefix))
    return value?.split('|')[1]
  }

  /** What a name means in any language. */
  private namesIn(table: StringTable, plain: string): {language: string; name: string; spelling: string}[] {
    return [...table.get(plain), ...table.get(`*${romanKey(plain)}`)].map((value) => {
      const [language = '', name = '', spelling = ''] = value.split('|')
      return {language, name, spelling}
    })
  }
}

function joined(name: Nominative, word: Nominative): Nominative {
  const caseName = word.caseName === '' ? name.caseName : word.caseName
  return {key: `${name.key} ${word.key}`, language: name.language, caseName}
}

/** One trace a name, the largest first and with the languages of all; of those as large as each other that of its own country. */
function distinct(traces: readonly PlaceTrace[]): PlaceTrace[] {
  const names = new Map<string, PlaceTrace>()
  const sorted = [...traces].sort((a, b) => b.population - a.population || Number(b.isHome) - Number(a.isHome))
  for (const trace of sorted) {
    const known = names.get(trace.name)
    const languages = [...new Set([...(known?.languages ?? []), ...trace.languages])]
    names.set(trace.name, {...(known ?? trace), languages, isHome: known?.isHome === true || trace.isHome})
  }
  return [...names.values()]
}
