/** The lexicon without what can be told from the rest of it: half as large, for who waits for it. */
import type {LexiconData} from '../../lexicon/lexicon.js'
import {plainKey, romanKey} from '../../lexicon/spelling.js'
import {writeTable} from '../../lexicon/string-table.js'
import {wordTablesOf} from '../../lexicon/word-tables.js'
import {type FrontCoded, fromFrontCoded, frontCoded} from './front-coded.js'

type Told = 'words' | 'romanisedWords' | 'spellings' | 'skeletons' | 'firsts' | 'romanisedPlaces' | 'english'

/** What is left of the lexicon. */
export interface SlimLexicon extends Omit<LexiconData, Told | 'places' | 'wrong' | 'known' | 'right'> {
  /** The values of the tables, one a line: their keys are made of them. */
  readonly places: string
  readonly wrong: string
  /** What is right beside the names of the entities. */
  readonly right: FrontCoded
  readonly known: FrontCoded
  /** The countries whose places are romanised. */
  readonly romanised: readonly string[]
}

/**
 * Takes away what can be told.
 * @throws Error if it could not be told exactly as it is
 */
export function slimLexicon(data: LexiconData): SlimLexicon {
  const {words: _w, romanisedWords: _r, spellings: _s, skeletons: _k, firsts: _f, english: _e, ...others} = data
  const {romanisedPlaces, ...rest} = others
  const names = new Set(namesOf(data).map(plainKey))
  const slim: SlimLexicon = {
    ...rest,
    places: valuesOf(data.places).join('\n'),
    wrong: valuesOf(data.wrong).join('\n'),
    right: frontCoded(
      data.right
        .split('\n')
        .filter((form) => !names.has(form))
        .join('\n'),
    ),
    known: frontCoded(data.known),
    romanised: [...new Set(valuesOf(romanisedPlaces).map(countryOf))],
  }
  const full = fullLexicon(slim)
  for (const key of Object.keys(data) as (keyof LexiconData)[])
    if (JSON.stringify(full[key]) !== JSON.stringify(data[key])) throw new Error(`the table "${key}" cannot be told`)
  return slim
}

/** The lexicon that was made slim. */
export function fullLexicon({places, wrong, right, known, romanised, ...rest}: SlimLexicon): LexiconData {
  const names = namesOf(rest)
  const lines = places.split('\n')
  const isRomanised = new Set(romanised)
  return {
    ...rest,
    ...wordTablesOf(names),
    places: writeTable(lines.map((line) => [plainKey(placeOf(line)), line])),
    romanisedPlaces: writeTable(
      byPopulation(lines.filter((line) => isRomanised.has(countryOf(line)))).map((line) => [
        romanKey(plainKey(placeOf(line))),
        line,
      ]),
    ),
    english: writeTable(valuesOf(rest.stems).map((value) => [plainKey(nameIn(value)), nameIn(value)])),
    wrong: writeTable(wrong.split('\n').map((line) => [plainKey(line.slice(line.indexOf(':') + 1)), line])),
    right: writeTable([...names.map(plainKey), ...fromFrontCoded(right).split('\n')].map((form) => [form])),
    known: fromFrontCoded(known),
  }
}

const namesOf = ({entities}: Pick<LexiconData, 'entities'>): string[] =>
  entities.split('\n').map((line) => line.slice(0, line.indexOf('|')))

/** All values of a table, in the order of its keys. */
const valuesOf = (table: string): string[] => table.split('\n').flatMap((line) => line.split('\t').slice(1))

/** The parts of `name|country|population`, and of `language|name`. */
const placeOf = (line: string): string => line.split('|')[0] ?? ''
const countryOf = (line: string): string => line.split('|')[1] ?? ''
const nameIn = countryOf

const byPopulation = (lines: readonly string[]): string[] => {
  const populationOf = (line: string): number => Number(line.split('|')[2])
  return [...lines].sort((one, other) => populationOf(other) - populationOf(one))
}
