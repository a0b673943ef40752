import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {type Clause, clauseAt} from './clause.js'
import {findingOf} from './finding.js'
import {speechOf} from './speech.js'
import {type TaggedView, tagAt} from './tags.js'

const RULE = {
  id: 'grammar-comma-splice',
  languages: ['ru', 'uk', 'cs', 'zh', 'ja', 'pl'],
  why: 'A comma joins two sentences, as many languages do. English has a full stop, a semicolon, or a word such as "and".',
  confidence: 'medium',
} as const

/** Clauses shorter than this are joined by a comma in good style: "I came, I saw". */
const SHORTEST_CLAUSE = 4
/** One of these makes a clause depend on another, or opens an aside. */
const LINKS = wordSet(`
  if when whenever while because although though since as unless until before after once whether who whom whose which
  where like despite either neither nor than let wherever whatever however whichever but so yet hence yes the-more`)
/** Verbs of saying and thinking: their clause is a comment on the other. */
const COMMENTS = wordSet(`
  say says said think thinks thought believe believes believed guess suppose know knows mean means hope hopes seem seems seemed
  add adds added tell tells told note notes noted explain explains explained write writes wrote report reports reported
  announce announces announced recall recalls recalled emphasize emphasizes emphasized stress stresses stressed claim claims
  claimed argue argues argued suggest suggests suggested warn warns warned imagine fear feel feels felt admit admits admitted
  reckon predict predicts conclude concludes concluded assure assures assured confirm confirms confirmed state states stated`)

/** Two sentences joined by a comma: "The pier is shut, it is not clear why". The fix is a semicolon. */
export function findCommaSplices(view: TaggedView): Finding[] {
  const speech = speechOf(view)
  const splices: Splice[] = []
  let start = 0
  for (const [index, token] of view.tokens.entries()) {
    if (token.sentence !== view.tokens[index - 1]?.sentence) start = index
    if (token.text !== ',' || speech[index] === true) continue
    const second = isStatement(view, start, index) ? secondAt(view, index + 1) : undefined
    if (second !== undefined)
      splices.push({comma: index, isPlain: !isFamiliar(view, second) && !isContrast(view, start, second)})
    start = index + 1
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
const MANY = 3

/** Letters, chats and tales of native writers have it with "I", "you" and "we". */
const isFamiliar = (view: TaggedView, {subject}: Clause): boolean =>
  /^(?:i|you|we)$/.test(tokenAt(view, subject.head).norm)

/** "It is not the cold, it is the rain": a contrast, which good writers part by a comma too. */
function isContrast(view: TaggedView, start: number, {subject, verb}: Clause): boolean {
  const isBe = /^(?:is|are|was|were|'s|'re)$/.test(tokenAt(view, verb).norm)
  if (!isBe || !subject.isPronoun) return false
  for (let index = start; index < subject.start; index++) if (tokenAt(view, index).norm === 'not') return true
  return false
}

/** Whether the tokens are a clause that stands by itself, from the head of a sentence. */
function isStatement(view: TaggedView, start: number, end: number): boolean {
  if (end - start < SHORTEST_CLAUSE || start !== sentenceStart(view, start)) return false
  const clause = clauseAt(view, afterOpeners(view, start))
  if (clause === undefined || clause.verb >= end - 1) return false
  for (let index = start; index < end; index++) if (opensAside(view, index)) return false
  return true
}

/** A word that makes the clause depend on what follows, or after which it begins anew: "he says with fewer boats, …". */
function opensAside(view: TaggedView, index: number): boolean {
  const {norm, text} = tokenAt(view, index)
  if (LINKS.has(norm) || /^[;:—–(]$/.test(text) || /^\d+\.$/.test(text)) return true
  const next = view.tokens[index + 1]?.norm ?? ''
  if (norm === 'not' && /^(?:just|only|simply|merely|so)$/.test(next)) return true
  if (norm === 'that' && tagAt(view, index) === 'SCONJ')
    return view.tokens[index - 1]?.norm === 'now' || clauseAt(view, index + 1) === undefined
  return COMMENTS.has(norm) && (tagAt(view, index + 1) === 'ADP' || next === 'to' || next === 'aside')
}

/** "But", "Now", "Today": words before the subject. */
function afterOpeners(view: TaggedView, start: number): number {
  let index = start
  while (index < start + 2 && (tagAt(view, index) === 'CCONJ' || tagAt(view, index) === 'ADV')) index++
  return index
}

/** The clause behind the comma. */
function secondAt(view: TaggedView, index: number): Clause | undefined {
  const clause = clauseAt(view, index)
  if (clause === undefined || isThatNoun(view, clause)) return undefined
  const end = sentenceEnd(view, index)
  if (end - index < SHORTEST_CLAUSE || view.tokens[end - 1]?.text === '?') return undefined
  return isComment(view, clause, end) || isOneOfSeries(view, clause, end) ? undefined : clause
}

/** "He warned the owners, that boats …": the word is a conjunction. */
const isThatNoun = (view: TaggedView, {subject}: Clause): boolean =>
  tokenAt(view, subject.start).norm === 'that' && subject.end > subject.start + 1

/** "it seems", "he said", "I can see that", and what a comma closes: "it is said, …". */
function isComment(view: TaggedView, {verb}: Clause, end: number): boolean {
  if (COMMENTS.has(tokenAt(view, verb).norm)) return view.tokens[verb + 1]?.norm !== 'that'
  for (let index = verb + 1; index < Math.min(verb + 3, end); index++) {
    const {norm, text} = tokenAt(view, index)
    if (/^[,—–-]$/.test(text) || COMMENTS.has(norm) || norm === 'see') return true
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
