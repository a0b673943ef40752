import type {Finding} from '../detect/finding.js'
import {union, WEEKDAYS} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import type {Token, TokenView} from '../text/token.js'
import {findingOf} from './finding.js'
import {isForm} from './syntax/verbs.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-perfect-date',
  languages: [],
  why: 'The sentence names a time that is over ("yesterday", "two years ago"), so English has the simple past: "arrived", not "has arrived".',
  confidence: 'medium',
} as const

/** The time stands so many words behind the verb at most. */
const REACH = 7
const BARRIERS = words('perfect-date-barriers')
const UNITS = words('perfect-date-units')
const LAST = union(WEEKDAYS, ['night', 'week', 'month', 'year', 'summer', 'winter', 'spring', 'autumn'])

/** The present perfect with a time that is over: "has arrived yesterday", "have met two years ago". */
export function findPerfectDates(view: TokenView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    if ((token.norm !== 'has' && token.norm !== 'have') || token.literal) return []
    if (
      /^(?:to|not|may|might|must|could|would|should|will|can|'ll|cannot|seem|seems)$/.test(
        view.tokens[index - 1]?.norm ?? '',
      )
    )
      return []
    let verb = index + 1
    while (isBetween(view.tokens[verb])) verb++
    if (!isParticiple(view.tokens[verb])) return []
    for (let place = verb + 1; place <= verb + REACH; place++) {
      const end = timeOver(view, place, token.sentence)
      if (end !== undefined) return [findingOf(view, RULE, index, end, [])]
      if (isBarrier(view.tokens[place], token.sentence)) return []
    }
    return []
  })
}

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (token.norm === 'not' || (token.classes & TokenClass.adverb) !== 0)

function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined && (isForm(token.norm, 'participle') || (token.norm.length > 4 && token.norm.endsWith('ed')))
  )
}

function isBarrier(token: Token | undefined, sentence: number): boolean {
  if (token === undefined || token.sentence !== sentence || (token.classes & TokenClass.word) === 0) return true
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
