import {kindOf} from '../../detect/kinds.js'
import {languageName} from '../../text/language-name.js'
import {ANY_LANGUAGE, type ListedBy} from './list-addresses.js'
import {registerName} from './registers.js'
import type {SiteRule} from './site-rule.js'

/** Rules that have something in common. */
export interface RuleList {
  readonly by: ListedBy
  /** What they have in common: a code, a kind or a register. */
  readonly value: string
  readonly title: string
  /** The rules by something else, the largest group first. */
  readonly groups: readonly RuleGroup[]
  readonly count: number
}

export interface RuleGroup {
  readonly key: string
  readonly label: string
  readonly rules: readonly SiteRule[]
}

/** One way to tell rules apart: what they have of it, and what it is called. */
interface Aspect {
  readonly valuesOf: (rule: SiteRule) => readonly string[]
  readonly labelOf: (value: string) => string
}

const ASPECTS: Readonly<Record<ListedBy, Aspect>> = {
  language: {
    valuesOf: ({languages}) => (languages.length === 0 ? [ANY_LANGUAGE] : languages),
    labelOf: (value) => (value === ANY_LANGUAGE ? 'Any language' : languageName(value)),
  },
  kind: {valuesOf: ({entry}) => [entry.kind], labelOf: (value) => kindOf(value).label},
  register: {valuesOf: ({entry}) => entry.registers, labelOf: registerName},
}

/** What the rules of a list are grouped by. */
const GROUPED_BY: Readonly<Record<ListedBy, ListedBy>> = {language: 'kind', kind: 'language', register: 'language'}

/** The lists of all rules by one thing, the longest first; none where no rule says anything of it. */
export function listsBy(by: ListedBy, rules: readonly SiteRule[]): RuleList[] {
  return grouped(by, rules).map(({key, label, rules: own}) => ({
    by,
    value: key,
    title: label,
    groups: grouped(GROUPED_BY[by], own),
    count: own.length,
  }))
}

function grouped(by: ListedBy, rules: readonly SiteRule[]): RuleGroup[] {
  const {valuesOf, labelOf} = ASPECTS[by]
  const groups = new Map<string, SiteRule[]>()
  for (const rule of rules)
    for (const value of valuesOf(rule)) {
      const group = groups.get(value)
      if (group === undefined) groups.set(value, [rule])
      else group.push(rule)
    }
  return [...groups]
    .map(([key, own]) => ({key, label: labelOf(key), rules: own}))
    .sort((a, b) => b.rules.length - a.rules.length || (a.label < b.label ? -1 : 1))
}
