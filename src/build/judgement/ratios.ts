import {type EvidenceRatios, priorOf, type RatiosOfKind} from '../../judgement/rule-evidence.js'
import type {Evidence, EvidenceTable} from '../../rules/evidence.js'

/** A rule as far as its evidence is weighed. */
export interface WeighedRule {
  readonly id: string
  readonly kind: string
  readonly languages: readonly string[]
}

/**
 * So many matches stand for what rules of a kind do on average: systems translate the same text, so that even ten matches may be of
 * one sentence.
 */
const PRIOR_MATCHES = 3
/** A kind with fewer matches is mostly taken for an average one. */
const PRIOR_OF_KIND = 20
const SCALE = 10
/** No match of a rule says more than this, as a logarithm. */
const MOST = 3

/** Matches and words, from which a rate comes. */
interface Sum {
  hits: number
  words: number
}

/** How native English, a rule's own languages and other languages are told apart. */
type Relation = 'own' | 'foreign' | 'native' | 'anyNative' | 'anyTranslation'

/** Ratios of which all rules are known. */
export interface MeasuredRatios extends EvidenceRatios {
  readonly rules: ReadonlyMap<string, readonly number[]>
}

/** Likelihood ratios of every rule that was found, shrunk towards those of its kind. */
export function ratiosOf(rules: readonly WeighedRule[], {words, rules: evidence}: EvidenceTable): MeasuredRatios {
  const measured = measuredWords(words)
  const sources = ['native', ...[...new Set(rules.flatMap(({languages}) => languages))].sort(), 'other']
  const kinds = ratiosOfKinds(rules, {words, rules: evidence}, measured)
  const found = new Map<string, readonly number[]>()
  for (const rule of rules) {
    const ofKind = kinds[rule.kind]
    const hits = hitsOf(evidence[rule.id] ?? {}, words)
    if (ofKind === undefined || [...hits.values()].every((count) => count === 0)) continue
    found.set(rule.id, ratiosOfRule(rule, ofKind, hits, measured, sources))
  }
  return {
    sources,
    scale: SCALE,
    rules: found,
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, ratios]) => [kind, scaled(ratios)])),
  }
}

function ratiosOfRule(
  rule: WeighedRule,
  ofKind: RatiosOfKind,
  hits: ReadonlyMap<string, number>,
  measured: ReadonlyMap<string, number>,
  sources: readonly string[],
): number[] {
  const expectedShare = (source: string): number =>
    (measured.get(source) ?? 0) * Math.exp(priorOf(ofKind, rule.languages, source))
  const total = [...hits.values()].reduce((sum, count) => sum + count, 0)
  const all = [...measured.keys()].reduce((sum, source) => sum + expectedShare(source), 0)
  return sources.map((source) => {
    const prior = priorOf(ofKind, rule.languages, source)
    if (!measured.has(source)) return whole(prior)
    const expected = (total * expectedShare(source)) / all
    return whole(prior + Math.log(((hits.get(source) ?? 0) + PRIOR_MATCHES) / (expected + PRIOR_MATCHES)))
  })
}

const whole = (ratio: number): number => Math.round(SCALE * Math.max(-MOST, Math.min(MOST, ratio)))

const scaled = ({own, foreign, native, anyNative}: RatiosOfKind): RatiosOfKind => ({
  own: whole(own),
  foreign: whole(foreign),
  native: whole(native),
  anyNative: whole(anyNative),
})

/** Words by source: human translations are translations from their language, documentation is native. */
function measuredWords(words: EvidenceTable['words']): Map<string, number> {
  const sums = new Map([['native', words.native + (words.documentation ?? 0)]])
  for (const kind of [words.mt, words.human])
    for (const [language, count] of Object.entries(kind)) sums.set(language, (sums.get(language) ?? 0) + count)
  return sums
}

function hitsOf(evidence: Evidence | null, words: EvidenceTable['words']): Map<string, number> {
  const {native = 0, documentation = 0, mt = {}, human = {}} = evidence ?? {}
  const million = (rate: number, count: number | undefined): number => Math.round((rate * (count ?? 0)) / 1e6)
  const hits = new Map([['native', million(native, words.native) + million(documentation, words.documentation)]])
  for (const [rates, counts] of [
    [mt, words.mt],
    [human, words.human],
  ] as const)
    for (const [language, rate] of Object.entries(rates))
      hits.set(language, (hits.get(language) ?? 0) + million(rate, counts[language]))
  return hits
}

/** What the rules of each kind speak for together; kinds that are seldom found are drawn towards the average of all. */
function ratiosOfKinds(
  rules: readonly WeighedRule[],
  {words, rules: evidence}: EvidenceTable,
  measured: ReadonlyMap<string, number>,
): Record<string, RatiosOfKind> {
  const all = newSums()
  const byKind = new Map<string, Record<Relation, Sum>>()
  for (const rule of rules) {
    const own = byKind.get(rule.kind) ?? newSums()
    byKind.set(rule.kind, own)
    const hits = hitsOf(evidence[rule.id] ?? {}, words)
    for (const [source, count] of measured) {
      const relation = relationOf(rule.languages, source)
      for (const sums of [own, all]) {
        sums[relation].hits += hits.get(source) ?? 0
        sums[relation].words += count
      }
    }
  }
  return Object.fromEntries([...byKind].map(([kind, sums]) => [kind, ratiosOfSums(sums, all)]))
}

function newSums(): Record<Relation, Sum> {
  const sum = (): Sum => ({hits: 0, words: 0})
  return {own: sum(), foreign: sum(), native: sum(), anyNative: sum(), anyTranslation: sum()}
}

function relationOf(languages: readonly string[], source: string): Relation {
  if (languages.length === 0) return source === 'native' ? 'anyNative' : 'anyTranslation'
  if (source === 'native') return 'native'
  return languages.includes(source) ? 'own' : 'foreign'
}

function ratiosOfSums(sums: Record<Relation, Sum>, all: Record<Relation, Sum>): RatiosOfKind {
  const rate = (relation: Relation): number => {
    const average = all[relation].hits / Math.max(1, all[relation].words)
    const {hits, words} = sums[relation]
    return Math.log((hits + PRIOR_OF_KIND) / (words + PRIOR_OF_KIND / Math.max(1e-12, average)))
  }
  // What a rule without languages says is told against any translation, what others say against other languages.
  return {
    own: rate('own') - rate('foreign'),
    foreign: 0,
    native: rate('native') - rate('foreign'),
    anyNative: rate('anyNative') - rate('anyTranslation'),
  }
}
