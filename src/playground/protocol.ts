/** What the page and its worker say to each other. */

import type {Confidence} from '../detect/finding.js'
import type {Summary} from '../judgement/summary.js'

/** How a text is read. */
export type TextFormat = 'text' | 'markdown'

/** How a text is checked. */
export interface Settings {
  readonly format: TextFormat
  /** A language code, `native`, or `auto`, as the option `source` of the library. */
  readonly source: string
  /** The least confidence that is reported. */
  readonly confidence: Confidence
}

export const DEFAULTS: Settings = {format: 'text', source: 'auto', confidence: 'medium'}

/** Asks the worker to check a text. An answer to an older question is of no use. */
export interface Question {
  readonly id: number
  readonly text: string
  readonly settings: Settings
}

/** A message of the library as plain data; offsets in UTF-16 code units. */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly ruleId: string
  /** What it is and what is expected, in words. */
  readonly reason: string
  /** The words of the text. */
  readonly actual: string
  /** Drop-in replacements, best first; `""` deletes. */
  readonly expected: readonly string[]
  /** Why, with the source wording. */
  readonly note: string
  readonly kind: string
  /** What the kind is called. */
  readonly label: string
  /** The first part of the MQM error type, as in `style`. */
  readonly dimension: string
  readonly confidence: Confidence
  /** Source languages it points to, as codes; empty for any. */
  readonly languages: readonly string[]
  /** The page of its rule, as seen from this one. */
  readonly url: string | undefined
}

/** What the worker found in a text. */
export interface Result {
  readonly findings: readonly Finding[]
  readonly summary: Summary
}

/** What the worker answers. */
export type Answer =
  /** What it needs for a first answer is loaded; the languages that a text may be stated to come from. */
  | {readonly type: 'ready'; readonly languages: readonly string[]}
  /** Partial while the data of names and grammar are being loaded: another answer follows. */
  | {readonly type: 'result'; readonly id: number; readonly isPartial: boolean; readonly result: Result}
  /** It cannot check this text. */
  | {readonly type: 'refused'; readonly id: number; readonly reason: string}
  /** It cannot load what it needs, and checks nothing, or with less. */
  | {readonly type: 'failed'; readonly reason: string}
