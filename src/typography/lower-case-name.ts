import type {Detector} from '../detect/detector.js'
import {capitalise} from '../english/casing.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isLower} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const NAMES = words('capital-names')
const LANGUAGES = words('capital-languages')
const BEFORE_LANGUAGES = words('before-languages')
/** What may stand right behind a word, as its norm. */
const CLOSING = /^[.,;:!?)"]$/

/** Days, months, peoples, places and languages in lower case, as many languages write them: "on monday", "the russians". */
export const detector: Detector = {
  ids: ['typography-lower-case-name'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, text} = tokenAt(view, index)
      if (!NAMES.has(norm) && !(LANGUAGES.has(norm) && isLanguage(view, index))) continue
      if (isLower(view.tokens[index]) && !isPartOfWord(view, index))
        report('typography-lower-case-name', index, index + 1, [capitalise(text)])
    }
  },
}

/** "speaks german", "in french": not before a noun, where it is an adjective. */
function isLanguage(view: TokenView, index: number): boolean {
  const isBeforeNoun = isLower(view.tokens[index + 1]) && isSpaced(view, index + 1)
  return BEFORE_LANGUAGES.has(view.tokens[index - 1]?.norm ?? '') && !isBeforeNoun
}

/** Addresses, names of files and compounds have small letters: "monday.com", "#july". */
function isPartOfWord(view: TokenView, index: number): boolean {
  if (isAttached(view, index) || tokenAt(view, index).joined) return true
  return isAttached(view, index + 1) && !CLOSING.test(view.tokens[index + 1]?.norm ?? '')
}
