import type {Detector} from '../detect/detector.js'
import {tables} from '../generated/grammar.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import {sentenceStart, type TokenView, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const ADJECTIVES = new Map(tables.countries)
/** The last words of countries that have several: "Korea". */
const LAST_WORDS = new Set(tables.countries.flatMap(([country]) => country.split(' ').slice(1).slice(-1)))
const PEOPLE = words('country-adjective-people')
const OFFICES = words('country-adjective-offices')

/** "Ukraine scientists", "South Korea Foreign Minister"; the fix is the adjective. */
export const detector: Detector = {
  ids: ['grammar-country-adjective'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, literal, joined} = tokenAt(view, index)
      if (literal || joined) continue
      const isWhole = ADJECTIVES.has(text)
      if (!isWhole && !LAST_WORDS.has(text)) continue
      const adjective = ADJECTIVES.get(isWhole ? text : `${view.tokens[index - 1]?.text} ${text}`)
      if (adjective === undefined || !isBeforePeople(view, index)) continue
      if (isFree(view, isWhole ? index : index - 1)) report('grammar-country-adjective', index, index + 1, [adjective])
    }
  },
}

function isBeforePeople(view: TokenView, index: number): boolean {
  const {sentence} = tokenAt(view, index)
  const isNext = (at: number): boolean =>
    view.tokens[at]?.sentence === sentence &&
    /^\s+$/.test(view.tokens[at]?.before ?? '') &&
    view.tokens[at]?.lineStart === false
  if (!isNext(index + 1)) return false
  const norm = normAt(view, index + 1)
  if (!OFFICES.has(norm)) return PEOPLE.has(norm) && view.tokens[index + 2]?.joined !== true
  return isNext(index + 2) && /^minist(?:er|ry)$/.test(normAt(view, index + 2))
}

/** Not the end of a longer name or of a list: "Bank of Ukraine officials", "Poland and Ukraine officials". */
function isFree(view: TokenView, start: number): boolean {
  const before = view.tokens[start - 1]
  if (before === undefined || before.sentence !== tokenAt(view, start).sentence) return true
  if ((before.classes & TokenClass.capital) !== 0 && isWord(before)) {
    return start - 1 === sentenceStart(view, start) && isFunctionWord(before.norm)
  }
  return (
    !/^(?:and|in|[,/&-])$/.test(before.norm) &&
    !(before.norm === 'of' && /^(?:university|bank|states)$/.test(normAt(view, start - 2)))
  )
}
