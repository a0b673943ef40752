import {data} from '../generated/lexicon.js'
import {Lexicon} from './lexicon.js'

let lexicon: Lexicon | undefined

/** The lexicon that comes with the package, compiled when it was built. */
export function builtinLexicon(): Lexicon {
  lexicon ??= new Lexicon(data)
  return lexicon
}
