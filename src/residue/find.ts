import type {Finding} from '../detect/finding.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import type {TokenView} from '../text/token.js'
import {findBrokenAddresses} from './addresses.js'
import {findCurrencies} from './currency.js'
import {findEntities} from './entities.js'
import {findEscapes} from './escapes.js'
import {findForeignSentences} from './foreign-sentences.js'
import {findHomoglyphs} from './homoglyphs.js'
import {findFences, findMarkdown} from './markdown.js'
import {findModelTokens, findSubwords} from './model-tokens.js'
import {findMojibake} from './mojibake.js'
import {findPlaceholders} from './placeholders.js'
import {findTags} from './tags.js'
import {findUntranslated} from './untranslated.js'

/** Ids of what is found without a rule. */
export const RESIDUE_IDS = [
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
] as const

/**
 * What no pattern describes of what is no part of the text. It promises the findings only where the language identifier
 * must be loaded first.
 */
export function findResidue(view: TokenView, lexicon: Lexicon): readonly Finding[] | Promise<readonly Finding[]> {
  const found = [
    ...findPlaceholders(view),
    ...findModelTokens(view),
    ...findSubwords(view, lexicon),
    ...findTags(view),
    ...findEntities(view),
    ...findFences(view),
    ...findMarkdown(view),
    ...findBrokenAddresses(view),
    ...findEscapes(view),
    ...findHomoglyphs(view, lexicon),
    ...findMojibake(view, lexicon),
    ...findCurrencies(view),
    ...findUntranslated(view),
  ]
  const sentences = findForeignSentences(view, lexicon)
  return sentences instanceof Promise ? sentences.then((more) => [...found, ...more]) : [...found, ...sentences]
}
