import {wordsIn} from '../../english/word-set.js'
import {words as lists} from '../../generated/words.js'

/** A list of `rules/residue/tables/words.yml`. */
export const words = wordsIn(lists.residue)

/** A list of `rules/residue/tables/words.yml` as the alternatives of a regular expression, without brackets around them. */
export const alternatives = (list: keyof typeof lists.residue): string => [...words(list)].join('|')
