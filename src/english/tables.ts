import type {FormName} from './forms.js'

/** The tables of `rules/english/`, as the build compiles them, but for its word lists. */
export interface EnglishTables {
  /** Words in American and in British spelling. */
  readonly spellings: readonly (readonly [us: string, uk: string])[]
  /** The same of words that Americans write in another sense. */
  readonly britishSpellings: readonly (readonly [us: string, uk: string])[]
  readonly irregularVerbs: readonly IrregularVerb[]
  readonly irregularNouns: readonly (readonly [lemma: string, plural: string])[]
  /** Verbs, perhaps with a particle, and the noun that names what they tell. */
  readonly nominalisations: readonly (readonly [verb: string, noun: string])[]
  readonly secondForms: readonly SecondForm[]
  /** The languages that rules are written for. */
  readonly languages: readonly (readonly [code: string, name: string])[]
}

/** The participle is left out where it is spelled like the past. */
export type IrregularVerb = readonly [lemma: string, past: string, participle?: string]

/** A spelling that a lemma has beside its usual form. */
export interface SecondForm {
  readonly of: string
  readonly is: string
  readonly as: readonly FormName[]
}
