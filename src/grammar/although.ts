import type {Finding} from '../pattern/rule-set.js'
import {tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {findingOf} from './finding.js'
import {normAt, sentencesOf} from './sentence.js'
import {type TaggedView, tagAt} from './tags.js'

const RULE = {
  id: 'grammar-although-but',
  languages: ['zh', 'ru', 'uk', 'ja', 'ko', 'vi'],
  why: 'English joins two clauses once: "although it rained, we went", or "it rained, but we went", never both words.',
  confidence: 'medium',
} as const

const CONCESSIVES = wordSet('although though')
/** Not "yet", which older prose does put there. */
const CONTRASTS = wordSet('but however')
/** So many words a clause has at most; a later contrast belongs to another one. */
const REACH = 30

/** "Although it rained, but we went". The fix takes the second conjunction out. */
export function findAlthoughBut(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap(({start, end}) => {
    const findings: Finding[] = []
    for (let index = start; index < end; index++) {
      if (!CONCESSIVES.has(normAt(view, index)) || !opensClause(view, start, index)) continue
      // ", though, " is an adverb.
      if (normAt(view, index + 1) === ',') continue
      const comma = nextComma(view, index, Math.min(end, index + REACH))
      if (comma === undefined || !CONTRASTS.has(normAt(view, comma + 1)) || tokenAt(view, comma + 1).literal) continue
      // "We went, although it rained, but we came home" has a main clause before it.
      if (index > start && !isOpening(view, start, index)) continue
      const isAlso = normAt(view, comma + 2) === 'also'
      const hasComma = normAt(view, comma + 2) === ','
      findings.push(findingOf(view, RULE, comma, comma + (hasComma ? 3 : 2), isAlso ? [] : [',']))
    }
    return findings
  })
}

function opensClause(view: TaggedView, start: number, index: number): boolean {
  const before = normAt(view, index - 1) === 'even' ? index - 1 : index
  return before <= start || normAt(view, before - 1) === ','
}

function nextComma(view: TaggedView, index: number, end: number): number | undefined {
  for (let at = index + 1; at < end; at++) {
    if (normAt(view, at) === ',') return at
    if (/^[;:—–()"]$/.test(normAt(view, at))) return undefined
  }
  return undefined
}

/** Nothing that could be a main clause stands before: a time or place, or a subject without its verb. */
function isOpening(view: TaggedView, start: number, end: number): boolean {
  if (end - start > REACH) return false
  for (let at = start; at < end; at++) if (/^(?:AUX|VERB)$/.test(tagAt(view, at))) return false
  return true
}
