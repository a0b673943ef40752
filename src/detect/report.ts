import type {TokenView} from '../text/token.js'
import {type CheckId, type ConfidenceOf, checkInfo, type ReasonName} from './check.js'
import {type Finding, findingAt} from './finding.js'
import type {Edge} from './stretch.js'

/** What a finding says beside what `checks.yml` says of every finding of its check; each value is one that the file allows. */
export interface Details<Id extends CheckId> {
  /** Which of the reasons of the check it is; the only one may be left out. */
  readonly reason?: ReasonName<Id>
  /** What stands in the slots of the reason: `{name}` takes `values.name`. */
  readonly values?: Readonly<Record<string, string>>
  /** The usual one of the reason if it is left out. */
  readonly confidence?: ConfidenceOf<Id>
  /** Those of the languages of the reason that this finding points to; all of them if it is left out. */
  readonly languages?: readonly string[]
  /** The wording it renders, in the source language. */
  readonly source?: string
  /** Where the replaced stretch begins, if that is before token `start`, as for the white space in front of it. */
  readonly from?: Edge | undefined
}

/**
 * Reports the tokens from `start` up to `end`.
 * @param fixes drop-in replacements for exactly these tokens, best first; `''` deletes them; none where none is safe
 * @throws RangeError for a reason that `checks.yml` does not give, or a slot without a value
 */
export type Report = <Id extends CheckId>(
  id: Id,
  start: number,
  end: number,
  fixes: readonly string[],
  details?: Details<Id>,
) => void

/** A `Report` that adds its findings to a list. */
export function reporterOf(view: TokenView, findings: Finding[]): Report {
  return (id, start, end, fixes, {reason = 'default', values = {}, confidence, languages, source, from} = {}) => {
    const {kind, page, reasons} = checkInfo(id)
    const given = reasons[reason]
    const usual = given?.confidence[0]
    if (given === undefined || usual === undefined)
      throw new RangeError(`${page}.yml gives no reason "${reason}" for ${id}`)
    const rule = {
      id,
      kind,
      page,
      why: filled(given.why, values),
      confidence: confidence ?? usual,
      languages: languages ?? given.languages,
      ...(source === undefined ? {} : {source}),
    }
    findings.push(findingAt(view, rule, start, end, fixes, from))
  }
}

/** A reason with its slots filled. */
function filled(why: string, values: Readonly<Record<string, string>>): string {
  return why.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`nothing stands in {${name}} of the reason "${why}"`)
    return value
  })
}
