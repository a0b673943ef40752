import {composed} from '../detect/compose.js'
import {CONFIDENCES, type Finding, type RuleInfo} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import {languagesBetrayed} from '../judgement/languages.js'
import {lonelinessIn} from '../judgement/lone.js'
import type {Settings} from './options.js'

/** Whether the options let a rule take part, however sure it is. */
function isWanted({id, languages}: RuleInfo, settings: Settings): boolean {
  if (settings.ignore.includes(id)) return false
  const isOfAll = settings.languages.length === 0 || languages.length === 0
  return isOfAll || languages.some((language) => settings.languages.includes(language))
}

/** What to report of a document. */
export interface Selection {
  /** In order and without overlaps. */
  readonly findings: Finding[]
  /** Whether a rule would be reported, too, if it found something in the place of one of the findings. */
  readonly wouldReport: (rule: RuleInfo, instead: Finding) => boolean
}

/**
 * Selects what to report of a document of so many tokens. What nothing around it confirms counts as weak, unless the user names the
 * source language; weak ones count one step more in a document that surer ones show to be translated from their language.
 */
export function selectFindings(findings: readonly Finding[], settings: Settings, length: number): Selection {
  const wanted = findings.filter(({rule}) => isWanted(rule, settings))
  const isLone = settings.languages.length === 0 ? lonelinessIn(wanted, length) : () => false
  const betrayed = languagesBetrayed(wanted.filter((finding) => !isLone(finding)))
  const threshold = CONFIDENCES.indexOf(settings.confidence)
  const isSure = (place: Pick<Finding, 'rule' | 'start' | 'end'>): boolean => {
    const {confidence, languages} = place.rule
    const level = isLone(place) ? 0 : CONFIDENCES.indexOf(confidence)
    const isRaised = level === 0 && languages.some((language) => betrayed.has(language))
    return level + (isRaised ? 1 : 0) >= threshold
  }
  const sure = wanted.filter(isSure)
  return {
    findings: composed(withoutSharedStretches(resolveOverlaps(sure)), sure),
    wouldReport: (rule, {start, end}) => isWanted(rule, settings) && isSure({rule, start, end}),
  }
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
