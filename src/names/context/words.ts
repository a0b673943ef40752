import {wordsIn} from '../../english/word-set.js'
import {names} from '../../generated/words.js'

/** A list of `rules/names/tables/words.yml`. */
export const words = wordsIn(names)
