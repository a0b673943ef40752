import {parsePattern} from './parse.js'
import type {CompiledRule, Contexts, ContextTexts, RuleRecord} from './rule.js'
import {parseTemplate, type Template} from './template.js'
import {tracerOf} from './tracer-of.js'

/**
 * Parses the suggestions of a rule that was checked before, and makes its contexts ready.
 * @param place which of its patterns has matched, where each is replaced by its own
 * @throws PatternError for a rule that was not
 */
export function compileRule(record: RuleRecord, place = 0): CompiledRule {
  const {match, collocation: _, terms, at = [], unless, when, suggest = [], ...info} = record
  const templates = templatesOf(terms === undefined ? suggest : (terms[place] ?? []), match[place])
  return {...info, at, unless: compileContexts(unless), when: compileContexts(when), suggest: templates}
}

/** Suggestions, by what the pattern captures that they write of. */
function templatesOf(suggestions: readonly string[], match: string | undefined): readonly Template[] {
  if (suggestions.length === 0 || match === undefined) return []
  const pattern = parsePattern(match)
  return suggestions.map((text) => parseTemplate(text, pattern))
}

function compileContexts(texts: ContextTexts = {}): Contexts {
  return Object.fromEntries(Object.entries(texts).map(([side, patterns]) => [side, patterns.map(tracerOf)]))
}
