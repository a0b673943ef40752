/**
 * retext plugins that find the traces machine translation leaves in English text and say what to write instead.
 */

export type {Options} from './checks/options.js'
export {default as retextPhrases} from './checks/phrases.js'
export {default} from './checks/preset.js'
export type {Confidence} from './pattern/rule.js'
export {type Problem, RuleFileError} from './rules/problem.js'
