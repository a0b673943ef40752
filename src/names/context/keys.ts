/** The keys under which words of a text meet those of names. */
import {type Grapheme, graphemesOf} from '../../lexicon/sounds.js'
import {plainKey, romanKey} from '../../lexicon/spelling.js'
import {perSpelling} from '../../text/spelling-numbers.js'

/** The `plainKey` of a token. */
export const plainOfToken = perSpelling(({text}) => plainKey(text))

/** The `romanKey` of a token. */
export const romanOfToken = perSpelling(({text}) => romanKey(plainKey(text)))

/** How a token sounds. */
export const soundsOfToken = perSpelling(({text}): readonly Grapheme[] => graphemesOf(text))
