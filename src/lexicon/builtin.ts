import {json} from '../generated/lexicon.js'
import {Lexicon, type LexiconData} from './lexicon.js'

let lexicon: Lexicon | undefined

/** The lexicon that comes with the package, compiled when it was built. It is made ready when it is first asked for. */
export function builtinLexicon(): Lexicon {
  lexicon ??= new Lexicon(JSON.parse(json) as LexiconData)
  return lexicon
}
