import type {Confidence} from '../detect/finding.js'
import {isWildcard, meaningOf} from '../rules/wildcard.js'

/** What becomes of a rule: `off`: it is not reported; `warning`: it is, and fails nothing; `error`: it is, and fails. */
export type Severity = 'off' | 'warning' | 'error'

/** What options say of a rule. */
export interface RuleOption {
  readonly severity?: Severity
  /** The least confidence from which on it is reported, whatever holds for others. */
  readonly confidence?: Confidence
}

/** What options say of rules, by ids and by wildcards such as `ru-*`. */
export type RuleOptions = Readonly<Record<string, Severity | RuleOption>>

/**
 * Options of rules with others that go before them: what those say of a rule is all that is said of it.
 * @param later an id goes before the wildcards of its own options only
 */
export function mergedRules(earlier: RuleOptions, later: RuleOptions): RuleOptions {
  const meanings = Object.keys(later).map(meaningOf)
  // A wildcard that both have stands where it stands later.
  const kept = Object.entries(earlier).filter(([name]) => !meanings.some((isMeant) => isMeant(name)))
  return Object.fromEntries([...kept, ...Object.entries(later)])
}

/** Tells what options say of a rule: what its id says, or else the last wildcard that it fits. */
export class RuleDecider {
  /** Whether some rule is asked for from low confidence on. */
  readonly asksForLow: boolean
  private readonly ids = new Map<string, RuleOption>()
  private readonly wildcards: (readonly [isMeant: (id: string) => boolean, option: RuleOption])[] = []

  constructor(rules: RuleOptions) {
    const options = Object.entries(rules).map(
      ([name, given]) => [name, typeof given === 'string' ? {severity: given} : given] as const,
    )
    this.asksForLow = options.some(([, {confidence}]) => confidence === 'low')
    for (const [name, option] of options) {
      if (isWildcard(name)) this.wildcards.unshift([meaningOf(name), option])
      else this.ids.set(name, option)
    }
  }

  of(id: string): RuleOption {
    const known = this.ids.get(id)
    if (known !== undefined) return known
    const option = this.wildcards.find(([isMeant]) => isMeant(id))?.[1] ?? {}
    this.ids.set(id, option)
    return option
  }
}
