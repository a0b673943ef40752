import {tables} from '../../generated/residue.js'
import type {WordList} from './tables.js'

/** A list of `rules/residue/tables/words.yml`. */
export const words = (list: WordList): ReadonlySet<string> => new Set(tables.words[list])

/** A list of `rules/residue/tables/words.yml` as the alternatives of a regular expression, without brackets around them. */
export const alternatives = (list: WordList): string => tables.words[list].join('|')
