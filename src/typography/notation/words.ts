import {tables} from '../../generated/typography.js'
import type {WordList} from './tables.js'

/** A list of `rules/typography/tables/words.yml`. */
export const words = (list: WordList): ReadonlySet<string> => new Set(tables.words[list])
