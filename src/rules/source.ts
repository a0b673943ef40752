import type {Confidence} from '../detect/finding.js'
import type {Register} from '../pattern/registers.js'
import type {Anchor} from '../pattern/rule.js'
import type {CollocationSource} from './collocations/source.js'
import type {Path} from './yaml-file.js'
import type {Located, YamlList} from './yaml-list.js'

export interface ContextSource {
  readonly before: readonly Located[]
  readonly after: readonly Located[]
  readonly within: readonly Located[]
  readonly sentence: readonly Located[]
}

export const NO_CONTEXT: ContextSource = {before: [], after: [], within: [], sentence: []}

/** Patterns with what they ask for and what is written in their place. */
export interface VariantSource {
  readonly match: readonly Located[]
  readonly unless: ContextSource
  readonly when: ContextSource
  readonly suggest: readonly Located[]
}

/** A rule as it is written, before its patterns are parsed. */
export interface RuleSource {
  readonly file: string
  readonly id: Located
  readonly kind: string
  readonly source: string | undefined
  /** One, or what the entry of a collocation stands for. */
  readonly variants: readonly VariantSource[]
  /** The entry of a collocation that the patterns are made of. */
  readonly collocation?: CollocationSource
  readonly at: readonly Anchor[]
  readonly about: readonly Located[]
  readonly since: number | undefined
  readonly why: string
  readonly confidence: Confidence
  readonly languages: readonly string[]
  /** The kinds of text it is met in; none for all. */
  readonly registers: readonly Register[]
  readonly flag: readonly Located[]
  readonly pass: readonly Located[]
}

/** What an entry says that is not the same for all kinds of entries. */
export type OwnPart = Pick<RuleSource, 'kind' | 'variants' | 'why' | 'confidence' | 'collocation'>

/** The contexts at a path; empty lists where none are written. */
export function contextsAt(list: YamlList, path: Path): ContextSource {
  return {
    before: list.many([...path, 'before']),
    after: list.many([...path, 'after']),
    within: list.many([...path, 'within']),
    sentence: list.many([...path, 'sentence']),
  }
}
