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

/** What a summary counts of a finding. */
interface Counted {
  readonly confidence?: Confidence
  /** The MQM error type, as `dimension/type`. */
  readonly category?: string
}

export function summaryOf(findings: readonly Finding[], judgement: Judgement): Summary {
  const {words, translated, sources} = judgement
  const counted = findings.map(({rule}) => ({confidence: rule.confidence, category: kindOf(rule.kind).category}))
  return {
    words,
    ...countsOf(counted, words),
    ...(translated === undefined ? {} : {translated: rounded(translated)}),
    sources: sources
      .filter(([, likely]) => likely >= LEAST_LIKELIHOOD)
      .map(([source, likely]) => ({source, likelihood: rounded(likely)})),
  }
}

/** The summary of a document of whose findings only some are reported. What has no confidence is no finding. */
export function resummed(summary: Summary, reported: readonly Counted[]): Summary {
  return {...summary, ...countsOf(reported, summary.words)}
}

/**
 * The summary of a document that was read in parts: what they read like, weighed by their words.
 * @param parts at least one
 * @param reported all that is reported of it
 */
export function joinedSummary(parts: readonly Summary[], reported: readonly Counted[]): Summary {
  const [first] = parts
  if (first === undefined) throw new RangeError('a document has at least one part')
  if (parts.length === 1) return first
  const words = sumOf(parts, (part) => part.words)
  const mean = (among: readonly Summary[], value: (part: Summary) => number): number =>
    rounded(sumOf(among, (part) => value(part) * part.words) / sumOf(among, (part) => part.words))
  const judged = parts.filter(({translated}) => translated !== undefined)
  const sources = new Set(parts.flatMap((part) => part.sources.map(({source}) => source)))
  return {
    words,
    ...countsOf(reported, words),
    ...(judged.length === 0 ? {} : {translated: mean(judged, ({translated = 0}) => translated)}),
    sources: [...sources]
      .map((source) => ({source, likelihood: mean(parts, (part) => likelihoodIn(part, source))}))
      .filter(({likelihood}) => likelihood >= LEAST_LIKELIHOOD)
      .sort((a, b) => b.likelihood - a.likelihood),
  }
}

const sumOf = <Part>(parts: readonly Part[], value: (part: Part) => number): number =>
  parts.reduce((sum, part) => sum + value(part), 0)

const likelihoodIn = ({sources}: Summary, wanted: string): number =>
  sources.find(({source}) => source === wanted)?.likelihood ?? 0

function countsOf(reported: readonly Counted[], words: number): Pick<Summary, 'findings' | 'density' | 'dimensions'> {
  const per1000 = (count: number): number => (words === 0 ? 0 : (1000 * count) / words)
  const dimensions = new Map<string, number>()
  let findings = 0
  for (const {confidence, category = ''} of reported) {
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
