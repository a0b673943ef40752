import path from 'node:path'
import {FORM_NAMES} from '../english/forms.js'
import {
  ARTICLE_LISTS,
  type ArticleList,
  CLOSED_CLASSES,
  type EnglishTables,
  INFLECTION_LISTS,
  type IrregularVerb,
  type SecondForm,
  WORD_LISTS,
} from '../english/tables.js'
import {isRecord, isText, isTexts, readTable} from './table-file.js'
import {readWordLists} from './word-lists.js'

/**
 * Reads what is known of English itself.
 * @throws RuleFileError for entries that are not in the form of their table; it names file, line and cure
 */
export function readEnglishTables(folder: string): EnglishTables {
  const at = (name: string): string => path.join(folder, `${name}.yml`)
  return {
    articles: readArticles(at('articles')),
    classes: readWordLists(at('closed-classes'), CLOSED_CLASSES, mistakeOfSmall),
    words: readWordLists(at('words'), WORD_LISTS, mistakeOfSmall),
    spellings: readTable(at('spellings'), isPair, '"- [color, colour]"'),
    inflection: readWordLists(at('inflection'), INFLECTION_LISTS, mistakeOfSmall),
    irregularVerbs: readTable(at('irregular-verbs'), isVerb, '"- [take, took, taken]"'),
    irregularNouns: readTable(at('irregular-nouns'), isForms, '"- [child, children]"'),
    secondForms: readTable(at('second-forms'), isSecondForm, '"- {of: burn, is: burnt, as: [past, participle]}"'),
  }
}

function readArticles(file: string): EnglishTables['articles'] {
  const listOf = new Map<string, ArticleList>()
  return readWordLists(file, ARTICLE_LISTS, (word, list) => {
    const other = listOf.get(word) ?? list
    listOf.set(word, list)
    if (other !== list) return `"${word}" stands in "${other}" and in "${list}": remove it from one`
    return list.startsWith('read-') ? mistakeOfCapitals(word) : mistakeOfSmall(word)
  })
}

function mistakeOfSmall(word: string): string | undefined {
  return word === word.toLowerCase() ? undefined : `"${word}" can never match: write "${word.toLowerCase()}"`
}

function mistakeOfCapitals(word: string): string | undefined {
  return word === word.toUpperCase() ? undefined : `"${word}" can never match: write "${word.toUpperCase()}"`
}

const isForms = (entry: unknown): entry is [string, string] => isTexts(entry) && entry.length === 2

const isPair = (entry: unknown): entry is [string, string] => isForms(entry) && entry[0] !== entry[1]

const isVerb = (entry: unknown): entry is IrregularVerb =>
  isTexts(entry) && (entry.length === 2 || (entry.length === 3 && entry[1] !== entry[2]))

const isFormNames = (value: unknown): boolean =>
  isTexts(value) && value.every((name) => FORM_NAMES.some((known) => known === name))

const isSecondForm = (entry: unknown): entry is SecondForm => isRecord(entry, {of: isText, is: isText, as: isFormNames})
