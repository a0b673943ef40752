import type {FormTable, Paradigm} from '../english/forms.js'
import type {Pattern} from './syntax.js'
import type {Template} from './template.js'

export const CONFIDENCES = ['low', 'medium', 'high'] as const
/** How surely a match is an artifact and not good English. */
export type Confidence = (typeof CONFIDENCES)[number]

export const ANCHORS = [
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
  readonly before?: readonly Pattern[]
  readonly after?: readonly Pattern[]
  readonly within?: readonly Pattern[]
  readonly sentence?: readonly Pattern[]
}

/** What a message says of the rule behind it. */
export interface RuleInfo {
  readonly id: string
  readonly kind: string
  /** The page of the reference it stands on, as in `phrases/ru.talk`; none for a user's own rules. */
  readonly page?: string
  /** Source languages it points to, as BCP 47 tags; empty for any. */
  readonly languages: readonly string[]
  /** The wording it renders, in the source language. */
  readonly source?: string
  readonly why: string
  readonly confidence: Confidence
}

/** Context patterns as they are written. */
export type ContextTexts = Readonly<Partial<Record<keyof Contexts, readonly string[]>>>

/** A rule as the build writes it: checked, its patterns and suggestions still text, which is small and quick to read. */
export interface RuleRecord extends RuleInfo {
  readonly match: readonly string[]
  /** All of these must hold. */
  readonly at?: readonly Anchor[]
  readonly unless?: ContextTexts
  readonly when?: ContextTexts
  readonly about?: readonly string[]
  readonly since?: number
  readonly suggest?: readonly string[]
}

/** A rule as the matcher uses it, everything parsed. */
export interface CompiledRule extends RuleInfo {
  readonly patterns: readonly Pattern[]
  /** All of these must hold. */
  readonly at: readonly Anchor[]
  readonly unless: Contexts
  readonly when: Contexts
  /** Patterns one of which must stand somewhere in the document, outside the match; none if the subject does not matter. */
  readonly about?: readonly string[]
  /** The year from which on it is wrong: a sentence that names an earlier year may say it. */
  readonly since?: number
  /** Replacements, best first; none when no replacement is safe. */
  readonly suggest: readonly Template[]
}

/** What is known of one lemma that patterns or suggestions use. */
export interface LemmaEntry {
  readonly forms: FormTable
  readonly paradigm: Paradigm
}

export type LemmaTable = Readonly<Record<string, LemmaEntry>>

/** Rules with the inflection they need: what the build writes and what loading a rule file gives. */
export interface RuleData {
  readonly rules: readonly RuleRecord[]
  readonly lemmas: LemmaTable
}

/**
 * Which words a text must have to match a pattern, so that only patterns it can match are made ready. Patterns are numbered
 * through all rules, in order; behind them, what documents must speak of.
 */
export interface PatternIndex {
  /** Numbers of the patterns that need a word or one of a few, by each such word in its normalised form. */
  readonly words: Readonly<Record<string, readonly number[]>>
  /** Patterns that need no word in particular. */
  readonly open: readonly number[]
}
