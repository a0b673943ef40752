import {words as lists} from '../generated/english-words.js'
import {wordsIn} from './word-set.js'

/** A word list of `rules/english/`, whichever file it stands in. */
export const words = wordsIn(lists.english)
