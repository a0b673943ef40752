import type {Finding} from '../detect/finding.js'
import {type Locale, localeOf} from '../english/locale.js'
import {quotationsOf} from '../text/quotation-pairs.js'
import type {TokenView} from '../text/token.js'
import {findAbbreviations} from './abbreviations.js'
import {findClockReadings} from './clock-readings.js'
import {findHyphens} from './dashes.js'
import {findDates} from './dates.js'
import {findElidedVerbs} from './elided-verb.js'
import {findFinalStops} from './final-stops.js'
import {findFullWidth} from './full-width.js'
import {findInitials} from './initials.js'
import {findLooseMarks} from './loose-marks.js'
import {findLowerCase} from './lower-case.js'
import {findMissingSpaces} from './missing-spaces.js'
import {findNumbers} from './numbers.js'
import {findQuotationMarks} from './quotation-marks.js'
import {findTimes} from './times.js'
import {findTypedMarks} from './typed-marks.js'
import {findUnits} from './units.js'

/** Ids of what is found without a rule. */
export const TYPOGRAPHY_IDS = [
  'typography-abbreviation',
  'typography-apostrophe',
  'typography-dash-verb',
  'typography-date',
  'typography-decade',
  'typography-decimal-comma',
  'typography-degree',
  'typography-final-stop',
  'typography-full-width',
  'typography-hyphen-dash',
  'typography-hyphen-stuck',
  'typography-initials',
  'typography-lower-case',
  'typography-mark-doubled',
  'typography-ordinal',
  'typography-quote-alone',
  'typography-quote-foreign',
  'typography-quote-mixed',
  'typography-quote-space',
  'typography-quote-turned',
  'typography-quote-typed',
  'typography-score',
  'typography-space-before',
  'typography-space-inside',
  'typography-space-missing',
  'typography-thousands',
  'typography-time',
  'typography-unit',
] as const

/**
 * Everything that the check of typography finds without a rule.
 * @param locale whose English the fixes are to write; the document's own if there is none
 */
export function findTypography(view: TokenView, locale: Locale | undefined): Finding[] {
  const quotations = quotationsOf(view)
  return [
    ...findQuotationMarks(view, quotations),
    ...findFullWidth(view, quotations.isCurly),
    ...findTypedMarks(view, quotations.isCurly),
    ...findMissingSpaces(view),
    ...findLooseMarks(view),
    ...findFinalStops(view),
    ...findLowerCase(view),
    ...findHyphens(view),
    ...findElidedVerbs(view),
    ...findNumbers(view),
    ...findDates(view, locale ?? localeOf(view)),
    ...findTimes(view),
    ...findClockReadings(view),
    ...findUnits(view),
    ...findInitials(view),
    ...findAbbreviations(view),
  ]
}
