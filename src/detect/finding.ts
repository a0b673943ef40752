import type {TokenView} from '../text/token.js'
import {before, between, type Edge, type Replacement} from './stretch.js'

export const CONFIDENCES = ['low', 'medium', 'high'] as const
/** How surely a match is an artifact and not good English. */
export type Confidence = (typeof CONFIDENCES)[number]

/** What a message says of the rule or check behind it. */
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
  /** What a text must speak of, or the registers it must be of: some of these. */
  readonly about?: readonly string[]
  /** Whether the wording it renders stands in the source of the text: then nothing else that the document shows speaks against it. */
  readonly isConfirmed?: true
  /** Whether one of its contexts sees good English: then it is not sure, whatever else speaks for it. */
  readonly isDoubted?: true
}

/** Something to report of a document: its tokens from `start` up to `end`, and what may stand in their place. */
export interface Finding {
  readonly rule: RuleInfo
  readonly start: number
  readonly end: number
  readonly replacement: Replacement
}

/**
 * A finding about the tokens from `start` up to `end`.
 * @param expected drop-in replacements for exactly what is flagged, best first
 * @param from where the replaced stretch begins, if that is before token `start`, as for the white space in front of it
 */
export function findingAt(
  view: TokenView,
  rule: RuleInfo,
  start: number,
  end: number,
  expected: readonly string[],
  from: Edge = before(view, start),
): Finding {
  return {rule, start, end, replacement: between(view, from, start, end, [...new Set(expected)])}
}
