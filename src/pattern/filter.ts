import {applyCasing} from '../english/casing.js'
import {grouped, numeralValue, ordinal} from '../english/numerals.js'
import {formsOfVerb, isBe} from '../english/verbs.js'
import type {TokenView} from '../text/token.js'
import {withOwnMonth} from './own-month.js'
import type {Filter} from './template.js'

/** "38", and that of "38th". */
const LEADING_NUMBER = /^\d+/

/**
 * What a filter of a suggestion makes of captured words.
 * @param view the document they stand in
 * @returns `undefined` if they are not what the filter is for: no number, no day, no verb
 */
export function applyFilter(filter: Filter, text: string, view: TokenView): string | undefined {
  switch (filter) {
    case 'lower':
      return text.toLowerCase()
    case 'capital':
      return applyCasing(text, 'sentence')
    case 'score':
      return text.replace(':', '-')
    case 'date':
      return withOwnMonth(text, view)
    case 'possessive':
      return /[^s]s$/i.test(text) && text === text.toLowerCase() ? `${text}'` : `${text}'s`
    case 'ing':
      return gerundOf(text)
    default: {
      const value = numeralValue(text)
      if (value === undefined) return undefined
      if (filter === 'ordinal') return ordinal(value)
      if (filter === 'arabic') return String(value)
      return grouped(value * (filter === 'thousands' ? 1000 : 1_000_000))
    }
  }
}

/** A number with another added, whether it is a cardinal or an ordinal; `undefined` for one that is not in digits. */
export function plus(summand: number, text: string): string | undefined {
  const digits = LEADING_NUMBER.exec(text)?.[0]
  return digits === undefined ? undefined : String(Number(digits) + summand)
}

/** A verb with what belongs to it, in the form in -ing: "carry heavy loads" → "carrying heavy loads". */
function gerundOf(text: string): string | undefined {
  const [verb = ''] = text.split(/\s/, 1)
  const gerund = isBe(verb.toLowerCase()) ? 'being' : formsOfVerb(verb.toLowerCase())?.ing
  return gerund === undefined ? undefined : gerund + text.slice(verb.length)
}
