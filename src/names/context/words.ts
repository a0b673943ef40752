import {wordsIn} from '../../english/word-set.js'
import {words as lists} from '../../generated/words.js'

/** A list of `rules/names/tables/words.yml`. */
export const words = wordsIn(lists.names)
