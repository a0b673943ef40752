import {checks} from '../generated/checks.js'
import type {Confidence} from './finding.js'

type Checks = typeof checks

/** The id of something that code detects: every id of the `checks.yml` files, and no other. */
export type CheckId = keyof Checks

/** The names of the reasons that a check may give; `default` where it has only one. */
export type ReasonName<Id extends CheckId> = Id extends CheckId ? Extract<keyof Checks[Id]['reasons'], string> : never

/** The confidences that a check may report. */
export type ConfidenceOf<Id extends CheckId> = Id extends CheckId
  ? Checks[Id]['reasons'][keyof Checks[Id]['reasons']] extends {readonly confidence: readonly (infer Each)[]}
    ? Each
    : never
  : never

/** A reason as `checks.yml` gives it. */
export interface Reason {
  /** May hold slots, `{name}`, which the detector fills. */
  readonly why: string
  /** The confidences it is reported with, the usual one first. */
  readonly confidence: readonly Confidence[]
  /** The source languages it points to; where a detector tells them apart, all of them. Empty for any. */
  readonly languages: readonly string[]
}

/** What the `checks.yml` files say of one check, as the build compiles it. */
export interface CheckInfo {
  readonly kind: string
  /** The page of the reference it stands on, as in `grammar/checks`. */
  readonly page: string
  readonly reasons: Readonly<Record<string, Reason>>
}

/** What the `checks.yml` files say of a check. */
export function checkInfo(id: CheckId): CheckInfo {
  return checks[id]
}

/** Every id of the `checks.yml` files. */
export function checkIds(): readonly CheckId[] {
  return Object.keys(checks) as CheckId[]
}
