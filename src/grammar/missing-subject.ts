import type {Finding} from '../detect/finding.js'
import {allBut, FINITE_BE, SINGULAR_AUXILIARIES, union} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {behindAdverbs, isParticiple, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-missing-subject',
  languages: ['es', 'it', 'pt', 'ja', 'zh', 'ru', 'uk', 'cs', 'pl'],
  why: 'The verb has no subject. Other languages leave it out where it is understood; English needs "it", "they" or whatever is meant.',
  confidence: 'medium',
} as const

/** Labels and notes leave out the subject in English too. */
const NOTE = {...RULE, confidence: 'low'} as const

const BEFORE_CLAUSE = words('missing-subject-before-clause')
/** Finite verbs that cannot be a request, as "have" and "do" can. */
const STRANDED = union(allBut(FINITE_BE, 'am'), allBut(SINGULAR_AUXILIARIES, 'is', 'was'))
const REPORTING = words('missing-subject-reporting')
const IMPERSONAL = words('missing-subject-impersonal')
const PERSONAL = words('missing-subject-personal')

/** A sentence that begins with its verb, or a verb right behind a conjunction: "Is located in the centre.", "because is late". */
export function findMissingSubjects(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap((sentence) => {
    const first = initial(view, sentence)
    return [...(first === undefined ? [] : [first]), ...behindConjunctions(view, sentence)]
  })
}

function initial(view: TaggedView, {start, end, mark, isQuoted}: Sentence): Finding | undefined {
  const {norm, text} = tokenAt(view, start)
  if (isQuoted || mark !== '.' || end - start < 4) return undefined
  if (REPORTING.has(norm)) return /^[A-Z]/.test(text) ? reporting(view, start) : undefined
  if (!STRANDED.has(norm) || !/^[A-Z][a-z]/.test(text)) return undefined
  const next = behindAdverbs(view, start + 1)
  if (norm === 'does') {
    const isStatement = normAt(view, start + 1) === 'not' && !tokenAt(view, start + 1).joined
    return isStatement && tagAt(view, next) === 'VERB' ? findingOf(view, NOTE, start, next + 1, []) : undefined
  }
  if (norm === 'has') {
    if (isParticiple(view, next) || normAt(view, next) === 'been') return findingOf(view, RULE, start, next + 1, [])
    return /^an?$/.test(normAt(view, next)) ? findingOf(view, NOTE, start, next, []) : undefined
  }
  if (isPredicate(view, norm, next)) return findingOf(view, RULE, start, next + 1, impersonal(view, start, next))
  return undefined
}

function reporting(view: TaggedView, start: number): Finding | undefined {
  const isClause = normAt(view, start + 1) === 'that' && /^(?:DET|PRON|PROPN)$/.test(tagAt(view, start + 2))
  return isClause ? findingOf(view, RULE, start, start + 2, []) : undefined
}

/** "located in", "important to", "famous for": what follows shows that the word is no attribute of a subject. */
function isPredicate(view: TaggedView, verb: string, index: number): boolean {
  const follower = behindAdverbs(view, index + 1)
  const isFollowed = /^(?:ADP|PART|SCONJ|PUNCT)$/.test(tagAt(view, follower)) || normAt(view, follower) === 'that'
  if (!isFollowed) return false
  if (isParticiple(view, index)) return !PERSONAL.has(normAt(view, index))
  return tagAt(view, index) === 'ADJ' && /^(?:is|are)$/.test(verb)
}

function impersonal(view: TaggedView, start: number, index: number): string[] {
  const norm = normAt(view, start)
  if (!IMPERSONAL.has(normAt(view, index)) || !/^(?:is|was)$/.test(norm)) return []
  if (!/^(?:to|that)$/.test(normAt(view, index + 1))) return []
  const words = view.tokens.slice(start, index + 1).map(({text}) => text)
  return [`It ${norm} ${words.slice(1).join(' ')}`]
}

function behindConjunctions(view: TaggedView, {start, end, mark, isQuoted}: Sentence): Finding[] {
  const findings: Finding[] = []
  for (let index = start; index + 2 < end; index++) {
    const {norm, text, literal} = tokenAt(view, index)
    const verb = tokenAt(view, index + 1)
    if (literal || verb.joined || isQuoted || mark === '?') continue
    if (!BEFORE_CLAUSE.has(norm) || !STRANDED.has(verb.norm) || verb.text !== verb.norm) continue
    const next = behindAdverbs(view, index + 2)
    // "if is" may be spoken of as a word: "if has its place".
    if (!isComplement(view, verb.norm, next)) continue
    const isImpersonal = IMPERSONAL.has(normAt(view, next)) && /^(?:is|was)$/.test(verb.norm)
    findings.push(findingOf(view, RULE, index, index + 2, isImpersonal ? [`${text} it ${verb.norm}`] : []))
  }
  return findings
}

function isComplement(view: TaggedView, verb: string, index: number): boolean {
  const tag = tagAt(view, index)
  if (FINITE_BE.has(verb)) return /^(?:ADJ|VERB|ADP)$/.test(tag) || /^(?:an?|the)$/.test(normAt(view, index))
  return tag === 'VERB' || /^(?:been|an?|the|no)$/.test(normAt(view, index))
}
