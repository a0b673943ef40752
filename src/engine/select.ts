import {composed} from '../detect/compose.js'
import {CONFIDENCES, type Finding, type RuleInfo} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import type {Judgement} from '../judgement/judgement.js'
import {confidenceIn} from '../judgement/weigh.js'
import type {Settings} from './options.js'

/** Whether a rule is reported of a document. */
export function isReported(rule: RuleInfo, settings: Settings, judgement: Judgement): boolean {
  return isWanted(rule, settings) && isSure(confidenceIn(judgement, rule), settings)
}

const isWanted = ({id}: RuleInfo, {ignore}: Settings): boolean => !ignore.includes(id)

const isSure = (confidence: RuleInfo['confidence'], settings: Settings): boolean =>
  CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(settings.confidence)

/** The findings to report of a document, each as sure as it is there, in order and without overlaps. */
export function selectFindings(findings: readonly Finding[], settings: Settings, judgement: Judgement): Finding[] {
  const sure = findings
    .filter(({rule}) => isWanted(rule, settings))
    .map((finding) => weighed(finding, judgement))
    .filter(({rule}) => isSure(rule.confidence, settings))
  return composed(withoutSharedStretches(resolveOverlaps(sure)), sure)
}

function weighed(finding: Finding, judgement: Judgement): Finding {
  const confidence = confidenceIn(judgement, finding.rule)
  return confidence === finding.rule.confidence ? finding : {...finding, rule: {...finding.rule, confidence}}
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
