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
  const counted = findings.map(({rule: {kind, confidence}}) => ({category: kindOf(kind).category, confidence}))
  return {
    words,
    ...countsOf(counted, words),
    ...(translated === undefined ? {} : {translated: rounded(translated)}),
    sources: sources
      .filter(([, likely]) => likely >= LEAST_LIKELIHOOD)
      .map(([source, likely]) => ({source, likelihood: rounded(likely)})),
  }
}

/** A summary of which some findings were silenced: what is counted is what is left. */
export function recounted(summary: Summary, messages: readonly Counted[]): Summary {
  return {...summary, ...countsOf(messages, summary.words)}
}

/** What is counted: a finding or its message. Messages of another sort have no confidence. */
interface Counted {
  readonly category?: string
  readonly confidence?: Confidence
}

function countsOf(all: readonly Counted[], words: number): Pick<Summary, 'findings' | 'density' | 'dimensions'> {
  const per1000 = (count: number): number => (words === 0 ? 0 : (1000 * count) / words)
  const dimensions = new Map<string, number>()
  let findings = 0
  for (const {category = '', confidence} of all) {
    if (confidence === undefined) continue
    findings++
    const [dimension = ''] = category.split('/')
    dimensions.set(dimension, (dimensions.get(dimension) ?? 0) + RIGHT[confidence])
  }
  return {
    findings,
    density: rounded(per1000(findings)),
    dimensions: Object.fromEntries(
      [...dimensions].sort().map(([dimension, sum]) => [dimension, rounded(per1000(sum))]),
    ),
  }
}

const rounded = (value: number): number => Number(value.toFixed(3))
