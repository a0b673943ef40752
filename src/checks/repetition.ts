import type {Options} from '../engine/options.js'
import {type Check, type Transformer, transformerOf} from '../engine/run.js'
import {findRepetitions, REPETITION_IDS} from '../repetition/finding.js'
import {builtinMatches} from '../rules/builtin.js'

export const repetition: Check = {
  ids: REPETITION_IDS,
  prepare:
    ({builtin, confidence}) =>
    (view) =>
      builtin ? [...builtinMatches(view, 'repetition'), ...findRepetitions(view, confidence)] : [],
}

/**
 * A retext plugin that reports words, phrases and sentences said again, as a translation engine does that lost its way.
 *
 * Adds one message for every artifact to the file, with drop-in replacements in `expected` where one is safe. Throws a
 * TypeError at once for wrong options.
 */
export default function retextRepetition(options?: Readonly<Options> | null): Transformer {
  return transformerOf([repetition], options)
}
