import type {Confidence, Finding} from '../detect/finding.js'
import {kindOf} from '../detect/kinds.js'
import type {Judgement} from './judgement.js'

/** What was found in a document, and how it reads. It stands in `file.data.translationese`. */
export interface Summary {
  /** Words as readers count them. */
  readonly words: number
  /** Reported findings. */
  readonly findings: number
  /** Reported findings per 1,000 words. */
  readonly density: number
  /**
   * Findings per 1,000 words by MQM dimension, such as `accuracy` and `style`, each weighed by how likely a finding of its confidence
   * is right.
   */
  readonly dimensions: Readonly<Record<string, number>>
  /**
   * How likely the document is a machine translation by how it reads, in [0, 1]. It tells translations from native English well and
   * human translations from machine translations less well: it is never proof. Missing below 150 words.
   */
  readonly translated?: number
  /**
   * How likely the document comes from each source: `native` English, languages by their codes, and `other`; the likeliest first, those
   * below 0.01 left out. What the user states is not taken into account.
   */
  readonly sources: readonly {readonly source: string; readonly likelihood: number}[]
}

/** The share of findings of each confidence that touch what human editors marked in translations nobody wrote rules for. */
const RIGHT: Readonly<Record<Confidence, number>> = {high: 0.9, medium: 0.8, low: 0.4}
const LEAST_LIKELIHOOD = 0.01

export function summaryOf(findings: readonly Finding[], judgement: Judgement): Summary {
  const {words, translated, sources} = judgement
  const per1000 = (count: number): number => (words === 0 ? 0 : (1000 * count) / words)
  const dimensions = new Map<string, number>()
  for (const {rule} of findings) {
    const [dimension = ''] = kindOf(rule.kind).category.split('/')
    dimensions.set(dimension, (dimensions.get(dimension) ?? 0) + RIGHT[rule.confidence])
  }
  return {
    words,
    findings: findings.length,
    density: rounded(per1000(findings.length)),
    dimensions: Object.fromEntries(
      [...dimensions].sort().map(([dimension, sum]) => [dimension, rounded(per1000(sum))]),
    ),
    ...(translated === undefined ? {} : {translated: rounded(translated)}),
    sources: sources
      .filter(([, likely]) => likely >= LEAST_LIKELIHOOD)
      .map(([source, likely]) => ({source, likelihood: rounded(likely)})),
  }
}

const rounded = (value: number): number => Number(value.toFixed(3))
