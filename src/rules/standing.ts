import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import {kindOf} from '../detect/kinds.js'
import type {Evidence, EvidenceTable} from './evidence.js'

/** What a rule says of itself, as far as measuring may correct it. */
export interface Standing {
  readonly kind: string
  readonly confidence: Confidence
  readonly languages: readonly string[]
}

/** So many more times it must match in translations than in native English to be this sure. */
const LEAST_RATIO: Readonly<Record<Exclude<Confidence, 'low'>, number>> = {high: 30, medium: 4}
/** Half a match more everywhere: none in texts of some length does not mean never. */
const HALF = 0.5
/** A language counts among those of a rule if the rule matches so often there, and at least this share as often as in its own. */
const LEAST_MATCHES = 3
const LEAST_SHARE = 0.3
/** A rule that matches in translations from so many languages points to none. */
const MANY_LANGUAGES = 4

/**
 * What the evidence leaves of what a rule states: a lower confidence where native writers say the words too, never a higher one;
 * more languages where translations from them show the same, none where those from many do. Rules that were never found keep
 * what they state, and so do mistakes of any writer.
 */
export function standingOf(
  stated: Standing,
  evidence: Evidence | null | undefined,
  words: EvidenceTable['words'],
): Standing {
  const native = (evidence?.native ?? 0) * words.native + (evidence?.documentation ?? 0) * (words.documentation ?? 0)
  const matches = new Map(
    Object.entries(evidence?.mt ?? {}).map(([language, rate]) => [language, (rate * (words.mt[language] ?? 0)) / 1e6]),
  )
  if (native === 0 && matches.size === 0) return stated
  const languages = languagesOf(
    stated,
    evidence,
    matches,
    native / Math.max(1, words.native + (words.documentation ?? 0)),
  )
  const confidence =
    kindOf(stated.kind).isSlip === true
      ? stated.confidence
      : confidenceOf({...stated, languages}, native / 1e6, matches, words)
  return {kind: stated.kind, languages, confidence}
}

function languagesOf(
  {kind, languages}: Standing,
  evidence: Evidence | null | undefined,
  matches: ReadonlyMap<string, number>,
  nativeRate: number,
): readonly string[] {
  if (languages.length === 0 || kind === 'false-friend') return languages
  const rates = evidence?.mt ?? {}
  const own = Math.max(0, ...languages.map((language) => rates[language] ?? 0))
  const isAlso = (language: string): boolean => {
    const rate = rates[language] ?? 0
    return (
      !languages.includes(language) &&
      (matches.get(language) ?? 0) >= LEAST_MATCHES &&
      rate >= own * LEAST_SHARE &&
      rate >= nativeRate * LEAST_RATIO.high
    )
  }
  const others = [...matches.keys()].filter(isAlso)
  if (others.length === 0) return languages
  const measured = languages.filter((language) => (matches.get(language) ?? 0) >= 1)
  return others.length + measured.length >= MANY_LANGUAGES ? [] : [...languages, ...others.sort()]
}

function confidenceOf(
  {confidence, languages}: Standing,
  nativeMatches: number,
  matches: ReadonlyMap<string, number>,
  words: EvidenceTable['words'],
): Confidence {
  if (nativeMatches < HALF) return confidence
  const own = Object.keys(words.mt).filter((language) => languages.length === 0 || languages.includes(language))
  const counted = own.length === 0 ? Object.keys(words.mt) : own
  const sum = (count: (language: string) => number): number =>
    counted.reduce((total, language) => total + count(language), 0)
  const translated =
    (sum((language) => matches.get(language) ?? 0) + HALF) /
    Math.max(
      1,
      sum((language) => words.mt[language] ?? 0),
    )
  const native = (nativeMatches + HALF) / Math.max(1, words.native + (words.documentation ?? 0))
  const ratio = translated / native
  const allowed: Confidence = ratio >= LEAST_RATIO.high ? 'high' : ratio >= LEAST_RATIO.medium ? 'medium' : 'low'
  return CONFIDENCES[Math.min(CONFIDENCES.indexOf(allowed), CONFIDENCES.indexOf(confidence))] ?? confidence
}
