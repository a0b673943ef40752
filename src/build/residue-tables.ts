import path from 'node:path'
import type {Currency, LookAlike, PromptTag, Quantity, ResidueTables, Script} from '../residue/leftover/tables.js'
import {isRecord, isText, isTexts, readTable} from './table-file.js'

/**
 * Reads the tables of the check of residue, but for its word lists.
 * @throws RuleFileError for entries that are not in the form of their table; it names file, line and cure
 */
export function readResidueTables(folder: string): ResidueTables {
  const at = (name: string): string => path.join(folder, `${name}.yml`)
  return {
    currencies: readTable(
      at('currencies'),
      isCurrency,
      '"- { singular: zloty, plural: zlotys, languages: [pl], forms: [zł] }"',
    ),
    quantities: readTable(at('quantities'), isQuantity, '"- { word: million, forms: [mln] }"'),
    scripts: readTable(at('scripts'), isScript, '"- { name: Thai, scripts: [Thai], languages: [th] }"'),
    lookAlikes: readTable(at('look-alikes'), isLookAlike, '"- { letter: С, latin: C, sounds: S }"'),
    promptTags: readTable(at('prompt-tags'), isPromptTag, '"- { name: think, thoughts: true }"'),
  }
}

const isCurrency = (entry: unknown): entry is Currency =>
  isRecord(entry, {singular: isText, plural: isText, languages: isTexts, forms: isTexts}, {english: isTexts})

const isQuantity = (entry: unknown): entry is Quantity =>
  isRecord(entry, {word: isText, forms: isTexts}) ||
  isRecord(entry, {times: (times) => Number.isSafeInteger(times), forms: isTexts})

const isSigns = (value: unknown): boolean =>
  Array.isArray(value) && value.every((sign) => isRecord(sign, {letters: isText, languages: isTexts}))

const isScript = (entry: unknown): entry is Script =>
  isRecord(entry, {name: isText, scripts: isUnicodeScripts, languages: isTexts}, {letters: isText, signs: isSigns})

function isUnicodeScripts(value: unknown): boolean {
  return isTexts(value) && value.every(isUnicodeScript)
}

function isUnicodeScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u').source !== ''
  } catch {
    return false
  }
}

const isLetter = (value: unknown): boolean => isText(value) && [...value].length === 1

const isLookAlike = (entry: unknown): entry is LookAlike =>
  isRecord(entry, {letter: isLetter, latin: isLetter}, {sounds: isLetter})

const isPromptTag = (entry: unknown): entry is PromptTag =>
  isRecord(entry, {name: isText}, {thoughts: (value) => typeof value === 'boolean'})
