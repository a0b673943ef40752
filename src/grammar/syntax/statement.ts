import {allBut, RELATIVES} from '../../english/closed-classes.js'
import {shapeOf} from '../../english/verbs.js'
import {speechOf} from '../../text/speech.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {tokenAt} from '../../text/token.js'
import {clauseAt} from './clause.js'
import {nounPhraseAt} from './noun-phrase.js'
import {normAt} from './sentence.js'
import {words} from './words.js'

/** Clauses shorter than this are joined by a comma in good style: "I came, I saw". */
export const SHORTEST_CLAUSE = 4
const LINKS = words('statement-links')
const CONJUNCTIVE_PREPOSITIONS = words('statement-conjunctive-prepositions')
/** Behind a noun they open a clause about it, which ends with the statement. */
const NOUN_RELATIVES = allBut(RELATIVES, 'that', 'when', 'why')
const LINKS_AT_HEAD = words('statement-links-at-head')
export const COMMENTS = words('statement-comments')

/** A clause has to be seen whole; in longer stretches the comma mostly stands for something else. */
export const LONGEST_CLAUSE = 45
const MOST_OPENERS = 4

/** A clause that stands by itself and ends at a comma. */
export interface Statement {
  /** Where its words begin, and its subject. */
  readonly start: number
  readonly subject: number
  readonly comma: number
}

/** The clauses outside speech that could be sentences and end at a comma: from the head of a sentence, or behind another. */
export function statementsBeforeCommas(view: TaggedView): Statement[] {
  const speech = speechOf(view)
  const statements: Statement[] = []
  let head = 0
  for (const [index, token] of view.tokens.entries()) {
    if (token.sentence !== view.tokens[index - 1]?.sentence || view.tokens[index - 1]?.text === ';') head = index
    if (token.text !== ',' || speech[index] === true) continue
    const subject = afterOpeners(view, head)
    if (!isStatement(view, head, subject, index)) continue
    statements.push({start: head, subject, comma: index})
    if (clauseAt(view, index + 1) !== undefined) head = index + 1
  }
  return statements
}

/** Whether the tokens are a clause that stands by itself, behind words such as "But", "Today", "In May,". */
function isStatement(view: TaggedView, start: number, subject: number, end: number): boolean {
  if (end - subject < SHORTEST_CLAUSE || end - start > LONGEST_CLAUSE) return false
  if (!isRequest(view, subject)) {
    const clause = clauseAt(view, subject)
    if (clause === undefined || clause.verb >= end - 1) return false
  }
  for (let index = subject; index < end; index++) if (opensAside(view, index)) return false
  return true
}

const isRequest = (view: TaggedView, index: number): boolean =>
  normAt(view, index) === 'please' && tagAt(view, index + 1) === 'VERB'

/** A word that makes the clause depend on what follows, or after which it begins anew: "he says with fewer boats, …". */
function opensAside(view: TaggedView, index: number): boolean {
  const {norm, text} = tokenAt(view, index)
  if (LINKS.has(norm) || /^[,;:—–(-]$/.test(text) || /^\d+\.$/.test(text)) return true
  if (CONJUNCTIVE_PREPOSITIONS.has(norm) && linksClause(view, index)) return true
  if (NOUN_RELATIVES.has(norm) && !/^(?:NOUN|PROPN)$/.test(tagAt(view, index - 1))) return true
  const next = normAt(view, index + 1)
  if (norm === 'not' && /^(?:just|only|simply|merely|so)$/.test(next)) return true
  // "It is fun and from outside, the …": another clause has begun.
  if (tagAt(view, index) === 'CCONJ' && tagAt(view, index + 1) === 'ADP') return true
  // "It is said that after the storm, the …": the words behind "that" open its clause.
  if (
    norm === 'that' &&
    (shapeOf(next) === 'ing' || CONJUNCTIVE_PREPOSITIONS.has(next) || tagAt(view, index + 1) === 'ADP')
  )
    return true
  if (norm === 'that' && tagAt(view, index) === 'SCONJ')
    return normAt(view, index - 1) === 'now' || clauseAt(view, index + 1) === undefined
  return COMMENTS.has(norm) && (tagAt(view, index + 1) === 'ADP' || next === 'to' || next === 'aside')
}

/** Whether a clause or a form in -ing follows, and not only a noun. */
function linksClause(view: TaggedView, index: number): boolean {
  const next = normAt(view, index + 1)
  if (shapeOf(next) === 'ing' || tagAt(view, index) === 'SCONJ') return true
  return !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(tagAt(view, index + 1)) || clauseAt(view, index + 1) !== undefined
}

/** Where the subject begins: behind "But", "Now", and phrases with a comma, "In May,", "At the old pier,". */
export function afterOpeners(view: TaggedView, start: number): number {
  let index = start
  for (let count = 0; count < MOST_OPENERS; count++) {
    const phrase = tagAt(view, index) === 'ADP' ? nounPhraseAt(view, index + 1)?.end : undefined
    if (phrase !== undefined && view.tokens[phrase]?.text === ',') index = phrase + 1
    else if (isOpener(view, index)) index += view.tokens[index + 1]?.text === ',' ? 2 : 1
    else return index
  }
  return index
}

function isOpener(view: TaggedView, index: number): boolean {
  const tag = tagAt(view, index)
  return (tag === 'CCONJ' || tag === 'ADV' || tag === 'INTJ') && !LINKS_AT_HEAD.has(normAt(view, index))
}
