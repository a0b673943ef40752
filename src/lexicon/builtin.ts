import {readData} from '#platform'
import {packed} from '../generated/lexicon.js'
import {unpack} from '../text/packed.js'
import {Lexicon, type LexiconData} from './lexicon.js'

let lexicon: Lexicon | undefined

/** The lexicon that comes with the package, compiled when it was built. */
export function builtinLexicon(): Lexicon {
  lexicon ??= new Lexicon(unpack<LexiconData>(readData(packed)))
  return lexicon
}
