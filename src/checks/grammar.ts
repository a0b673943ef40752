import type {Options} from '../engine/options.js'
import {type Check, type Transformer, transformerOf} from '../engine/run.js'
import {findGrammar, GRAMMAR_IDS} from '../grammar/find.js'
import {builtinMatches} from '../rules/builtin.js'

export const grammar: Check = {
  ids: GRAMMAR_IDS,
  prepare:
    ({builtin}) =>
    (view) =>
      builtin ? [...builtinMatches(view, 'grammar'), ...findGrammar(view)] : [],
}

/**
 * A retext plugin that reports grammar that gives the source language away: comma splices, articles, agreement,
 * inversions, resumptive pronouns, fragments. The first document loads the tagger.
 *
 * Adds one message for every artifact to the file, with drop-in replacements in `expected` where one is safe. Throws a
 * TypeError at once for wrong options.
 */
export default function retextGrammar(options?: Readonly<Options> | null): Transformer {
  return transformerOf([grammar], options)
}
