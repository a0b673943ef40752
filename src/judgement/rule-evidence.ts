import type {RuleInfo} from '../detect/finding.js'

/** What the build makes of `rules/evidence.json`: how much a match of a rule speaks for each source of a document. */
export interface EvidenceRatios {
  /** The sources: `native`, every language that has rules, and `other`. */
  readonly sources: readonly string[]
  /** What the logarithms of likelihood ratios are multiplied by, so that they are whole numbers. */
  readonly scale: number
  /** Of the rules that were found in measured texts, by source. */
  readonly rules: RatioTable
  /** Of a rule that was not, by its kind. */
  readonly kinds: Readonly<Record<string, RatiosOfKind>>
}

/** The ratios of rules by their ids: of a map as much as is asked for. */
export type RatioTable = Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'has'>

/** What the average rule of a kind speaks for. */
export interface RatiosOfKind {
  /** A rule that points to languages, for these. */
  readonly own: number
  /** A rule that points to languages, for other languages. */
  readonly foreign: number
  /** A rule that points to languages, for native English. */
  readonly native: number
  /** A rule that points to no language, for native English; for any translation it is nothing. */
  readonly anyNative: number
}

/** More matches of one rule in a piece of a document say no more: they are of one habit, or of one subject. */
const MOST_MATCHES = 3

/** How much the matches of rules speak for each source, as logarithms of likelihood ratios; in a document of several pieces, those of the average piece. */
export class RuleEvidence {
  readonly sums: readonly number[]
  private readonly shares = new Map<string, readonly number[]>()

  /**
   * @param counts how often each rule matches in the document
   * @param pieces how many pieces it has
   */
  constructor(
    ratios: EvidenceRatios,
    counts: ReadonlyMap<Pick<RuleInfo, 'id' | 'kind' | 'languages'>, number>,
    pieces: number,
  ) {
    const sums = ratios.sources.map(() => 0)
    for (const [rule, count] of counts) {
      const times = Math.min(count / pieces, MOST_MATCHES) / ratios.scale
      const share = ratiosOf(ratios, rule).map((ratio) => ratio * times)
      this.shares.set(rule.id, share)
      for (const [at, value] of share.entries()) sums[at] = (sums[at] ?? 0) + value
    }
    this.sums = sums
  }

  /** How much the rules speak for each source but for one of them: no finding is to confirm itself. */
  without(id: string): readonly number[] {
    const share = this.shares.get(id)
    return share === undefined ? this.sums : this.sums.map((sum, at) => sum - (share[at] ?? 0))
  }
}

function ratiosOf(
  ratios: EvidenceRatios,
  {id, kind, languages}: Pick<RuleInfo, 'id' | 'kind' | 'languages'>,
): readonly number[] {
  const measured = ratios.rules.get(id)
  if (measured !== undefined) return measured
  const ofKind = ratios.kinds[kind]
  return ratios.sources.map((source) => (ofKind === undefined ? 0 : priorOf(ofKind, languages, source)))
}

/** What is to be expected of a rule that points to `languages` before it is measured. */
export function priorOf(ofKind: RatiosOfKind, languages: readonly string[], source: string): number {
  if (languages.length === 0) return source === 'native' ? ofKind.anyNative : 0
  if (source === 'native') return ofKind.native
  return languages.includes(source) ? ofKind.own : ofKind.foreign
}
