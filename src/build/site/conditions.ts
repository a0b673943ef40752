import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {registerOf} from '../../pattern/registers.js'
import type {Anchor, ContextTexts, RuleRecord} from '../../pattern/rule.js'
import {wordingOf} from './pattern-wording.js'
import {registerName} from './registers.js'
import {capturesIn, suggestionWording} from './suggestion-wording.js'

/** A line of a list of facts: what is told, and the facts. */
export type Fact = readonly [label: string, facts: readonly (readonly ElementContent[])[]]

const PLACES: Readonly<Record<Anchor, string>> = {
  'sentence-start': 'at the start of a sentence',
  'sentence-end': 'at the end of a sentence',
  'clause-start': 'at the start of a clause',
  'clause-end': 'at the end of a clause',
  'paragraph-start': 'at the start of a paragraph',
  'paragraph-end': 'at the end of a paragraph',
  paragraph: 'as a whole paragraph',
}

const SIDES: readonly (readonly [keyof ContextTexts, only: string, unless: string])[] = [
  ['before', 'Only directly behind', 'Not directly behind'],
  ['after', 'Only directly before', 'Not directly before'],
  ['within', 'Only as part of', 'Not as part of'],
  ['sentence', 'Only in a sentence with', 'Not in a sentence with'],
]

/** What decides whether a rule matches and what it writes, in words an editor understands. */
export function conditionsOf(rule: RuleRecord): Fact[] {
  const {match, suggest = [], terms, at = [], when = {}, unless = {}, about = [], since, collocation} = rule
  const all: Fact[] = [
    ...(terms === undefined ? [matchFact(match, suggest)] : [termsFact(match, terms)]),
    ...(collocation === undefined ? [] : collocationFacts(collocation)),
    ['Writes', suggest.map((suggestion) => suggestionWording(suggestion, match[0] ?? ''))],
    ['Only', at.map((place) => [words(PLACES[place])])],
    ...SIDES.map(([side, only]): Fact => [only, (when[side] ?? []).map((text) => wordingOf(text))]),
    ...SIDES.map(([side, , label]): Fact => [label, (unless[side] ?? []).map((text) => wordingOf(text))]),
    ['Only in documents about', about.filter((text) => registerOf(text) === undefined).map((text) => wordingOf(text))],
    ['Only in texts of the kind', about.flatMap(registerWording)],
    ['Only since', since === undefined ? [] : [[words(String(since))]]],
  ]
  return all.filter(([, facts]) => facts.length > 0)
}

/** The name of a kind of text, of a subject that stands for one. */
function registerWording(subject: string): ElementContent[][] {
  const register = registerOf(subject)
  return register === undefined ? [] : [[words(registerName(register))]]
}

function matchFact(match: readonly string[], suggest: readonly string[]): Fact {
  const used = capturesIn(suggest)
  return ['Matches', match.map((pattern) => wordingOf(pattern, used))]
}

/** Patterns, each with what replaces it. */
function termsFact(match: readonly string[], terms: NonNullable<RuleRecord['terms']>): Fact {
  const lineOf = (pattern: string, suggestions: readonly string[]): ElementContent[] => [
    ...wordingOf(pattern, capturesIn(suggestions)),
    words(' → '),
    ...suggestions.flatMap((text, place) => [
      ...(place === 0 ? [] : [words(' or ')]),
      ...suggestionWording(text, pattern),
    ]),
  ]
  return ['Matches, and writes', match.map((pattern, place) => lineOf(pattern, terms[place] ?? []))]
}

function collocationFacts({written, rights}: NonNullable<RuleRecord['collocation']>): Fact[] {
  return [
    ['Matches', written.map((phrase) => [words(phrase), h('i', ' (any form), with the words below')])],
    [
      'Writes',
      rights.map(({phrases, company}) => [
        h('b', phrases.join(' or ')),
        ...(company.length === 0 ? [] : [h('i', ' with '), words(company.join(', '))]),
      ]),
    ],
  ]
}

/** The patterns and suggestions of a rule as they are written in its file, a line each. */
export function writtenPatterns({match, suggest = [], terms}: RuleRecord): string[] {
  if (terms !== undefined) return match.map((pattern, place) => `${pattern}: ${writtenTexts(terms[place] ?? [])}`)
  return [...match.map((pattern) => `match: ${pattern}`), ...suggest.map((text) => `suggest: ${writtenText(text)}`)]
}

const writtenText = (text: string): string => text || '""'

/** One text as it is; of several each that has a comma of its own in quotation marks. */
function writtenTexts(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  if (others.length === 0) return writtenText(first)
  return `[${texts.map((text) => (text.includes(',') ? JSON.stringify(text) : text)).join(', ')}]`
}

/** Facts as a list of terms and what is said of them. */
export function factList(facts: readonly Fact[]): ElementContent {
  return h(
    'dl',
    facts.flatMap(([label, all]) => [h('dt', label), ...all.map((fact) => h('dd', [...fact]))]),
  )
}

export const words = (value: string): ElementContent => ({type: 'text', value})
