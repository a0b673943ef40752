import type {Detector} from '../detect/detector.js'
import {MODAL_CLITICS, MODALS, union, WEEKDAYS} from '../english/closed-classes.js'
import {isForm} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

/** The time stands so many words behind the verb at most. */
const REACH = 7
const BARRIERS = words('perfect-date-barriers')
/** Behind these "have" is a base form: "may have arrived". */
const BEFORE_BASE = union(MODALS, MODAL_CLITICS, ['to', 'not', 'cannot', 'seem', 'seems'])
const UNITS = words('perfect-date-units')
const LAST = union(WEEKDAYS, ['night', 'week', 'month', 'year', 'summer', 'winter', 'spring', 'autumn'])

/** The present perfect with a time that is over: "has arrived yesterday", "have met two years ago". */
export const detector: Detector = {
  ids: ['grammar-perfect-date'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      if ((token.norm !== 'has' && token.norm !== 'have') || token.literal) continue
      if (BEFORE_BASE.has(normAt(view, index - 1))) continue
      const end = timeOverEnd(view, index)
      if (end !== undefined) report('grammar-perfect-date', index, end, [])
    }
  },
}

/** Where the time that is over ends, if a participle and such a time follow "has" or "have". */
function timeOverEnd(view: TokenView, index: number): number | undefined {
  const {sentence} = tokenAt(view, index)
  let verb = index + 1
  while (isBetween(view.tokens[verb])) verb++
  if (!isParticiple(view.tokens[verb])) return undefined
  for (let place = verb + 1; place <= verb + REACH; place++) {
    const end = timeOver(view, place, sentence)
    if (end !== undefined || isBarrier(view.tokens[place], sentence)) return end
  }
  return undefined
}

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (token.norm === 'not' || (token.classes & TokenClass.adverb) !== 0)

function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined && (isForm(token.norm, 'participle') || (token.norm.length > 4 && token.norm.endsWith('ed')))
  )
}

function isBarrier(token: Token | undefined, sentence: number): boolean {
  if (token === undefined || token.sentence !== sentence || !isWord(token)) return true
  // "has rejected evidence given last week": the time is the later participle's.
  return BARRIERS.has(token.norm) || isParticiple(token)
}

/** Where a time that is over ends, if one begins at token `index`. */
function timeOver({tokens}: TokenView, index: number, sentence: number): number | undefined {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || token.sentence !== sentence || next?.sentence !== sentence) return undefined
  if (token.norm === 'yesterday') return /^(?:'s|and)$/.test(next.norm) ? undefined : index + 1
  if (token.norm === 'last' && LAST.has(next.norm) && tokens[index - 1]?.norm !== 'the')
    return tokens[index + 2]?.norm === "'s" ? undefined : index + 2
  const isCount = (token.classes & TokenClass.number) !== 0 || /^(?:several|few|many)$/.test(token.norm)
  return isCount && UNITS.has(next.norm) && tokens[index + 2]?.norm === 'ago' ? index + 3 : undefined
}
