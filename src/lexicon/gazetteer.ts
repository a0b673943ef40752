import {CaseEndings, type EndingTable, type Nominative} from './case-endings.js'
import {plainKey, romanKey} from './spelling.js'

/** A populated place: its usual English name, country (ISO 3166) and population. */
export type PlaceEntry = readonly [name: string, country: string, population: number]

/** A name of a place in another language, and its English name. */
export type ForeignName = readonly [form: string, name: string]

/** The place names of one language. */
export interface ForeignTable {
  readonly language: string
  /** Never English. */
  readonly foreign: readonly ForeignName[]
  /** English too, or once: wrong only with a case ending. */
  readonly stems: readonly ForeignName[]
  /** What stands before the suffix of the relational adjective. */
  readonly adjectives: readonly ForeignName[]
}

export interface GazetteerData {
  readonly places: readonly PlaceEntry[]
  readonly foreign: readonly ForeignTable[]
  readonly endings: readonly EndingTable[]
}

/** What a foreign or inflected form of a place name goes back to. */
export interface PlaceTrace {
  /** The English name. */
  readonly name: string
  readonly language: string
  /** The grammatical case, `adjective`, or `nominative` for a foreign name as it stands. */
  readonly caseName: string
  readonly population: number
}

/** Places this large are known, and declined, in every language. */
const LARGE = 1_000_000
/** A foreign name stands for a place as well known. */
const WORLD_CITY = 1_000_000
/** A form that leaves so short a stem may be anything: only large places count. */
const SHORT = 4

const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'mk'])

/** Traces inflected and foreign forms of place names back to the English name. */
export class Gazetteer {
  private readonly endings: CaseEndings
  private readonly home: ReadonlyMap<string, ReadonlySet<string>>
  private readonly plain = new Map<string, PlaceEntry[]>()
  private readonly roman = new Map<string, PlaceEntry[]>()
  private readonly foreign = new Map<string, Map<string, string>>()
  private readonly stems = new Map<string, Map<string, string>>()
  /** What names of several words begin with. */
  private readonly beginnings = new Set<string>()
  private readonly english = new Map<string, string>()
  private readonly adjectives = new Map<string, Map<string, string>>()

  constructor(data: GazetteerData) {
    this.endings = new CaseEndings(data.endings)
    this.home = new Map(data.endings.map(({language, countries}) => [language, new Set(countries)]))
    const cyrillicCountries = new Set(
      data.endings.flatMap(({language, countries}) => (CYRILLIC.has(language) ? countries : [])),
    )
    for (const place of data.places) {
      const key = plainKey(place[0])
      add(this.plain, key, place)
      this.addBeginnings(key)
      if (cyrillicCountries.has(place[1])) add(this.roman, romanKey(key), place)
    }
    for (const table of data.foreign) {
      const keyed = (names: readonly ForeignName[]): Map<string, string> =>
        new Map(names.map(([form, name]) => [keyOf(table.language, plainKey(form)), name]))
      this.foreign.set(table.language, keyed(table.foreign))
      this.stems.set(table.language, keyed([...table.foreign, ...table.stems]))
      for (const [form] of [...table.foreign, ...table.stems]) this.addBeginnings(plainKey(form))
      for (const [, name] of [...table.foreign, ...table.stems]) this.english.set(plainKey(name), name)
      this.adjectives.set(table.language, keyed(table.adjectives))
    }
  }

  private addBeginnings(key: string): void {
    for (let space = key.indexOf(' '); space !== -1; space = key.indexOf(' ', space + 1)) {
      this.beginnings.add(key.slice(0, space)).add(romanKey(key.slice(0, space)))
    }
  }

  /** The name of a place as the gazetteer spells it, whatever romanisation it is written in; `undefined` if there is none. */
  nameOf(form: string): string | undefined {
    const plain = plainKey(form)
    const [place] = this.plain.get(plain) ?? this.roman.get(romanKey(plain)) ?? []
    if (place !== undefined) return place[0]
    for (const [language, names] of this.stems) {
      const name = names.get(keyOf(language, plain))
      if (name !== undefined) return name
    }
    return undefined
  }

