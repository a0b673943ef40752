import {capitalise} from '../../english/casing.js'

/** A word in small letters as it is written in the place of `text`: with a capital if that has one. */
export const inCaseOf = (text: string, word: string): string => (/^[A-Z]/.test(text) ? capitalise(word) : word)
