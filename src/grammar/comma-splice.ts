import type {Finding} from '../detect/finding.js'
import {FINITE_BE, union} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import type {TaggedView} from '../text/tags.js'
import {sentenceEnd, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {type Clause, clauseAt} from './syntax/clause.js'
import {COMMENTS, LONGEST_CLAUSE, SHORTEST_CLAUSE, type Statement, statementsBeforeCommas} from './syntax/statement.js'

const RULE = {
  id: 'grammar-comma-splice',
  languages: ['ru', 'uk', 'cs', 'zh', 'ja', 'pl'],
  why: 'A comma joins two sentences, as many languages do. English has a full stop, a semicolon, or a word such as "and".',
  confidence: 'medium',
} as const

/** Two sentences joined by a comma: "The pier is shut, it is not clear why". The fix is a semicolon. */
export function findCommaSplices(view: TaggedView): Finding[] {
  const splices: Splice[] = []
  for (const statement of statementsBeforeCommas(view)) {
    const {comma, start, subject} = statement
    const second = secondAt(view, comma + 1)
    if (second === undefined || isRepeated(view, statement, second)) continue
    const isFamiliar = FAMILIAR.test(tokenAt(view, subject).norm) || FAMILIAR.test(tokenAt(view, comma + 1).norm)
    splices.push({comma, isPlain: !isFamiliar && !isContrast(view, start, second)})
  }
  return splices.map(({comma, isPlain}) => {
    const confidence = isPlain || splices.length >= MANY ? 'medium' : 'low'
    return findingOf(view, {...RULE, confidence}, comma, comma + 2, [`; ${view.tokens[comma + 1]?.text ?? ''}`])
  })
}

interface Splice {
  readonly comma: number
  /** Nothing tells of spoken style or of a contrast, where good writers have a comma too. */
  readonly isPlain: boolean
}

/** So many splices show a text that was not written so by a slip. */
const MANY = 2

const CONTRASTED = union(FINITE_BE, ["'s", "'re", "'m"])
/** Letters, chats and tales of native writers have it with "I", "you" and "we"; "that's why …" is of all talk. */
const FAMILIAR = /^(?:i|you|we|that|please)$/

/** "You've got actors, you've got artists": a figure of speech. */
function isRepeated(view: TaggedView, {subject}: Statement, second: Clause): boolean {
  if (!second.subject.isPronoun) return false
  return [0, 1].every((at) => view.tokens[subject + at]?.norm === view.tokens[second.subject.start + at]?.norm)
}

/** "It is not the cold, it is the rain": a contrast, which good writers part by a comma too. */
function isContrast(view: TaggedView, start: number, {subject, verb}: Clause): boolean {
  const isBe = CONTRASTED.has(tokenAt(view, verb).norm)
  if (!isBe || !subject.isPronoun) return false
  for (let index = start; index < subject.start; index++) if (tokenAt(view, index).norm === 'not') return true
  return false
}

/** The clause behind the comma. */
function secondAt(view: TaggedView, index: number): Clause | undefined {
  const clause = clauseAt(view, index)
  if (clause === undefined || isThatNoun(view, clause)) return undefined
  const end = sentenceEnd(view, index)
  if (end - index < SHORTEST_CLAUSE || view.tokens[end - 1]?.text === '?') return undefined
  const reach = Math.min(end, index + LONGEST_CLAUSE)
  return isComment(view, clause, reach) || isOneOfSeries(view, clause, reach) ? undefined : clause
}

/** "He warned the owners, that boats …": the word is a conjunction. */
const isThatNoun = (view: TaggedView, {subject}: Clause): boolean =>
  tokenAt(view, subject.start).norm === 'that' && subject.end > subject.start + 1

/** "it seems", "he said", "I can see that", and what a comma closes: "it is said, …". */
function isComment(view: TaggedView, {subject, verb}: Clause, end: number): boolean {
  if (COMMENTS.has(tokenAt(view, verb).norm)) return view.tokens[verb + 1]?.norm !== 'that'
  for (let index = verb + 1; index < Math.min(verb + 3, end); index++) {
    const {norm, text} = tokenAt(view, index)
    if ((subject.isPronoun && /^[,—–-]$/.test(text)) || COMMENTS.has(norm) || norm === 'see') return true
  }
  for (let index = verb + 1; index < end; index++) if (closesQuotation(view, index)) return true
  return false
}

function closesQuotation(view: TaggedView, index: number): boolean {
  const {classes, before} = tokenAt(view, index)
  return (classes & TokenClass.quoteMark) !== 0 && before === '' && /^[,.!?]$/.test(tokenAt(view, index - 1).text)
}

/** "The pier is shut, the road is flooded and the mayor is ill": a series has one "and". */
function isOneOfSeries(view: TaggedView, {verb}: Clause, end: number): boolean {
  for (let index = verb + 1; index < end; index++) {
    if (/^(?:and|or|while)$/.test(tokenAt(view, index).norm) && clauseAt(view, index + 1) !== undefined) return true
  }
  return false
}
