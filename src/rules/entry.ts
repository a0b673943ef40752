import {kindOf} from '../detect/kinds.js'
import {languageName} from '../text/language-name.js'
import type {Evidence} from './evidence.js'
import type {ContextSource, RuleSource} from './read.js'
import type {CheckSource} from './read-checks.js'
import type {Located} from './yaml-list.js'

/** What the reference says of a rule, however it is shown. */
export interface Entry {
  readonly id: string
  readonly kind: string
  /** Its MQM error type. */
  readonly category: string
  /** English names of the source languages it points to; empty for any. */
  readonly languages: readonly string[]
  readonly confidence: string
  /** The wording it renders. */
  readonly source: string | undefined
  readonly why: string
  /** What decides whether it matches and what it writes: a label and patterns each. */
  readonly conditions: readonly (readonly [label: string, texts: readonly string[]])[]
  /** Sentences it flags, with the mended sentence where it has a fix. */
  readonly flagged: readonly {readonly sentence: string; readonly mended: string | undefined}[]
  /** Sentences it leaves alone. */
  readonly passed: readonly string[]
  /** Measured rates, a line each. */
  readonly evidence: readonly string[]
}

/**
 * The entry of a rule, or of what code detects.
 * @param evidence `undefined` or `null` where it was not measured
 */
export function entryOf(source: RuleSource | CheckSource, evidence: Evidence | null | undefined): Entry {
  return 'finds' in source ? entryOfCheck(source, evidence) : entryOfRule(source, evidence)
}

function entryOfRule(rule: RuleSource, evidence: Evidence | null | undefined): Entry {
  return {
    id: rule.id.text,
    kind: rule.kind,
    category: kindOf(rule.kind).category,
    languages: rule.languages.map(languageName),
    confidence: rule.confidence,
    source: rule.source,
    why: rule.why,
    conditions: conditionsOf(rule),
    ...examplesOf(rule),
    evidence: evidenceLines(evidence),
  }
}

function entryOfCheck(check: CheckSource, evidence: Evidence | null | undefined): Entry {
  const reasons = Object.values(check.reasons)
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
  return {
    id: check.id.text,
    kind: check.kind,
    category: kindOf(check.kind).category,
    languages: distinct(reasons.flatMap(({languages}) => languages)).map(languageName),
    confidence: distinct(reasons.flatMap(({confidence}) => confidence)).join(' or '),
    source: undefined,
    why: check.finds,
    conditions: [['Says', reasons.map(({why}) => why)]],
    ...examplesOf(check),
    evidence: evidenceLines(evidence),
  }
}

function examplesOf({
  flag,
  pass,
}: {
  flag: readonly Located[]
  pass: readonly Located[]
}): Pick<Entry, 'flagged' | 'passed'> {
  const flagged = flag.map(({text}) => {
    const [sentence = '', mended] = text.split(' => ')
    return {sentence, mended}
  })
  return {flagged, passed: textsOf(pass)}
}

function conditionsOf({match, at, unless, when, about, since, suggest}: RuleSource): [string, string[]][] {
  const all: [string, string[]][] = [
    ['Matches', textsOf(match)],
    ['Writes', textsOf(suggest).map((text) => (text === '' ? '(nothing)' : text))],
    ['Only', [...at]],
    ...contextLines('Only', when),
    ...contextLines('Unless', unless),
    ['In documents about', textsOf(about)],
    ['Wrong since', since === undefined ? [] : [String(since)]],
  ]
  return all.filter(([, texts]) => texts.length > 0)
}

const SIDES: Readonly<Record<keyof ContextSource, string>> = {
  before: 'behind',
  after: 'before',
  within: 'inside',
  sentence: 'in a sentence with',
}

function contextLines(word: string, contexts: ContextSource): [string, string[]][] {
  return (Object.keys(SIDES) as (keyof ContextSource)[]).map((side) => [
    `${word} ${SIDES[side]}`,
    textsOf(contexts[side]),
  ])
}

function evidenceLines(evidence: Evidence | null | undefined): string[] {
  if (evidence === undefined || evidence === null) return ['not measured yet']
  const rates = (by: Readonly<Record<string, number>> = {}): string => {
    const sorted = Object.entries(by).sort(([, a], [, b]) => b - a)
    return sorted.length === 0 ? '0' : sorted.map(([code, rate]) => `${languageName(code)} ${rate}`).join(', ')
  }
  return [
    `machine translation: ${rates(evidence.mt)}`,
    `human translation: ${rates(evidence.human)}`,
    `native English: ${evidence.native ?? 0}`,
  ]
}

function textsOf(texts: readonly Located[]): string[] {
  return texts.map(({text}) => text)
}
