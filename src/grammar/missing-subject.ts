import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {
  allBut,
  FINITE_AUXILIARIES,
  FINITE_BE,
  RELATIVES,
  SINGULAR_AUXILIARIES,
  SUBORDINATORS,
  union,
} from '../english/closed-classes.js'
import {isForm, isOnly, shapeOf} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {oncePer} from '../text/remembering.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {behindAdverbs, isParticiple, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const BEFORE_CLAUSE = words('missing-subject-before-clause')
/** Finite verbs that cannot be a request, as "have" and "do" can. */
const STRANDED = union(allBut(FINITE_BE, 'am'), allBut(SINGULAR_AUXILIARIES, 'is', 'was'))
const REPORTING = words('missing-subject-reporting')
const IMPERSONAL = words('missing-subject-impersonal')
const PERSONAL = words('missing-subject-personal')
const LOGGED = words('missing-subject-logged')
/** They open a clause inside the sentence. */
const INNER = union(SUBORDINATORS, RELATIVES)

/** A sentence that begins with its verb, or a verb right behind a conjunction: "Is located in the centre.", "because is late". */
export const detector: Detector = {
  ids: ['grammar-missing-subject'],
  find({tags: view}, report) {
    for (const sentence of sentencesOf(view)) {
      if (sentence.isQuoted) continue
      deed(view, sentence, report)
      initial(view, sentence, report)
      behindConjunctions(view, sentence, report)
    }
  },
}

function initial(view: TaggedView, {start, end, mark}: Sentence, report: Report): void {
  const {norm, text} = tokenAt(view, start)
  if (mark !== '.' || end - start < 4 || !/^[A-Z]/.test(text)) return
  if (REPORTING.has(norm)) {
    const isClause = normAt(view, start + 1) === 'that' && /^(?:DET|PRON|PROPN)$/.test(tagAt(view, start + 2))
    if (isClause) report('grammar-missing-subject', start, start + 2, [])
    return
  }
  if (isOnly(norm, 's') && tagAt(view, start) === 'VERB' && /^(?:DET|PRON|ADJ)$/.test(tagAt(view, start + 1))) {
    report('grammar-missing-subject', start, start + 1, [], {confidence: 'low'})
    return
  }
  if (!STRANDED.has(norm) || !/^.[a-z]/.test(text)) return
  const next = behindAdverbs(view, start + 1)
  const note = noteEnd(view, start, next)
  // What an entry of a manual tells is its heading's: "Is used for requests."
  const isNote = showsCode(view) || isEntry(view, start)
  if (note !== undefined) report('grammar-missing-subject', start, note, [], {confidence: 'low'})
  else if (isPredicate(view, norm, next))
    report('grammar-missing-subject', start, next + 1, impersonal(view, start, next), {
      confidence: isNote ? 'low' : 'medium',
    })
}

/** "Failed the exam twice.", "Won a prize in May": a past with its object, and nobody who did it. */
function deed(view: TaggedView, {start, end, mark}: Sentence, report: Report): void {
  const {norm, text} = tokenAt(view, start)
  if (!/^[.!]?$/.test(mark) || end - start < 4 || !/^[A-Z][a-z]/.test(text)) return
  if (
    !isPast(norm) ||
    tagAt(view, start) === 'ADV' ||
    LOGGED.has(norm) ||
    !opensObject(view, start + 1) ||
    showsCode(view)
  )
    return
  if (hasMainVerb(view, start + 1, end) || isEntry(view, start, isPast)) return
  // Diaries, reviews and reports of work leave out who did it in English too.
  report('grammar-missing-subject', start, start + 1, [], {confidence: 'low'})
}

/** A past that is no base form as well; "Put the lid on" requests. */
const isPast = (norm: string): boolean => /^past/.test(shapeOf(norm)) && !isForm(norm, 'base')

/** "Built a century ago" tells a time, and opens a clause. */
function opensObject(view: TaggedView, index: number): boolean {
  const opens = TokenClass.determiner | TokenClass.possessive
  if (((view.tokens[index]?.classes ?? 0) & opens) === 0) return false
  const phrase = nounPhraseAt(view, index)
  return phrase !== undefined && !/^(?:ago|later|before|earlier|after)$/.test(normAt(view, phrase.end))
}

/** Behind a comma the subject may follow, and an auxiliary of no inner clause belongs to it. */
function hasMainVerb(view: TaggedView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const norm = normAt(view, at)
    if (norm === ',' || FINITE_AUXILIARIES.has(norm)) return true
    if (INNER.has(norm)) return false
  }
  return false
}

/** The first tokens of the paragraphs before and behind each paragraph. */
const headsAround = oncePer((view: TaggedView) => {
  const heads = view.tokens.flatMap(({paragraph}, index) =>
    view.tokens[index - 1]?.paragraph === paragraph ? [] : [index],
  )
  return new Map(heads.map((head, at) => [tokenAt(view, head).paragraph, [heads[at - 1], heads[at + 1]]]))
})

/** Whether a paragraph near begins with such a verb too: points of a list. */
function isEntry(view: TaggedView, start: number, isSuch = (norm: string) => STRANDED.has(norm)): boolean {
  const heads = headsAround(view).get(tokenAt(view, start).paragraph) ?? []
  return heads.some((head) => head !== undefined && isSuch(normAt(view, head)))
}

/** "Does not include batteries.", "Has a lid.": labels and notes leave out the subject in English too. */
function noteEnd(view: TaggedView, start: number, next: number): number | undefined {
  const norm = normAt(view, start)
  if (norm === 'has') return /^an?$/.test(normAt(view, next)) ? next : undefined
  const isStatement = norm === 'does' && normAt(view, start + 1) === 'not' && !tokenAt(view, start + 1).joined
  return isStatement && tagAt(view, next) === 'VERB' ? next + 1 : undefined
}

/** "has been", "located in", "important to", "famous for": what follows shows that the word is no attribute of a subject. */
function isPredicate(view: TaggedView, verb: string, index: number): boolean {
  if (verb === 'does') return false
  if (verb === 'has') return isParticiple(view, index) || normAt(view, index) === 'been'
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

function behindConjunctions(view: TaggedView, {start, end, mark}: Sentence, report: Report): void {
  if (mark === '?') return
  for (let index = start; index + 2 < end; index++) {
    const {norm, text, literal} = tokenAt(view, index)
    const verb = tokenAt(view, index + 1)
    if (literal || verb.joined) continue
    if (!BEFORE_CLAUSE.has(norm) || !STRANDED.has(verb.norm) || verb.text !== verb.norm) continue
    const next = behindAdverbs(view, index + 2)
    // "if is" may be spoken of as a word: "if has its place".
    if (!isComplement(view, verb.norm, next)) continue
    const isImpersonal = IMPERSONAL.has(normAt(view, next)) && /^(?:is|was)$/.test(verb.norm)
    report('grammar-missing-subject', index, index + 2, isImpersonal ? [`${text} it ${verb.norm}`] : [])
  }
}

function isComplement(view: TaggedView, verb: string, index: number): boolean {
  const tag = tagAt(view, index)
  if (FINITE_BE.has(verb)) return /^(?:ADJ|VERB|ADP)$/.test(tag) || /^(?:an?|the)$/.test(normAt(view, index))
  return tag === 'VERB' || /^(?:been|an?|the|no)$/.test(normAt(view, index))
}
