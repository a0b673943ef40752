import type {RuleInfo} from '../detect/finding.js'
import type {Collocation} from './collocations/entry.js'
import type {Template} from './template.js'
import type {PatternTracer} from './trace.js'

const ANCHORS = [
  'sentence-start',
  'sentence-end',
  'clause-start',
  'clause-end',
  'paragraph-start',
  'paragraph-end',
  'paragraph',
] as const
/** A place in the text that a rule may be tied to. */
export type Anchor = (typeof ANCHORS)[number]

/** Patterns that must, or must not, stand around a match. */
export interface Contexts {
  readonly before?: readonly PatternTracer[]
  readonly after?: readonly PatternTracer[]
  readonly within?: readonly PatternTracer[]
  readonly sentence?: readonly PatternTracer[]
}

/** Context patterns as they are written. */
export type ContextTexts = Readonly<Partial<Record<keyof Contexts, readonly string[]>>>

/** A rule as the build writes it: checked, its patterns and suggestions still text, which is small and quick to read. */
export interface RuleRecord extends RuleInfo {
  readonly match: readonly string[]
  /** Matches count inside compounds and where the words are only mentioned. */
  readonly isLoose?: true
  /** All of these must hold. */
  readonly at?: readonly Anchor[]
  readonly unless?: ContextTexts
  readonly when?: ContextTexts
  readonly since?: number
  readonly suggest?: readonly string[]
  /** What replaces each pattern, best first, where each has its own; a list of none where no replacement is safe. */
  readonly terms?: readonly (readonly string[])[]
  /** The kinds of text it is met in, if not all. */
  readonly registers?: readonly string[]
  /** What further patterns are made of, each with its own suggestions. */
  readonly collocation?: Collocation
}

/** What decides whether a rule counts at a place, and where its collocations are looked for. */
export type RuleConditions = Pick<
  RuleRecord,
  'kind' | 'page' | 'isLoose' | 'at' | 'unless' | 'when' | 'about' | 'since' | 'collocation'
>

/** What decides whether a rule counts at a place, as the matcher uses it. */
export interface CompiledConditions {
  readonly kind: string
  readonly page?: string
  readonly isLoose?: true
  /** All of these must hold. */
  readonly at: readonly Anchor[]
  readonly unless: Contexts
  readonly when: Contexts
  /** What the text must speak of, or the registers it must be of: some of these. */
  readonly about?: readonly string[]
  /** The year from which on it is wrong: a sentence that names an earlier year may say it. */
  readonly since?: number
}

/** A rule as the matcher uses it, beside its patterns and conditions. */
export interface CompiledRule extends RuleInfo {
  readonly at: readonly Anchor[]
  /** Replacements, best first; none when no replacement is safe. */
  readonly suggest: readonly Template[]
}

/** Rules that were checked: what the build writes and what loading a rule file gives. */
export interface RuleData {
  readonly rules: readonly RuleRecord[]
}
