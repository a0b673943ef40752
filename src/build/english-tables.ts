import path from 'node:path'
import {FORM_NAMES} from '../english/forms.js'
import type {EnglishTables, IrregularVerb, SecondForm} from '../english/tables.js'
import {isRecord, isText, isTexts, readTable} from './table-file.js'

/**
 * Reads what is known of English itself, but for its word lists.
 * @throws RuleFileError for entries that are not in the form of their table; it names file, line and cure
 */
export function readEnglishTables(folder: string): EnglishTables {
  const at = (name: string): string => path.join(folder, `${name}.yml`)
  return {
    spellings: readTable(at('spellings'), isPair, '"- [color, colour]"'),
    britishSpellings: readTable(at('british-spellings'), isPair, '"- [program, programme]"'),
    irregularVerbs: readTable(at('irregular-verbs'), isVerb, '"- [take, took, taken]"'),
    irregularNouns: readTable(at('irregular-nouns'), isForms, '"- [child, children]"'),
    nominalisations: readTable(at('nominalisations'), isForms, '"- [impose, imposition]"'),
    secondForms: readTable(at('second-forms'), isSecondForm, '"- {of: burn, is: burnt, as: [past, participle]}"'),
    languages: readTable(at('languages'), isPair, '"- [ru, Russian]"'),
  }
}

const isForms = (entry: unknown): entry is [string, string] => isTexts(entry) && entry.length === 2

const isPair = (entry: unknown): entry is [string, string] => isForms(entry) && entry[0] !== entry[1]

const isVerb = (entry: unknown): entry is IrregularVerb =>
  isTexts(entry) && (entry.length === 2 || (entry.length === 3 && entry[1] !== entry[2]))

const isFormNames = (value: unknown): boolean =>
  isTexts(value) && value.every((name) => FORM_NAMES.some((known) => known === name))

const isSecondForm = (entry: unknown): entry is SecondForm => isRecord(entry, {of: isText, is: isText, as: isFormNames})
