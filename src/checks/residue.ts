import {builtinMatches} from '../rules/builtin.js'
import {type Check, type Transformer, transformerOf} from './check.js'
import type {Options} from './options.js'

export const residue: Check = {
  ids: [],
  prepare:
    ({builtin}) =>
    (view) =>
      builtin ? builtinMatches(view, 'residue') : [],
}

/**
 * A retext plugin that reports what is no part of the text: letters of another alphabet, text left untranslated, placeholders, tags, broken
 * encodings, the words of a chat assistant or of a web page around it.
 *
 * Adds one message for every artifact to the file, with drop-in replacements in `expected` where one is safe. Throws a
 * TypeError at once for wrong options.
 */
export default function retextResidue(options?: Readonly<Options> | null): Transformer {
  return transformerOf([residue], options)
}
