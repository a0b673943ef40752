import {composed} from '../detect/compose.js'
import {CONFIDENCES, type Finding, type RuleInfo} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import {languagesBetrayed} from '../judgement/languages.js'
import {loneTraces} from '../judgement/lone.js'
import type {TokenView} from '../text/token.js'
import type {Settings} from './options.js'

/** Whether the options let a rule take part, however sure it is. */
function isWanted({id, languages}: RuleInfo, settings: Settings): boolean {
  if (settings.ignore.includes(id)) return false
  const isOfAll = settings.languages.length === 0 || languages.length === 0
  return isOfAll || languages.some((language) => settings.languages.includes(language))
}

/** Whether a rule is reported whatever else the document shows. */
export function isReported(rule: RuleInfo, settings: Settings): boolean {
  return isWanted(rule, settings) && CONFIDENCES.indexOf(rule.confidence) >= CONFIDENCES.indexOf(settings.confidence)
}

/**
 * The findings to report of a document, in order and without overlaps. What nothing around it confirms counts as
 * weak, unless the user names the source language; weak ones count one step more in a document that surer ones show to be translated
 * from their language.
 */
export function selectFindings(findings: readonly Finding[], settings: Settings, view: TokenView): Finding[] {
  const wanted = findings.filter(({rule}) => isWanted(rule, settings))
  const lone = settings.languages.length === 0 ? loneTraces(wanted, view) : new Set<Finding>()
  const betrayed = languagesBetrayed(wanted.filter((finding) => !lone.has(finding)))
  const threshold = CONFIDENCES.indexOf(settings.confidence)
  const isSure = (finding: Finding): boolean => {
    const {confidence, languages} = finding.rule
    const level = lone.has(finding) ? 0 : CONFIDENCES.indexOf(confidence)
    const isRaised = level === 0 && languages.some((language) => betrayed.has(language))
    return level + (isRaised ? 1 : 0) >= threshold
  }
  const sure = wanted.filter(isSure)
  return composed(withoutSharedStretches(resolveOverlaps(sure)), sure)
}

/**
 * Of replacements that take in each other's words, as neighbouring deletions do, the first stays: all fixes of a document can
 * be applied together.
 */
function withoutSharedStretches(findings: readonly Finding[]): Finding[] {
  let end = 0
  return findings.filter(({replacement}) => {
    if (replacement.start < end) return false
    end = replacement.end
    return true
  })
}
