import {CHECKS} from './checks.js'
import type {Check} from './engine/finder.js'
import type {Options} from './engine/options.js'
import {type Transformer, transformerOf} from './engine/run.js'

/** A plugin of this package. */
type Plugin = (options?: Readonly<Options> | null) => Transformer

const pluginOf =
  (...checks: readonly Check[]): Plugin =>
  (options) =>
    transformerOf(checks, options)

/**
 * A retext plugin that runs every check of this package with the same options; where findings overlap it reports the longest.
 * For a choice of checks use the plugins one by one.
 *
 * Each plugin adds one message for every artifact to the file, with drop-in replacements in `expected` where one is safe. It
 * throws a TypeError at once for wrong options, also for a file of accepted names that cannot be read; the run fails with a
 * RuleFileError for mistakes in the user's own rule files.
 */
const retextTranslationese: Plugin = pluginOf(...Object.values(CHECKS))
export default retextTranslationese

/** Reports phrases machine translation leaves: calques, collocations, false friends, idioms, formulas. */
export const retextPhrases: Plugin = pluginOf(CHECKS.phrases)

/**
 * Reports names machine translation got wrong: left in a case form ("in Buchu"), respelt through another alphabet
 * ("Mark Zukerberg"), read as letters or words, in a foreign or outdated form.
 */
export const retextNames: Plugin = pluginOf(CHECKS.names)

/**
 * Reports one person, place or organisation spelled in several ways in a document, as machine translation does that renders every
 * sentence by itself. The rarer spelling is flagged, with the more frequent one as the fix; the note tells where each stands.
 */
export const retextConsistency: Plugin = pluginOf(CHECKS.consistency)

/**
 * Reports what is no part of the text: letters of another alphabet, text left untranslated, placeholders, tags, broken encodings, the
 * words of a chat assistant or of a web page around it. The first document with words that may be of another language makes it
 * asynchronous: the language identifier is loaded then.
 */
export const retextResidue: Plugin = pluginOf(CHECKS.residue)

/**
 * Reports signs and numbers written the way of another language: spaces before marks, foreign quotation marks, hyphens for dashes,
 * decimal commas, dates, times, currencies.
 */
export const retextTypography: Plugin = pluginOf(CHECKS.typography)

/**
 * Reports grammar that gives the source language away: comma splices, articles, agreement, inversions, resumptive pronouns,
 * fragments. The first document loads the tagger.
 */
export const retextGrammar: Plugin = pluginOf(CHECKS.grammar)

/** Reports words, phrases and sentences said again, as a translation engine does that lost its way. */
export const retextRepetition: Plugin = pluginOf(CHECKS.repetition)
