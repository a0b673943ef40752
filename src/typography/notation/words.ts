import {wordsIn} from '../../english/word-set.js'
import {words as lists} from '../../generated/words.js'

/** A list of `rules/typography/tables/words.yml`. */
export const words = wordsIn(lists.typography)
