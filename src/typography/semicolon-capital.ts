import type {Detector} from '../detect/detector.js'
import {isFunctionWord} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isSpaced} from '../text/neighbours.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {isCapital, isWord} from '../text/token-kinds.js'

/** A capital behind a semicolon, as translation leaves it that makes a clause of a sentence: "It was revised in May; This is the second edition". */
export const detector: Detector = {
  ids: ['typography-semicolon-capital'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 0; index < view.tokens.length; index++) {
      if (tokenAt(view, index).text !== ';' || !isSpaced(view, index + 1)) continue
      const {text, norm} = tokenAt(view, index + 1)
      if (!/^\p{Lu}\p{Ll}+$/u.test(text) || !isFunctionWord(norm)) continue
      // "The Ferry; The Harbor News": titles.
      if (isCapital(view.tokens[index + 2]) || !isWord(view.tokens[index + 2]) || !isWord(lastWord(view, index)))
        continue
      report('typography-semicolon-capital', index, index + 2, [`; ${norm}`])
    }
  },
}

/** The word before a mark, which may close a bracket or quotation in between. */
function lastWord(view: TokenView, index: number): Token | undefined {
  const previous = view.tokens[index - 1]
  return previous !== undefined && /^[)\]"”]$/.test(previous.text) ? view.tokens[index - 2] : previous
}
