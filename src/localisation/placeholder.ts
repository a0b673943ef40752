import type {Detector} from '../detect/detector.js'
import {hasChoice, placesIn, tagsIn, withoutTags} from '../text/placeholders.js'
import type {TokenView} from '../text/token.js'
import {type Paired, pairedIn} from './pairs/paired.js'

/** Places for values, and tags, that a string and its source do not share. */
export const detector: Detector = {
  ids: ['localisation-placeholder'],
  find({view}, report) {
    for (const paired of pairedIn(view)) {
      const {source, target, isPlural} = paired.pair
      // Forms and choices of a language are its own.
      if (hasChoice(source) || hasChoice(target)) continue
      const own = codesOf(target)
      const wanted = codesOf(source)
      const surplus = without(own, wanted)
      const missing = isPlural ? [] : without(wanted, own)
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

/** The codes of a string in the form in which they can be compared: without order, and tags without what a translation may change. */
function codesOf(text: string): string[] {
  const tags = tagsIn(text).map(([, close = '', name = '', attributes = '']) => {
    const id = /\sid\s*=\s*["'][^"']*["']/.exec(attributes)?.[0].replace(/\s+/g, '') ?? ''
    return `<${close}${name}${id === '' ? '' : ` ${id}`}>`
  })
  return [...tags, ...placesIn(withoutTags(text)).map((place) => place.replace(/^%\d{1,2}\$/, '%').replace(/\s+/g, ''))]
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
  for (let at = start; at < end; at++) if (codesOf(tokens[at]?.text ?? '').includes(code)) return at
  return end - 1
}
