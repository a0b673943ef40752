import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {findingOf} from './finding.js'
import {isSpaced, isWord} from './neighbours.js'

const DASH = '—'
const MOST_WORDS = 6
const CLAUSE_EDGE = /^[,;:.!?()]$/
/** Verbs that a clause of English has; a clause with one elides none. */
const VERBS = wordSet(`
  is are was were be been am has have had do does did will would can could may might must shall should get gets got says said
  say made make makes took take takes come comes came went go goes cost costs`)
/** Heads of a clause whose verb is understood from the one before. */
const HEADS = wordSet(`the a an in on for at from first second third fourth fifth another others some`)
const ABOUT = wordSet('more less about over under almost nearly only up around approximately some at just by')
const LINKS = wordSet('than to least most')

/**
 * A dash in place of a verb, as Russian writes: "the third - more than 4 million". The subject of a clause, with no verb, then
 * a dash, a number and the end of the clause.
 */
export function findElidedVerbs(view: TokenView): Finding[] {
  const why = 'A dash stands in place of a verb, as in Russian. Write the verb: "is", "costs", "received".'
  return [...view.tokens.entries()].flatMap(([index, token]) => {
    if (token.norm !== DASH || !isSpaced(view, index) || !isSpaced(view, index + 1)) return []
    const start = subjectBefore(view, index)
    const end = amountBehind(view, index)
    if (start === undefined || end === undefined) return []
    const remark = {id: 'typography-dash-verb', why, kind: 'grammar', languages: ['ru', 'uk']}
    return [findingOf(view, remark, start, end, [])]
  })
}

/** Where the subject begins that ends before the dash: behind a comma or semicolon, or at the head of the sentence. */
function subjectBefore(view: TokenView, dash: number): number | undefined {
  let start = dash
  while (start > 0 && dash - start <= MOST_WORDS) {
    const token = tokenAt(view, start - 1)
    if (token.sentence !== tokenAt(view, dash).sentence || CLAUSE_EDGE.test(token.text)) break
    if (!isWord(token) || VERBS.has(token.norm) || (token.classes & TokenClass.clitic) !== 0) return undefined
    if (/^\d/.test(token.text)) return undefined
    start--
  }
  const head = view.tokens[start]
  const edge = view.tokens[start - 1]
  if (head === undefined || dash - start < 2 || dash - start > MOST_WORDS) return undefined
  const isWithin = edge?.sentence === head.sentence
  if (isWithin && edge?.text !== ',' && edge?.text !== ';') return undefined
  return isWithin && HEADS.has(head.norm) ? start - 1 : !isWithin && isHead(head) ? start : undefined
}

function isHead({norm}: Token): boolean {
  return norm === 'a' || norm === 'an' || norm === 'the'
}

/** Where the number behind the dash ends with its noun, if the clause ends there too. */
function amountBehind(view: TokenView, dash: number): number | undefined {
  const {tokens} = view
  let at = dash + 1
  while (ABOUT.has(tokens[at]?.norm ?? '') || LINKS.has(tokens[at]?.norm ?? '')) at++
  if (/^[$€£]$/.test(tokens[at]?.text ?? '')) at++
  if (((tokens[at]?.classes ?? 0) & TokenClass.digits) === 0) return undefined
  at++
  let words = 0
  while (isInside(tokens[at], dash, view) && words <= 4) {
    at++
    words++
  }
  const edge = tokens[at]
  const isEnd = edge === undefined || edge.sentence !== tokens[dash]?.sentence || /^[,;.]$/.test(edge.text)
  return isEnd && words <= 4 ? at : undefined
}

function isInside(token: Token | undefined, dash: number, view: TokenView): boolean {
  if (token === undefined || token.sentence !== view.tokens[dash]?.sentence) return false
  return (isWord(token) && !VERBS.has(token.norm)) || /^[%$€£¥]$/.test(token.text)
}
