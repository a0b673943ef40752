/**
 * retext plugins that find the traces machine translation leaves in English text and say what to write instead.
 */

import type {Confidence} from './pattern/rule.js'

export {default as retextConsistency} from './checks/consistency.js'
export {default as retextGrammar} from './checks/grammar.js'
export {default as retextNames} from './checks/names.js'
export {default as retextPhrases} from './checks/phrases.js'
export {default} from './checks/preset.js'
export {default as retextRepetition} from './checks/repetition.js'
export {default as retextResidue} from './checks/residue.js'
export {default as retextTypography} from './checks/typography.js'
export {applyFixes, type Choose} from './engine/fix.js'
export type {NameOptions, Options} from './engine/options.js'
export type {Confidence} from './pattern/rule.js'
export {type Problem, RuleFileError} from './rules/problem.js'

declare module 'vfile-message' {
  interface VFileMessage {
    /** The MQM error type, as `dimension/type`. */
    category?: string
    /** Source languages the artifact points to, as two-letter codes; empty for any. */
    language?: readonly string[]
    /** How surely it is an artifact and not good English. */
    confidence?: Confidence
  }
}
