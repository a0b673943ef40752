import type {Finding} from '../detect/finding.js'
import {SUBJECT_PRONOUNS} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {findingOf} from './finding.js'
import {normAt, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-doubled-pronoun',
  languages: ['ar', 'fa', 'he', 'ko', 'zh', 'vi', 'cs'],
  why: '"Which", "that" or "where" stands for the thing already; the pronoun behind the verb is one too many.',
  confidence: 'medium',
} as const

/** So many words back a verb of telling may stand. */
const REACH = 30

const CONTENT = words('doubled-pronoun-content')

/** "the house that he built it", "the town where we live there", "the man whom I met him". */
export function findDoubledPronouns(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap(({start, end, isQuoted}) => {
    if (isQuoted) return []
    const findings: Finding[] = []
    for (let index = start + 1; index + 3 < end + 1; index++) {
      const relative = normAt(view, index)
      if (!/^(?:that|which|whom|where)$/.test(relative) || !SUBJECT_PRONOUNS.has(normAt(view, index + 1))) continue
      if (tagAt(view, index - 1) !== 'NOUN' && normAt(view, index - 1) !== ',') continue
      if (relative === 'that' && (CONTENT.has(normAt(view, index - 1)) || normAt(view, index - 1) === ',')) continue
      const verb = verbBehind(view, index + 2)
      if (verb === undefined || !isDouble(view, verb + 1, relative, end)) continue
      if (relative !== 'where' && !isRelative(view, start, index)) continue
      findings.push(findingOf(view, RULE, verb, verb + 2, [view.tokens[verb]?.text ?? '']))
    }
    return findings
  })
}

function verbBehind(view: TaggedView, index: number): number | undefined {
  let at = index
  while (/^(?:AUX|ADV|PART)$/.test(tagAt(view, at)) && at < index + 4) at++
  return tagAt(view, at) === 'VERB' ? at : undefined
}

function isDouble(view: TaggedView, index: number, relative: string, end: number): boolean {
  const norm = normAt(view, index)
  const isEnd = index + 1 >= end || /^[,;.]$/.test(normAt(view, index + 1)) || tagAt(view, index + 1) === 'AUX'
  if (!isEnd) return false
  if (relative === 'where') return norm === 'there'
  return relative === 'whom' ? /^(?:him|her|them)$/.test(norm) : norm === 'it' || norm === 'them'
}

/** No verb of telling stands before, as in "told the man that he had it", nor "so … that". */
function isRelative(view: TaggedView, start: number, index: number): boolean {
  for (let at = Math.max(start, index - REACH); at < index; at++)
    if (
      /^(?:so|such|told|tell|tells|telling|inform|informed|convince|convinced|assure|assured|show|showed|remind|reminded|warn|warned|say|said|it)$/.test(
        normAt(view, at),
      )
    )
      return false
  return true
}
