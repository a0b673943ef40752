import {tables} from '../generated/english.js'
import type {Locale} from './locale.js'

/** How each side spells a word, by how the other does. */
export const SPELLINGS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  US: new Map(tables.spellings.map(([us, uk]) => [uk, us])),
  UK: new Map(tables.spellings),
}
