import {composed} from '../detect/compose.js'
import {CONFIDENCES, type Finding, type RuleInfo} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import type {Judgement} from '../judgement/judgement.js'
import {confidenceIn, isFromItsLanguage} from '../judgement/weigh.js'
import type {Settings} from './options.js'

/** What to report of a document. */
export interface Selection {
  /** In order and without overlaps. */
  readonly findings: readonly Finding[]
  /** Whether a rule would be reported, too, if it found something. */
  readonly wouldReport: (rule: RuleInfo) => boolean
}

const isWanted = ({id}: RuleInfo, {rules}: Settings): boolean => rules.of(id).severity !== 'off'

const isSure = ({id}: RuleInfo, confidence: RuleInfo['confidence'], settings: Settings): boolean =>
  CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(settings.rules.of(id).confidence ?? settings.confidence)

/**
 * Selects what to report of a document, each finding as sure as it is there. What points to another language and would not be reported
 * elsewhere hides no other.
 */
export function selectFindings(findings: readonly Finding[], settings: Settings, judgement: Judgement): Selection {
  const yielding = new Set<Finding>()
  const sure: Finding[] = []
  for (const finding of findings) {
    if (!isWanted(finding.rule, settings)) continue
    const own = weighed(finding, judgement)
    if (!isSure(own.rule, own.rule.confidence, settings)) continue
    sure.push(own)
    const isRaised = !isSure(finding.rule, finding.rule.confidence, settings)
    if (isRaised && own.rule.languages.length > 0 && !isFromItsLanguage(judgement, own.rule)) yielding.add(own)
  }
  return {
    findings: composed(withoutSharedStretches(resolveOverlaps(sure, (finding) => yielding.has(finding))), sure),
    wouldReport: (rule) => isWanted(rule, settings) && isSure(rule, confidenceIn(judgement, rule), settings),
  }
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
  const kept = new Set<Finding>()
  let end = 0
  // What is read behind the blocks of a document may stand before them in its source, or in them.
  for (const finding of [...findings].sort((a, b) => a.replacement.start - b.replacement.start)) {
    if (finding.replacement.start < end) continue
    end = finding.replacement.end
    kept.add(finding)
  }
  return findings.filter((finding) => kept.has(finding))
}
