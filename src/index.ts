/**
 * retext plugins that find the traces machine translation leaves in English text and say what to write instead.
 */

import type {Confidence} from './detect/finding.js'
import type {Summary} from './judgement/summary.js'

export {loadData} from '#platform'
export type {Confidence} from './detect/finding.js'
export {applyFixes, type Choose, type Fix} from './engine/fix.js'
export {type Mended, type MendSettings, mend} from './engine/mend.js'
export type {NameOptions, Options, Source} from './engine/options.js'
export type {RuleOption, RuleOptions, Severity} from './engine/rule-options.js'
export type {Summary} from './judgement/summary.js'
export type {DataPart} from './platform/platform.js'
export {
  default,
  retextConsistency,
  retextGrammar,
  retextNames,
  retextPhrases,
  retextRepetition,
  retextResidue,
  retextTypography,
} from './plugins.js'
export {type Problem, RuleFileError} from './rules/problem.js'

declare module 'vfile-message' {
  interface VFileMessage {
    /** What it is, as rules have it: `calque`, `false-friend`, `name`, `typography`, … */
    kind?: string
    /** The MQM error type, as `dimension/type`. */
    category?: string
    /** Source languages the artifact points to, as two-letter codes; empty for any. */
    language?: readonly string[]
    /** How surely it is an artifact and not good English. */
    confidence?: Confidence
    /** What the option `rules` says of the rule; missing where it says nothing. */
    severity?: 'warning' | 'error'
    /** The words as they are read, if the source, `actual`, has markup or character references in them; then there is no fix. */
    read?: string
  }
}

declare module 'vfile' {
  interface DataMap {
    /** What was found in the document, and how it reads; set by every plugin of this package, for what this plugin reports. */
    translationese: Summary
  }
}
