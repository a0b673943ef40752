import type {RuleInfo} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import type {Match} from '../pattern/rule-set.js'
import {addTo} from '../text/groups.js'
import {learned} from './learned.js'
import {likelihoodOfMachine, posteriorOf, priorsOf, type Signs} from './posterior.js'
import type {Reading} from './reading.js'
import {RuleEvidence} from './rule-evidence.js'
import {NATIVE, type Source} from './source.js'

/** Shorter documents get no score: a few sentences may read like anything. */
export const LEAST_WORDS = 150

/** How likely a document comes from some languages. */
export interface SourceStanding {
  /** From one of them. */
  readonly likely: number
  /** From one of them, before a word was read. */
  readonly before: number
  /** From the likeliest language that is none of them but near to one. */
  readonly near: number
  /** From the likeliest source that is none of them and not near to any: native English, or a language. */
  readonly other: number
}

/** What a document shows of where it comes from. */
export class Judgement {
  readonly words: number
  /** Whether it may be news, as nearly all texts are that were measured. */
  readonly mayBeNews: boolean
  /** Whether it shows code, as documentation of software does. */
  readonly showsCode: boolean
  /** Whether that code is not marked as such. */
  readonly showsBareCode: boolean
  private readonly signs: Signs
  private readonly rules: RuleEvidence
  private whole: readonly number[] | undefined

  /** @param matches all matches of the rules of the package that looked at the document */
  constructor(
    {words, pieces, mayBeNews, showsCode, showsBareCode, signs}: Reading,
    matches: readonly Match[],
    readonly stated: Source,
  ) {
    this.words = words
    this.mayBeNews = mayBeNews
    this.showsCode = showsCode
    this.showsBareCode = showsBareCode
    this.signs = signs
    this.rules = new RuleEvidence(learned().ratios, countsOf(matches), pieces)
  }

  /**
   * How likely the document is a machine translation by how it reads, in [0, 1]; `undefined` if it is too short to tell. What is surely
   * native English is none, however plain and dry it reads, as manuals do.
   */
  get translated(): number | undefined {
    if (this.words < LEAST_WORDS) return undefined
    const {ratios, calibration} = learned()
    const reads = likelihoodOfMachine(ratios.sources, this.signs, this.rules.sums, calibration)
    return Math.min(reads, 1 - this.nativeLikelihood)
  }

  /** How likely the document is native English, in [0, 1], however short it is. */
  get nativeLikelihood(): number {
    this.whole ??= this.posterior(this.rules.sums)
    return this.whole[learned().ratios.sources.indexOf(NATIVE)] ?? 0
  }

  /** How likely each source is, `native` and `other` among them, likeliest first; together they make one. */
  get sources(): readonly (readonly [source: string, likely: number])[] {
    this.whole ??= this.posterior(this.rules.sums)
    const {sources} = learned().ratios
    return this.whole.map((likely, at) => [sources[at] ?? '', likely] as const).sort((a, b) => b[1] - a[1])
  }

  /** Whether a rule was found in some text that was measured. */
  isMeasured(id: string): boolean {
    return learned().ratios.rules.has(id)
  }

  /** Whether a rule is of a language near to one that is stated. */
  isNear({languages}: Pick<RuleInfo, 'languages'>): boolean {
    const kin = kinOf(languages)
    return this.stated !== 'auto' && this.stated !== NATIVE && this.stated.some((language) => kin.has(language))
  }

  /** What the document shows of the languages of a rule, by all but this rule. */
  standing({id, languages}: Pick<RuleInfo, 'id' | 'languages'>): SourceStanding {
    const {ratios, style} = learned()
    const sums = this.rules.without(id)
    if (sums === this.rules.sums) this.whole ??= this.posterior(sums)
    const posterior = sums === this.rules.sums ? (this.whole ?? []) : this.posterior(sums)
    const priors = priorsOf(ratios.sources, style.measured).map(Math.exp)
    const kin = kinOf(languages)
    const standing = {likely: 0, before: 0, near: 0, other: 0}
    for (const [at, source] of ratios.sources.entries()) {
      const likely = posterior[at] ?? 0
      if (languages.includes(source)) {
        standing.likely += likely
        standing.before += priors[at] ?? 0
      } else if (kin.has(source)) standing.near = Math.max(standing.near, likely)
      else standing.other = Math.max(standing.other, likely)
    }
    return standing
  }

  private posterior(sums: readonly number[]): readonly number[] {
    const {ratios, calibration} = learned()
    return posteriorOf(ratios.sources, this.signs, sums, calibration)
  }
}

/** Some languages and all that are near to them. */
function kinOf(languages: readonly string[]): ReadonlySet<string> {
  const families = learned().families.filter((family) => family.some((language) => languages.includes(language)))
  return new Set([...languages, ...families.flat()])
}

/** How often each rule matches; what overlaps counts once. */
function countsOf(matches: readonly Match[]): Map<RuleInfo, number> {
  const groups = new Map<RuleInfo, Match[]>()
  for (const match of matches) addTo(groups, match.rule, match)
  return new Map([...groups].map(([rule, own]) => [rule, own.length === 1 ? 1 : resolveOverlaps(own).length]))
}
