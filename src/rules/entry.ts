import {kindOf} from '../detect/kinds.js'
import type {ContextTexts, RuleRecord} from '../pattern/rule.js'
import {languageName} from '../text/language-name.js'
import {summaryOf} from './collocations/summary.js'
import {recordOf} from './compile.js'
import {type Evidence, type EvidenceTable, NO_EVIDENCE} from './evidence.js'
import type {CheckSource} from './read-checks.js'
import type {RuleSource} from './source.js'
import {standingOf} from './standing.js'
import {textsOf} from './yaml-list.js'

/** What the reference says of a rule, however it is shown. */
export interface Entry {
  readonly id: string
  readonly kind: string
  /** Its MQM error type. */
  readonly category: string
  /** English names of the source languages it points to; empty for any. */
  readonly languages: readonly string[]
  readonly confidence: string
  /** The kinds of text it is met in; none for all. */
  readonly registers: readonly string[]
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

export function proofOf(source: RuleSource | CheckSource, evidence: Evidence | null | undefined): Proof {
  return {flag: textsOf(source.flag), pass: textsOf(source.pass), evidence: evidence ?? null}
}

/**
 * The entry of a rule, or of what code detects. A rule is as sure as its evidence leaves it.
 * @param evidence `undefined` or `null` where it was not measured
 * @param words how many words it was measured on
 */
export function entryOf(
  source: RuleSource | CheckSource,
  evidence: Evidence | null | undefined,
  words: EvidenceTable['words'] = NO_EVIDENCE.words,
): Entry {
  const proof = proofOf(source, evidence)
  if ('finds' in source) return entryOfCheck(source, proof)
  const record = recordOf(source, undefined)
  return entryOfRule({...record, ...standingOf(record, evidence, words)}, proof)
}

/** The entry of a rule in the form in which the package has it. */
export function entryOfRule(rule: RuleRecord, proof: Proof): Entry {
  return {
    id: rule.id,
    kind: rule.kind,
    category: kindOf(rule.kind).category,
    languages: rule.languages.map(languageName),
    confidence: rule.confidence,
    registers: rule.registers ?? [],
    source: rule.source,
    why: rule.why,
    conditions: rule.collocation === undefined ? conditionsOf(rule) : summaryOf(rule.collocation),
    ...shown(proof),
  }
}

function entryOfCheck(check: CheckSource, proof: Proof): Entry {
  const reasons = Object.values(check.reasons)
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
  return {
    id: check.id.text,
    kind: check.kind,
    category: kindOf(check.kind).category,
    languages: distinct(reasons.flatMap(({languages}) => languages)).map(languageName),
    confidence: distinct(reasons.flatMap(({confidence}) => confidence)).join(' or '),
    registers: [],
    source: undefined,
    why: check.finds,
    conditions: [['Says', reasons.map(({why}) => why)]],
    ...shown(proof),
  }
}

function shown({flag, pass, evidence}: Proof): Pick<Entry, 'flagged' | 'passed' | 'evidence'> {
  const flagged = flag.map((text) => {
    const [sentence = '', mended] = text.split(' => ')
    return {sentence, mended}
  })
  return {flagged, passed: pass, evidence: evidenceLines(evidence)}
}

function conditionsOf({
  match,
  at,
  unless,
  when,
  about,
  since,
  suggest,
  terms,
}: RuleRecord): [string, readonly string[]][] {
  const all: [string, readonly string[]][] = [
    [
      'Matches',
      terms === undefined
        ? match
        : match.map((pattern, at) => `${pattern} => ${(terms[at] ?? []).map(shownText).join(' | ')}`),
    ],
    ['Writes', suggest?.map(shownText) ?? []],
    ['Only', at ?? []],
    ...contextLines('Only', when),
    ...contextLines('Unless', unless),
    ['In documents about', about ?? []],
    ['Wrong since', since === undefined ? [] : [String(since)]],
  ]
  return all.filter(([, texts]) => texts.length > 0)
}

const shownText = (text: string): string => (text === '' ? '(nothing)' : text)

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
    ...(evidence.documentation === undefined ? [] : [`documentation by native writers: ${evidence.documentation}`]),
  ]
}
