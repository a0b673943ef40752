import type {Detector} from '../detect/detector.js'
import {placesIn, tagsIn, withoutTags} from '../text/placeholders.js'
import type {TokenView} from '../text/token.js'
import {type Paired, pairedIn} from './pairs/paired.js'

const NUMBERED = /^%\d{1,2}\$/
/** Conversions that write a number. */
const NUMERIC =
  /^%(?:\d{1,2}\$|\(\w{1,40}\))?[-+#0]{0,3}\d{0,3}(?:hh?|ll?|[qLzjt])?[diu]$|^%n$|^\{(?:n|num|count|number)\}$|^\{\{(?:n|count)\}\}$/

/** Places for values, and tags, that a string and its source do not share. */
export const detector: Detector = {
  ids: ['localisation-placeholder'],
  find({view}, report) {
    for (const paired of pairedIn(view)) {
      const {source, target, isPlural, values} = paired.pair
      // Forms and choices of a language are its own; what they speak of is not.
      const hasOrder = isNumbered(source) && isNumbered(target)
      const own = values?.target ?? codesOf(target, hasOrder)
      const wanted = values?.source ?? codesOf(source, hasOrder)
      const surplus = without(own, wanted)
      const missing = isPlural ? withoutCount(without(wanted, own), wanted) : without(wanted, own)
      const [lost] = missing
      const [added] = surplus
      const at = added === undefined ? paired.end - 1 : tokenOf(added, view, paired)
      if (lost !== undefined && added !== undefined)
        report('localisation-placeholder', at, at + 1, [], {reason: 'other', values: {wanted: lost, written: added}})
      else if (lost !== undefined)
        report('localisation-placeholder', at, at + 1, [], {reason: 'missing', values: {wanted: lost}})
      else if (added !== undefined)
        report('localisation-placeholder', at, at + 1, [], {reason: 'surplus', values: {written: added}})
    }
  },
}

/** A form for one thing may say "one" for the number: places for numbers are not missed, or where a string has none of them, one place is not. */
function withoutCount(missing: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.some(isNumeric) ? missing.filter((code) => !isNumeric(code)) : missing.slice(1)
}

const isNumeric = (code: string): boolean => NUMERIC.test(code)

/** Whether places say which value they stand for, "%1$s". */
const isNumbered = (text: string): boolean => placesIn(text).some((place) => NUMBERED.test(place))

/**
 * The codes of a string in the form in which they can be compared: tags without what a translation may change.
 * @param hasOrder whether it counts which value places stand for, as it does where both sides say it
 */
function codesOf(text: string, hasOrder: boolean): string[] {
  const tags = tagsIn(text).map(([, close = '', name = '', attributes = '']) => {
    const id = /\sid\s*=\s*["'][^"']*["']/.exec(attributes)?.[0].replace(/\s+/g, '') ?? ''
    return [`<${close}${name}${id === '' ? '' : ` ${id}`}>`, ...placesIn(attributes)]
  })
  const places = [...tags.flatMap(([, ...places]) => places), ...placesIn(withoutTags(text))]
  return [
    ...tags.map(([tag = '']) => tag),
    ...places.map((place) => (hasOrder ? place : place.replace(NUMBERED, '%')).replace(/\s+/g, '')),
  ]
}

/** What of a list is not in another one, each as often as it is more often there. */
function without(codes: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return codes.filter((code) => {
    const at = left.indexOf(code)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** The token that shows a code; the last one where it is read as nothing. */
function tokenOf(code: string, {tokens}: TokenView, {start, end}: Paired): number {
  for (let at = start; at < end; at++) if (codesOf(tokens[at]?.text ?? '', true).includes(code)) return at
  return end - 1
}
