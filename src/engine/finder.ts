import type {Detector} from '../detect/detector.js'
import {Document} from '../detect/document.js'
import type {Finding} from '../detect/finding.js'
import {reporterOf} from '../detect/report.js'
import {builtinMatches, type Reach} from '../rules/builtin.js'
import type {RuleFolder} from '../rules/folders.js'
import type {TokenView} from '../text/token.js'
import {withoutSettledNames} from './house-style.js'
import {houseStyleOf, type Settings} from './options.js'

/** One kind of artifact: the rules and the detectors that find it. */
export interface Check {
  readonly folders: readonly RuleFolder[]
  readonly detectors: readonly Detector[]
  /** Whether a house's choice of names settles what it finds. */
  readonly isOfNames?: true
}

/**
 * What a check finds in the tokens of a document with some rules, weak and overlapping findings included; promised where something must be
 * loaded first.
 */
export type Finder = (view: TokenView, reach: Reach) => readonly Finding[] | Promise<readonly Finding[]>

/** Makes what finds everything that checks look for. */
export function finderOf(checks: readonly Check[], settings: Settings): Finder {
  const {builtin, confidence, locale} = settings
  const style = houseStyleOf(settings.names)
  return (view, reach) => {
    const document = new Document(view, {confidence, locale, style})
    const found = checks.map(({folders, detectors, isOfNames}) => {
      const findings: Finding[] = builtin ? builtinMatches(view, folders, reach) : []
      const report = reporterOf(view, findings)
      const awaited = detectors
        .filter(({isOfUser}) => builtin || isOfUser === true)
        .map((detector) => detector.find(document, report))
        .filter((pending) => pending instanceof Promise)
      const settled = (): readonly Finding[] =>
        isOfNames === true ? withoutSettledNames(view, findings, style) : findings
      return awaited.length === 0 ? settled() : Promise.all(awaited).then(settled)
    })
    return found.every(isAtHand) ? found.flat() : Promise.all(found).then((all) => all.flat())
  }
}

function isAtHand(found: readonly Finding[] | Promise<readonly Finding[]>): found is readonly Finding[] {
  return !(found instanceof Promise)
}
