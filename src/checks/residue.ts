import type {Options} from '../engine/options.js'
import {type Check, type Transformer, transformerOf} from '../engine/run.js'
import {builtinLexicon} from '../lexicon/builtin.js'
import {findResidue, RESIDUE_IDS} from '../residue/find.js'
import {builtinMatches} from '../rules/builtin.js'

export const residue: Check = {
  ids: RESIDUE_IDS,
  prepare:
    ({builtin}) =>
    (view) => {
      if (!builtin) return []
      const matches = builtinMatches(view, 'residue')
      const found = findResidue(view, builtinLexicon())
      return found instanceof Promise ? found.then((more) => [...matches, ...more]) : [...matches, ...found]
    },
}

/**
 * A retext plugin that reports what is no part of the text: letters of another alphabet, text left untranslated, placeholders, tags, broken
 * encodings, the words of a chat assistant or of a web page around it.
 *
 * Adds one message for every artifact to the file, with drop-in replacements in `expected` where one is safe. Throws a
 * TypeError at once for wrong options. The first document with words that may be of another language makes it asynchronous:
 * the language identifier is loaded then.
 */
export default function retextResidue(options?: Readonly<Options> | null): Transformer {
  return transformerOf([residue], options)
}
