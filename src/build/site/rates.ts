import type {EvidenceTable} from '../../rules/evidence.js'
import type {SiteRule} from './site-rule.js'

/** How often rules that are reported by default match, all together, in 1,000 words. */
export interface Rates {
  readonly native: readonly (readonly [texts: string, rate: number])[]
  /** The languages that machine translation was measured of, the highest rate first. */
  readonly byLanguage: readonly LanguageRate[]
}

interface LanguageRate {
  readonly code: string
  readonly mt: number
  /** `undefined` where no human translation was measured. */
  readonly human: number | undefined
}

/** The evidence of all rules taken together; checks that code makes are left out. */
export function ratesOf(rules: readonly SiteRule[], words: EvidenceTable['words']): Rates {
  const counted = rules.filter(({record}) => record !== undefined && record.confidence !== 'low')
  const sum = (of: (evidence: NonNullable<SiteRule['evidence']>) => number | undefined): number =>
    counted.reduce((total, {evidence}) => total + (evidence === null ? 0 : (of(evidence) ?? 0)), 0) / 1000
  return {
    native: [
      ['News, forums, essays, fiction, speeches', sum(({native}) => native)],
      ...(words.documentation === undefined
        ? []
        : ([['Documentation of software', sum(({documentation}) => documentation)]] as const)),
    ],
    byLanguage: Object.keys(words.mt)
      .map((code) => ({
        code,
        mt: sum(({mt}) => mt?.[code]),
        human: words.human[code] === undefined ? undefined : sum(({human}) => human?.[code]),
      }))
      .sort((a, b) => b.mt - a.mt),
  }
}
