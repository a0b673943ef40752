import type {Detector} from '../detect/detector.js'
import {words} from '../english/words.js'
import {TokenClass} from '../text/classes.js'
import {hasChoice} from '../text/placeholders.js'
import type {TokenView} from '../text/token.js'
import {digitsOf, numbersIn} from './pairs/numbers.js'
import {type Paired, pairedIn} from './pairs/paired.js'

/** English may write larger numbers as words too, but does so rarely. */
const MOST_SPELLED = 20
const HOURS = 12
const AMOUNTS = words('amounts')
const MONTHS = 12

/** Numbers that a string has otherwise than its source. */
export const detector: Detector = {
  ids: ['localisation-number'],
  find({view}, report) {
    for (const paired of pairedIn(view)) {
      const {source, target, isPlural} = paired.pair
      if (isPlural || source.trim() === target.trim() || hasChoice(source)) continue
      const wanted = numbersIn(source)
      const own = numbersIn(target)
      const added = own.filter((number) => !wanted.includes(number))
      const lost = wanted.find(
        (number) =>
          !own.includes(number) && !added.some((other) => isScaled(number, other)) && !isSpelled(number, view, paired),
      )
      if (lost === undefined) continue
      const other = added.find((number) => !wanted.some((each) => isScaled(each, number)))
      const at = other === undefined ? -1 : tokenOf(other, view, paired)
      if (other !== undefined && at >= 0)
        report('localisation-number', at, at + 1, [], {reason: 'other', values: {wanted: lost, written: other}})
      else report('localisation-number', paired.end - 1, paired.end, [], {reason: 'missing', values: {wanted: lost}})
    }
  },
}

/** "2.5 thousand" and 2500, 15:00 and 3 p.m., the 80s and the 1980s */
function isScaled(one: string, other: string): boolean {
  const isHour = Number(one) > HOURS && Number(one) <= 2 * HOURS && Number(other) === Number(one) - HOURS
  return isHour || isDecade(one, other) || (digitsAlone(one) === digitsAlone(other) && isFarOff(one, other))
}

const isDecade = (one: string, other: string): boolean =>
  /^[1-9]0$/.test(one) && /^(?:1[89]|20)\d0$/.test(other) && other.endsWith(one)

const digitsAlone = (number: string): string => number.replace('.', '').replace(/^0+|0+$/g, '')

/** Words for numbers begin with a hundred, and behind decimals with a thousand: what is nearer is a lost mark. */
function isFarOff(one: string, other: string): boolean {
  const [less, more] = [Number(one), Number(other)].sort((a, b) => a - b)
  return (more ?? 0) >= (less ?? 0) * (one.includes('.') || other.includes('.') ? 1000 : 100)
}

/** Whether a number may stand in the string as a word, or as the name of a month. */
function isSpelled(number: string, {tokens}: TokenView, {start, end}: Paired): boolean {
  const value = Number(number)
  // "No boats", "a boat", and the minutes of full hours.
  if (value <= 1) return true
  return tokens.slice(start, end).some(({norm, classes}) => {
    if (value <= MONTHS && (classes & TokenClass.month) !== 0) return true
    const isWord = (classes & (TokenClass.number | TokenClass.ordinal | TokenClass.roman)) !== 0
    return value <= MOST_SPELLED && (AMOUNTS.has(norm) || (isWord && (classes & TokenClass.digits) === 0))
  })
}

function tokenOf(number: string, {tokens}: TokenView, {start, end}: Paired): number {
  for (let at = start; at < end; at++) if (digitsOf(tokens[at]?.text ?? '').includes(number)) return at
  return -1
}
