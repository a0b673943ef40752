import type {ContextTexts, RuleRecord} from '../pattern/rule.js'
import {languageName} from '../text/language-name.js'
import type {Evidence} from './evidence.js'
import {categoryOf} from './kinds.js'
import type {Located, RuleSource} from './read.js'

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

/** What shows that a rule is right. */
export interface Proof {
  readonly flag: readonly string[]
  readonly pass: readonly string[]
  /** `null` where it was not measured. */
  readonly evidence: Evidence | null
}

export function proofOf({flag, pass}: RuleSource, evidence: Evidence | null | undefined): Proof {
  return {flag: textsOf(flag), pass: textsOf(pass), evidence: evidence ?? null}
}

/** What the reference says of a rule. */
export function entryOf(rule: RuleRecord, {flag, pass, evidence}: Proof): Entry {
  return {
    id: rule.id,
    kind: rule.kind,
    category: categoryOf(rule.kind),
    languages: rule.languages.map(languageName),
    confidence: rule.confidence,
    source: rule.source,
    why: rule.why,
    conditions: conditionsOf(rule),
    flagged: flag.map((text) => {
      const [sentence = '', mended] = text.split(' => ')
      return {sentence, mended}
    }),
    passed: pass,
    evidence: evidenceLines(evidence),
  }
}

function conditionsOf({match, at, unless, when, about, since, suggest}: RuleRecord): [string, readonly string[]][] {
  const all: [string, readonly string[]][] = [
    ['Matches', match],
    ['Writes', suggest?.map((text) => (text === '' ? '(nothing)' : text)) ?? []],
    ['Only', at ?? []],
    ...contextLines('Only', when),
    ...contextLines('Unless', unless),
    ['In documents about', about ?? []],
    ['Wrong since', since === undefined ? [] : [String(since)]],
  ]
  return all.filter(([, texts]) => texts.length > 0)
}

const SIDES: Readonly<Record<keyof ContextTexts, string>> = {
  before: 'behind',
  after: 'before',
  within: 'inside',
  sentence: 'in a sentence with',
}

function contextLines(word: string, contexts: ContextTexts = {}): [string, readonly string[]][] {
  return (Object.keys(SIDES) as (keyof ContextTexts)[]).map((side) => [`${word} ${SIDES[side]}`, contexts[side] ?? []])
}

function evidenceLines(evidence: Evidence | null): string[] {
  if (evidence === null) return ['not measured yet']
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
