import {parsePattern} from './parse.js'
import type {CompiledRule, Contexts, ContextTexts, RuleRecord} from './rule.js'
import type {Pattern} from './syntax.js'
import {parseTemplate} from './template.js'

/**
 * Parses the contexts and suggestions of a rule that was checked before.
 * @param patterns those of the rule
 * @param place which of them has matched, where each is replaced by its own
 * @throws PatternError for a rule that was not
 */
export function compileRule(record: RuleRecord, patterns: readonly Pattern[], place = 0): CompiledRule {
  const {match: _, collocation: __, terms, at = [], unless, when, suggest: written = [], ...info} = record
  const first = patterns[place]
  const suggest = terms === undefined ? written : [terms[place] ?? '']
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
