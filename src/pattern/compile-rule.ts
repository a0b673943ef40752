import {parsePattern} from './parse.js'
import type {CompiledConditions, CompiledRule, Contexts, ContextTexts, RuleConditions, RuleRecord} from './rule.js'
import {parseTemplate, type Template} from './template.js'
import {tracerOf} from './tracer-of.js'

/**
 * Parses the suggestions of a rule that was checked before.
 * @param place which of its patterns has matched, where each is replaced by its own
 * @throws PatternError for a rule that was not
 */
export function compileRule(record: RuleRecord, place = 0): CompiledRule {
  const {match, terms, suggest = [], at = [], ...rest} = record
  const {isLoose: _loose, unless: _unless, when: _when, since: _since, collocation: _collocation, ...info} = rest
  return {...info, at, suggest: templatesOf(terms === undefined ? suggest : (terms[place] ?? []), match[place])}
}

/** Makes the contexts of a rule ready. */
export function compileConditions(conditions: RuleConditions): CompiledConditions {
  const {collocation: _, at = [], unless, when, ...plain} = conditions
  return {...plain, at, unless: compileContexts(unless), when: compileContexts(when)}
}

/** Suggestions, by what the pattern captures that they write of. */
function templatesOf(suggestions: readonly string[], match: string | undefined): readonly Template[] {
  if (suggestions.length === 0 || match === undefined) return []
  const pattern = parsePattern(match)
  return suggestions.map((text) => parseTemplate(text, pattern))
}

function compileContexts(texts: ContextTexts = {}): Contexts {
  return Object.fromEntries(
    Object.entries(texts).map(([side, patterns]) => [side, patterns.map((text) => tracerOf(text))]),
  )
}
