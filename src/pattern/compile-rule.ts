import {parsePattern} from './parse.js'
import type {CompiledRule, Contexts, ContextTexts, RuleRecord} from './rule.js'
import type {Pattern} from './syntax.js'
import {parseTemplate} from './template.js'

/**
 * Parses the contexts and suggestions of a rule that was checked before.
 * @param patterns those of the rule
 * @throws PatternError for a rule that was not
 */
export function compileRule(record: RuleRecord, patterns: readonly Pattern[]): CompiledRule {
  const {match: _, collocation: __, at = [], unless, when, suggest = [], ...info} = record
  const [first] = patterns
  return {
    ...info,
    patterns,
    at,
    unless: compileContexts(unless),
    when: compileContexts(when),
    suggest: first === undefined ? [] : suggest.map((text) => parseTemplate(text, first)),
  }
}

function compileContexts(texts: ContextTexts = {}): Contexts {
  return Object.fromEntries(Object.entries(texts).map(([side, patterns]) => [side, patterns.map(parsePattern)]))
}
