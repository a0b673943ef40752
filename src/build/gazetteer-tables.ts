import {beginningsOf} from '../lexicon/beginnings.js'
import type {EndingTables, Section} from '../lexicon/case-endings.js'
import {type GazetteerTables, isCyrillic, LARGE_PLACE, spellingKey} from '../lexicon/gazetteer.js'
import {plainKey, romanKey, withoutDiacritics} from '../lexicon/spelling.js'
import {writeTable} from '../lexicon/string-table.js'
import type {EndingTable, ForeignName, ForeignTable} from './name-tables.js'

/** A populated place of GeoNames. */
export interface City {
  readonly name: string
  /** ISO 3166. */
  readonly country: string
  readonly population: number
}

/** The tables that places are looked up in. */
export function gazetteerTables(
  cities: readonly City[],
  endings: readonly EndingTable[],
  foreign: readonly ForeignTable[],
  countries: Readonly<Record<string, readonly string[]>>,
): GazetteerTables {
  const romanised = new Set(endings.flatMap(({language, countries}) => (isCyrillic(language) ? countries : [])))
  // The soft signs of scholarly romanisations are not for the press: "Kramators’k".
  const lookedUp = largestOfName(cities, endings).map((city) =>
    romanised.has(city.country) ? {...city, name: city.name.replace(/[’'ʼʹ]/g, '')} : city,
  )
  const lineOf = ({name, country, population}: City): string => `${name}|${country}|${population}`
  const keyed = (pick: (table: ForeignTable) => readonly ForeignName[]): string =>
    writeTable(
      foreign.flatMap((table) =>
        pick(table).map(
          ([form, name]) =>
            [spellingKey(table.language, plainKey(form)), `${table.language}|${name}${markedOf(table, form)}`] as const,
        ),
      ),
    )
  const inTables = foreign.flatMap((table) =>
    [...table.foreign, ...table.stems].map(([form, name]) => ({language: table.language, form, name})),
  )
  return {
    endings: endingTables(endings),
    homes: Object.fromEntries(endings.map(({language, countries}) => [language, countries])),
    places: writeTable(lookedUp.map((city) => [plainKey(city.name), lineOf(city)])),
    romanisedPlaces: writeTable(
      lookedUp
        .filter(({country}) => romanised.has(country))
        .map((city) => [romanKey(plainKey(city.name)), lineOf(city)]),
    ),
    foreign: keyed((table) => table.foreign),
    stems: keyed((table) => [...table.foreign, ...table.stems]),
    adjectives: keyed((table) => table.adjectives),
    english: writeTable(inTables.map(({name}) => [plainKey(name), name])),
    beginnings: writeTable(
      [...lookedUp.map(({name}) => name), ...inTables.map(({form}) => form)].flatMap((name) =>
        beginningsOf(plainKey(name)).map((beginning) => [beginning] as const),
      ),
    ),
    countries: Object.fromEntries(Object.entries(countries).map(([code, words]) => [code, words.map(plainKey)])),
  }
}

/** The spelling of a name in a language of Latin letters, if marks are on them: without marks it is written too, with others not. */
function markedOf({language}: ForeignTable, form: string): string {
  return isCyrillic(language) || withoutDiacritics(form) === form ? '' : `|${form.toLowerCase()}`
}

function endingTables(tables: readonly EndingTable[]): EndingTables {
  const section = (name: Section): string =>
    writeTable(
      tables.flatMap(({language, [name]: endings}) =>
        endings.map(
          ([ending, nominative, after, caseName]) =>
            [ending, [language, nominative, after, caseName].join('|')] as const,
        ),
      ),
    )
  return {places: section('places'), people: section('people'), adjectives: section('adjectives')}
}

/** Places of the languages' own countries, and large ones; of those that share name and country the largest. */
function largestOfName(cities: readonly City[], endings: readonly EndingTable[]): City[] {
  const home = new Set(endings.flatMap(({countries}) => countries))
  const places = new Map<string, City>()
  for (const city of cities) {
    if (city.population < LARGE_PLACE && !home.has(city.country)) continue
    const key = `${plainKey(city.name)}|${city.country}`
    const known = places.get(key)
    if (known === undefined || known.population < city.population) places.set(key, city)
  }
  return [...places.values()].sort((a, b) => b.population - a.population)
}
