import {tables} from '../generated/typography.js'
import {wordSet} from '../text/word-set.js'
import type {WordList} from './tables.js'

/** A list of `rules/typography/tables/words.yml`. */
export const wordsOf = (list: WordList): ReadonlySet<string> => wordSet(tables.words[list])
