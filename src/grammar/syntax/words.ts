import {wordsIn} from '../../english/word-set.js'
import {grammar} from '../../generated/words.js'

/** A list of `rules/grammar/tables/words.yml`. */
export const words = wordsIn(grammar)
