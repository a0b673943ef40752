import type {Options} from '../engine/options.js'
import {type Check, type Transformer, transformerOf} from '../engine/run.js'
import {builtinMatches} from '../rules/builtin.js'

export const phrases: Check = {
  ids: [],
  prepare:
    ({builtin}) =>
    (view) =>
      builtin ? builtinMatches(view, 'phrases', 'idioms') : [],
}

/**
 * A retext plugin that reports phrases machine translation leaves: calques, collocations, false friends, idioms, formulas, as
 * `rules/phrases/` and `rules/idioms/` describe them.
 *
 * Adds one message for every artifact to the file, with drop-in replacements in `expected`. Throws a TypeError at once for
 * wrong options; the run fails with a RuleFileError for mistakes in the user's own rule files.
 */
export default function retextPhrases(options?: Readonly<Options> | null): Transformer {
  return transformerOf([phrases], options)
}
