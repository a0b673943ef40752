import {builtinSet} from '../rules/builtin.js'
import {type Check, type Transformer, transformerOf} from './check.js'
import type {Options} from './options.js'
import {isWanted} from './select.js'

export const phrases: Check = {
  ids: [],
  prepare: (settings) => (view) =>
    settings.builtin ? builtinSet('phrases').find(view, (rule) => isWanted(rule, settings)) : [],
}

/**
 * A retext plugin that reports phrases machine translation leaves: calques, collocations, false friends, idioms, formulas,
 * web-page residue, as `rules/` describes them.
 *
 * Adds one message for every artifact to the file, with drop-in replacements in `expected`. Throws a TypeError at once for
 * wrong options; the run fails with a RuleFileError for mistakes in the user's own rule files.
 */
export default function retextPhrases(options?: Readonly<Options> | null): Transformer {
  return transformerOf([phrases], options)
}
