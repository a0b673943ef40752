import type {Detector} from '../detect/detector.js'
import {singularOf} from '../english/nouns.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {isCapital, isQuoteMark, isWord} from '../text/token-kinds.js'
import {isNominal} from './syntax/noun-phrase.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const CLASSES = words('class-name-classes')
const OPENERS = words('class-name-openers')
const NAMING = words('class-name-naming')
const INDEFINITE = words('class-name-indefinite')
const LONGEST_NAME = 5
/** Words of the phrase before the class: "the small anti-submarine ship". */
const MOST_WORDS = 7

/** A name in quotation marks behind what bears it: "the TV channel “Gull”". The fix leaves the marks out. */
export const detector: Detector = {
  ids: ['grammar-class-name'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, text, joined, literal} = tokenAt(view, index)
      const singular = CLASSES.has(norm) ? norm : singularOf(norm)
      if (singular === undefined || !CLASSES.has(singular) || joined || literal || !isNamed(view, index)) continue
      const end = quotedEnd(view, index + 1)
      if (end === undefined) continue
      const name = textOf(view, index + 2, end - 1)
      // Behind a plural more names follow; "the bakery “North Bakery”" says it twice.
      const isClear = singular === norm && !name.toLowerCase().includes(norm)
      report('grammar-class-name', index, end, isClear ? [`${text} ${name}`] : [])
    }
  },
}

/** No "a" or "no" opens the phrase that the class ends: it is one thing, and the name is its own. */
function isNamed(view: TaggedView, index: number): boolean {
  const {sentence} = tokenAt(view, index)
  for (let at = index - 1; at >= index - MOST_WORDS; at--) {
    const token = view.tokens[at]
    if (token?.sentence !== sentence || !isWord(token)) return true
    // "They renamed the bridge “Long Pier”."
    if (OPENERS.has(token.norm)) return !NAMING.has(normAt(view, at - 1))
    if (INDEFINITE.has(token.norm)) return false
    if (!isNominal(view, at) && tagAt(view, at) !== 'NUM') return true
  }
  return true
}

/** Behind the closing mark of a name in quotation marks that begins at a token. */
function quotedEnd(view: TaggedView, index: number): number | undefined {
  const first = view.tokens[index + 1]
  if (!isQuoteMark(view.tokens[index]) || !isCapital(first) || first.sentence !== view.tokens[index]?.sentence)
    return undefined
  let at = index + 1
  while (at < index + 1 + LONGEST_NAME && isWord(view.tokens[at])) at++
  const isClosed = isQuoteMark(view.tokens[at]) && (tokenAt(view, at).classes & TokenClass.spaced) === 0
  return isClosed ? at + 1 : undefined
}
