import type {Options} from '../engine/options.js'
import {type Check, type Transformer, transformerOf} from '../engine/run.js'
import {builtinMatches} from '../rules/builtin.js'
import {findTypography, TYPOGRAPHY_IDS} from '../typography/find.js'

export const typography: Check = {
  ids: TYPOGRAPHY_IDS,
  prepare:
    ({builtin, locale}) =>
    (view) =>
      builtin ? [...builtinMatches(view, 'typography'), ...findTypography(view, locale)] : [],
}

/**
 * A retext plugin that reports signs and numbers written the way of another language: spaces before marks, foreign quotation marks, hyphens for
 * dashes, decimal commas, dates, times, currencies.
 *
 * Adds one message for every artifact to the file, with drop-in replacements in `expected` where one is safe. Throws a
 * TypeError at once for wrong options.
 */
export default function retextTypography(options?: Readonly<Options> | null): Transformer {
  return transformerOf([typography], options)
}