  /** The English name of a place that the tables name in some language, given in English or in that language. */
  englishName(form: string): string | undefined {
    const plain = plainKey(form)
    if (this.english.has(plain)) return this.english.get(plain)
    for (const [language, names] of this.stems) {
      const name = names.get(keyOf(language, plain))
      if (name !== undefined) return name
    }
    return undefined
  }

  /** The English name of a form that is a place name of another language as it stands. */
  foreignName(form: string): PlaceTrace | undefined {
    const plain = plainKey(form)
    for (const [language, names] of this.foreign) {
      const name = names.get(keyOf(language, plain))
      if (name !== undefined && plainKey(name) !== plain)
        return {name, language, caseName: 'nominative', population: WORLD_CITY}
    }
    return undefined
  }

  /** What a form may be a case form of, the largest place first. Several words decline together: "Nizhnem Novgorode". */
  caseForms(form: string): PlaceTrace[] {
    const words = plainKey(form).split(' ')
    const traces = words.length === 1 ? this.ofWord(words[0] ?? '') : this.ofWords(words)
    return distinct(traces)
  }

  /** The places that a form may be the relational adjective of: "Voronezhskaya". */
  adjectiveForms(form: string): PlaceTrace[] {
    const plain = plainKey(form)
    const traces: PlaceTrace[] = []
    for (const nominative of this.endings.nominatives(plain, 'adjectives')) {
      const special = this.adjectives.get(nominative.language)?.get(keyOf(nominative.language, nominative.key))
      if (special !== undefined) traces.push(traceOf(nominative, special, WORLD_CITY))
      else traces.push(...this.lookUp(nominative))
    }
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
    for (const language of this.home.keys()) {
      const options = words.map((word, at) => [
        {key: word, language, caseName: ''},
        ...(nominatives[at]?.filter((nominative) => nominative.language === language) ?? []),
      ])
      let names: readonly Nominative[] = options[0] ?? []
      for (const next of options.slice(1)) {
        names = names.filter(({key}) => this.beginnings.has(keyOf(language, key)))
        names = names.flatMap((name) => next.map((word) => joined(name, word)))
      }
      traces.push(...names.filter(({key}) => key !== whole).flatMap((name) => this.lookUp(name)))
    }
    return traces
  }

  private lookUp(nominative: Nominative): PlaceTrace[] {
    const {key, language} = nominative
    const isCyrillic = CYRILLIC.has(language)
    const spelling = isCyrillic ? romanKey(key) : key
    const foreign = this.stems.get(language)?.get(spelling)
    if (foreign !== undefined) return [traceOf(nominative, foreign, WORLD_CITY)]
    const home = this.home.get(language)
    const places = (isCyrillic ? this.roman.get(spelling) : this.plain.get(key)) ?? []
    const elsewhere = isCyrillic ? (this.plain.get(key) ?? []) : []
    if (places.length + elsewhere.length === 0) return []
    return [...places, ...elsewhere]
      .filter(([, country, population]) => population >= LARGE || (home?.has(country) === true && key.length >= SHORT))
      .map(([name, , population]) => traceOf(nominative, name, population))
  }
}

function joined(name: Nominative, word: Nominative): Nominative {
  const caseName = word.caseName === '' ? name.caseName : word.caseName
  return {key: `${name.key} ${word.key}`, language: name.language, caseName}
}

function keyOf(language: string, plain: string): string {
  return CYRILLIC.has(language) ? romanKey(plain) : plain
}

function traceOf({language, caseName}: Nominative, name: string, population: number): PlaceTrace {
  return {name, language, caseName, population}
}

/** One trace a name, the largest first. */
function distinct(traces: readonly PlaceTrace[]): PlaceTrace[] {
  const names = new Map<string, PlaceTrace>()
  for (const trace of [...traces].sort((a, b) => b.population - a.population)) {
    if (!names.has(trace.name)) names.set(trace.name, trace)
  }
  return [...names.values()]
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
