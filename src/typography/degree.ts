import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {sentenceEnd, sentenceStart, type TokenView, tokenAt} from '../text/token.js'
import {isDigits} from '../text/token-kinds.js'
import {words} from './notation/words.js'

/** Cyrillic «С» looks like the Latin letter, and is written for it. */
const SCALES: Readonly<Record<string, string>> = {C: 'C', F: 'F', С: 'C'}
const DEGREES = /^degrees?$/
const NUMBER = /^\d{1,2}(?:[.,]\d)?$/
const ELLIPSIS = /^(?:\.\.\.?|…)$/
const LINK = /^(?:to|and)$/
/** Near these degrees are those of an angle, whose sign tells north from south. */
const ANGLES = words('angles')
/** So far around a temperature another one is looked for. */
const REACH = 20

/** Temperatures with white space inside them, "25 ° C", or a plus sign as Slavic languages write it: "+13...+15 degrees". */
export const detector: Detector = {
  ids: ['typography-degree'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text === '°') spacesAt(view, index, report)
      else if (text === '+') plusAt(view, index, report)
    }
  },
}

function spacesAt(view: TokenView, index: number, report: Report): void {
  const number = view.tokens[index - 1]
  const scale = SCALES[view.tokens[index + 1]?.text ?? '']
  if (!isDigits(number) || scale === undefined) return
  const isSigned = view.tokens[index - 2]?.text === '+' && isSpaced(view, index - 1)
  const isLoose = isSpaced(view, index)
  const isApart = isLoose && isSpaced(view, index + 1)
  const isWhole = (isLoose || isAttached(view, index)) && isAttached(view, index + 1)
  if (!isApart && !(isSigned && isWhole)) return
  const fix = `${isSigned ? '+' : ''}${number.text}${isLoose && !isApart ? ' ' : ''}°${scale}`
  report('typography-degree', isSigned ? index - 2 : index - 1, index + 2, [fix])
}

/** "+28 degrees", "+22-25 degrees", "+13...+15 degrees" */
function plusAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  const first = tokens[index + 1]
  // The second plus of a range is part of the first one's finding.
  if (first === undefined || !NUMBER.test(first.text) || isAttached(view, index) || isRangeBefore(view, index)) return
  const second = secondOf(view, index + 1)
  const isTo = second !== undefined && second.link !== ''
  const last = second?.at ?? index + 1
  const link = second?.link === '' ? tokenAt(view, last).before : ` ${second?.link} `
  const fix = second === undefined ? first.text : first.text + link + tokenAt(view, last).text
  const unit = tokens[last + 1]?.norm ?? ''
  const isTemperature = DEGREES.test(unit) || (isTo && (unit === '°' || isBesideDegrees(view, index)))
  if (isTemperature && !isSignedScale(view, index))
    report('typography-degree', index, last + 1, [fix], {reason: 'plus'})
}

/** The second number of a range, and what links it to the first: "...", "to +"; nothing for a hyphen. */
function secondOf({tokens}: TokenView, first: number): {at: number; link: string} | undefined {
  const isNumber = (at: number): boolean => NUMBER.test(tokens[at]?.text ?? '')
  const between = tokens[first + 1]?.text ?? ''
  const isSigned = tokens[first + 2]?.text === '+'
  if (LINK.test(between) && isSigned && isNumber(first + 3)) return {at: first + 3, link: between}
  const at = first + (isSigned ? 3 : 2)
  if (ELLIPSIS.test(between) && isNumber(at)) return {at, link: 'to'}
  return isNumber(first + 1) && /^[-–]$/.test(tokens[first + 1]?.before ?? '') ? {at: first + 1, link: ''} : undefined
}

const isRangeBefore = ({tokens}: TokenView, plus: number): boolean =>
  (ELLIPSIS.test(tokens[plus - 1]?.text ?? '') || LINK.test(tokens[plus - 1]?.text ?? '')) &&
  NUMBER.test(tokens[plus - 2]?.text ?? '') &&
  tokens[plus - 3]?.text === '+'

function isBesideDegrees(view: TokenView, index: number): boolean {
  return sentenceAround(view, index).some(({norm}) => DEGREES.test(norm))
}

/** Whether the sign tells something: one below zero stands near, or degrees are those of an angle. */
const isSignedScale = (view: TokenView, index: number): boolean =>
  sentenceAround(view, index).some(
    ({norm, text, before}, at, around) =>
      ANGLES.has(norm) || (/^[-−–]$/.test(text) && /^\d/.test(around[at + 1]?.text ?? '')) || /\s[-−–]$/.test(before),
  )

const sentenceAround = (view: TokenView, index: number) =>
  view.tokens.slice(
    Math.max(sentenceStart(view, index), index - REACH),
    Math.min(sentenceEnd(view, index), index + REACH),
  )
