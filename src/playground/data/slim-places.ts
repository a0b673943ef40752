/** The places of the lexicon column by column, with what can be told of their names. */
import {beginningsOf} from '../../lexicon/beginnings.js'
import type {LexiconData} from '../../lexicon/lexicon.js'
import {plainKey, romanKey} from '../../lexicon/spelling.js'
import {valuesOf, writeTable} from '../../lexicon/string-table.js'
import {fromFrontCoded, frontCoded} from '../../text/front-coded.js'

type PlaceTables = Pick<LexiconData, 'places' | 'romanisedPlaces' | 'beginnings'>

/** What is left of the tables of places; the keys are made of the names. */
export interface SlimPlaces {
  /** Front-coded. */
  readonly names: string
  /** ISO 3166 codes, and which of them each place has. */
  readonly countries: readonly string[]
  readonly countryNumbers: readonly number[]
  readonly populations: readonly number[]
  /** The countries whose places are romanised. */
  readonly romanised: readonly string[]
  /** What names of several words begin with that are no places of the table. */
  readonly otherBeginnings: string
}

export function slimPlaces({places, romanisedPlaces, beginnings}: PlaceTables): SlimPlaces {
  const all = valuesOf(places).map(partsOf)
  const countries = [...new Set(all.map(({country}) => country))]
  const numbers = new Map(countries.map((country, number) => [country, number]))
  const told = new Set(all.flatMap(({name}) => beginningsOf(plainKey(name))))
  return {
    names: frontCoded(all.map(({name}) => name).join('\n')),
    countries,
    countryNumbers: all.map(({country}) => numbers.get(country) ?? 0),
    populations: all.map(({population}) => population),
    romanised: [...new Set(valuesOf(romanisedPlaces).map((line) => partsOf(line).country))],
    otherBeginnings: beginnings
      .split('\n')
      .filter((beginning) => !told.has(beginning))
      .join('\n'),
  }
}

/** The tables that were made slim. */
export function fullPlaces(slim: SlimPlaces): PlaceTables {
  const isRomanised = new Set(slim.romanised)
  const all = fromFrontCoded(slim.names)
    .split('\n')
    .map((name, place) => {
      const country = slim.countries[slim.countryNumbers[place] ?? 0] ?? ''
      const population = slim.populations[place] ?? 0
      return {name, key: plainKey(name), country, population, line: `${name}|${country}|${population}`}
    })
  const romanised = all
    .filter(({country}) => isRomanised.has(country))
    .sort((one, other) => other.population - one.population)
  const beginnings = [...all.flatMap(({key}) => beginningsOf(key)), ...slim.otherBeginnings.split('\n')]
  return {
    places: writeTable(all.map(({key, line}) => [key, line])),
    romanisedPlaces: writeTable(romanised.map(({key, line}) => [romanKey(key), line])),
    beginnings: writeTable(beginnings.map((beginning) => [beginning])),
  }
}

/** The parts of `name|country|population`. */
function partsOf(line: string): {name: string; country: string; population: number} {
  const [name = '', country = '', population = ''] = line.split('|')
  return {name, country, population: Number(population)}
}
