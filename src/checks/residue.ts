import {builtinLexicon} from '../lexicon/builtin.js'
import {findCurrencies} from '../residue/currency.js'
import {findForeignSentences} from '../residue/foreign-sentences.js'
import {findHomoglyphs} from '../residue/homoglyphs.js'
import {findBrokenAddresses, findEntities, findEscapes, findMarkdown, findTags} from '../residue/markup.js'
import {findMojibake} from '../residue/mojibake.js'
import {findPlaceholders, findSubwords} from '../residue/placeholders.js'
import {findUntranslated} from '../residue/untranslated.js'
import {builtinMatches} from '../rules/builtin.js'
import {type Check, type Transformer, transformerOf} from './check.js'
import type {Options} from './options.js'

export const residue: Check = {
  ids: [
    'residue-broken-address',
    'residue-currency',
    'residue-encoding',
    'residue-escape',
    'residue-foreign-sentence',
    'residue-full-width',
    'residue-homoglyph',
    'residue-html-entity',
    'residue-html-tag',
    'residue-markdown',
    'residue-mixed-script',
    'residue-placeholder',
    'residue-replacement-character',
    'residue-subword',
    'residue-unknown-token',
    'residue-untranslated',
  ],
  prepare:
    ({builtin}) =>
    (view) => {
      if (!builtin) return []
      const lexicon = builtinLexicon()
      const found = [
        ...builtinMatches(view, 'residue'),
        ...findPlaceholders(view),
        ...findSubwords(view),
        ...findTags(view),
        ...findEntities(view),
        ...findMarkdown(view),
        ...findBrokenAddresses(view),
        ...findEscapes(view),
        ...findHomoglyphs(view, lexicon),
        ...findMojibake(view),
        ...findCurrencies(view),
        ...findUntranslated(view),
      ]
      const sentences = findForeignSentences(view, lexicon)
      return sentences instanceof Promise ? sentences.then((more) => [...found, ...more]) : [...found, ...sentences]
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
