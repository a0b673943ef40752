import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {ordinal} from '../english/numerals.js'
import {isNear, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isCapital} from '../text/token-kinds.js'
import {words} from './notation/words.js'

/** The parser keeps the dot in the number, as it does in abbreviations. */
const NUMBER = /^\d{1,3}\.$/
const BEFORE = words('before-ordinals')
const COUNTED = words('counted-in-order')
/** Hardly anything else stands behind its number: "the whole 20. century". */
const ALWAYS_ORDERED = 'century'
/** "It is shown in figure 3. century plants bloom once." */
const LABELS = words('labels-of-figures')
const MATCHES = words('matches')
const MINUTE_REASON = {reason: 'minute'} as const
const MINUTE = /^(?:[1-9]\d?|1[01]\d|120)$/

/** A number whose dot makes it an ordinal, as in German, Czech or Turkish: "the 20. century". */
export const detector: Detector = {
  ids: ['typography-ordinal-dot'],
  find({view}, report) {
    for (let index = 1; index < view.tokens.length - 1; index++) {
      const {text, sentence} = tokenAt(view, index)
      if (text === '(') minuteAt(view, index, report)
      if (!NUMBER.test(text) || !isOrdinal(view, index)) continue
      if (tokenAt(view, index - 1).sentence !== sentence || tokenAt(view, index + 1).sentence !== sentence) continue
      report('typography-ordinal-dot', index, index + 1, [ordinal(Number.parseInt(text, 10))])
    }
  },
}

const isOrdinal = (view: TokenView, index: number): boolean =>
  isCounted(view, index + 1) &&
  (BEFORE.has(tokenAt(view, index - 1).norm) ||
    (tokenAt(view, index + 1).text === ALWAYS_ORDERED && !LABELS.has(tokenAt(view, index - 1).norm)))

/** The minute of a goal behind the name of who shot it: "Novák (61.)", "Novák (45.+7)". */
function minuteAt(view: TokenView, open: number, report: Report): void {
  const {tokens} = view
  const texts = tokens.slice(open + 1, open + 6).map(({text}) => text)
  const minute = (texts[0] ?? '').replace(/\.$/, '')
  if (!MINUTE.test(minute) || !isNear(view, open, MATCHES)) return
  const isPlain = isCapital(tokens[open - 1]) && texts[0] === minute && texts[1] === '.' && texts[2] === ')'
  const [, plus, added = '', close] = texts
  const isAdded = texts[0] === `${minute}.` && plus === '+' && /^\d{1,2}$/.test(added) && close === ')'
  if (isPlain)
    report('typography-ordinal-dot', open + 1, open + 3, [`${ordinal(Number(minute))} minute`], MINUTE_REASON)
  else if (isAdded) report('typography-ordinal-dot', open + 1, open + 4, [`${minute}+${added}`], MINUTE_REASON)
}

const isCounted = (view: TokenView, index: number): boolean =>
  COUNTED.has(tokenAt(view, index).text) && isSpaced(view, index)
