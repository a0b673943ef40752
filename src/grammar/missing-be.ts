import type {Finding} from '../pattern/rule-set.js'
import {tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {normAt, sentencesOf} from './clause.js'
import {findingOf} from './finding.js'
import {type TaggedView, tagAt} from './tags.js'

const RULE = {
  id: 'grammar-missing-be',
  languages: ['ru', 'uk', 'zh', 'ar', 'id', 'vi', 'ja'],
  why: 'The verb "be" is missing: "It is necessary to wait", "They are ready to help".',
  confidence: 'medium',
} as const

const BE_BY_SUBJECT: Readonly<Record<string, string>> = {
  it: 'is',
  this: 'is',
  he: 'is',
  she: 'is',
  they: 'are',
  we: 'are',
  i: 'am',
  you: 'are',
}
/** Predicates that stand before "to", "that", "for", "of" and the like, and are no adverb. */
const PREDICATES = wordSet(`
  necessary important possible impossible difficult easy essential interesting able unable ready afraid sure certain happy glad proud
  aware likely unlikely willing unwilling eager advisable useful obvious clear known famous responsible grateful interested
  capable similar different available suitable`)
const BEHIND = wordSet('to that for of about in with from')

/** "It necessary to wait.", "They not able to come." The fix puts the verb in. */
export function findMissingBe(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap(({start, end, isQuoted}) => {
    if (isQuoted) return []
    const findings: Finding[] = []
    for (let index = start; index + 2 < end; index++) {
      const be = BE_BY_SUBJECT[normAt(view, index)]
      if (be === undefined || !isClauseStart(view, start, index)) continue
      let at = index + 1
      while (/^(?:not|also|very|always|really|now|still|quite)$/.test(normAt(view, at))) at++
      if (!PREDICATES.has(normAt(view, at)) || !BEHIND.has(normAt(view, at + 1)) || tokenAt(view, at).joined) continue
      findings.push(findingOf(view, RULE, index, index + 1, [`${tokenAt(view, index).text} ${be}`]))
    }
    return findings
  })
}

/** Where a subject begins a clause: behind other words it may be an object, "make it possible to". */
function isClauseStart(view: TaggedView, start: number, index: number): boolean {
  if (index === start) return true
  const previous = normAt(view, index - 1)
  if (/^(?:because|although|if|when|since|while)$/.test(previous)) return true
  // "…, and it possible that" may share the verb before it.
  return previous === ',' && normAt(view, index) !== 'it' && tagAt(view, index - 2) !== 'ADV'
}
