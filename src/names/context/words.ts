import {tables} from '../../generated/names.js'
import type {WordList} from './tables.js'

/** The words of a list of `rules/names/tables/words.yml`. */
export const words = (list: WordList): ReadonlySet<string> => new Set(tables[list])
