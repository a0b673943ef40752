import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {isSpaced} from '../text/neighbours.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {isCapital, isDigits, isWord} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const DASH = '—'
/** No verb is looked for farther back. */
const MOST_TOKENS = 40
const MOST_WORDS = 6
/** "day.The" is one word to the parser. */
const RUN_ON = /^\p{L}{1,30}[.?!]\p{Lu}/u
const DECIMAL = /^\d{1,9}\.\d{1,3}$/
/** "12’345" */
const SWISS = /^\d{1,3}(?:['’]\d{3}){1,5}$/
const CLAUSE_EDGE = /^[,;:.!?()。！？]$/
/** The parser sees no end of a sentence in these. */
const FULL_WIDTH_STOP = /^[。！？]$/
const VERBS = words('verbs')
const HEADS = words('elliptic-heads')
const ABOUT = words('amount-leads')
const PARALLEL = words('parallel-verbs')
const MONEY = words('rounded')
const AMOUNTS = words('amounts')
const OF = words('dependent-links')

/**
 * A dash in place of a verb, as Russian writes: "the third - more than 4 million". The subject of a clause, with no verb, then
 * a dash, a number and the end of the clause. The message says which verb is meant, where that can be told.
 */
export const detector: Detector = {
  ids: ['typography-dash-verb'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm} = tokenAt(view, index)
      if (norm !== DASH || !isSpaced(view, index) || !isSpaced(view, index + 1)) continue
      const start = subjectBefore(view, index)
      const end = amountBehind(view, index)
      if (start === undefined || end === undefined) continue
      const {verb, isSafe} = verbOf(view, start, index, end)
      if (verb === undefined) {
        report('typography-dash-verb', start, end, [], {reason: 'unknown'})
        continue
      }
      const fix = `${textOf(view, start, index)} ${verb} ${textOf(view, index + 1, end)}`
      report('typography-dash-verb', start, end, isSafe ? [fix] : [], {reason: 'known', values: {verb}})
    }
  },
}

/** The verb that the dash of a clause stands for, and whether it can be written there as it is. */
function verbOf(
  view: TokenView,
  start: number,
  dash: number,
  end: number,
): {verb: string | undefined; isSafe: boolean} {
  if (!startsSentence(view, start)) return {verb: verbBefore(view, start), isSafe: false}
  const subject = view.tokens.slice(start, dash)
  const head = subject.findIndex(({norm}) => AMOUNTS.has(norm))
  const dependent = subject[head + 1]
  if (head >= 0) return {verb: 'is', isSafe: dependent === undefined || OF.has(dependent.norm)}
  if (!isHead(tokenAt(view, start))) return {verb: undefined, isSafe: false}
  if (!isMoney(view, dash + 1, end)) return {verb: 'is', isSafe: false}
  return {verb: 'costs', isSafe: isPlain(subject)}
}

/** An article and a noun or two in the singular, with nothing that depends on them. */
function isPlain(subject: readonly Token[]): boolean {
  const last = subject.at(-1)?.norm ?? ''
  return subject.length < 5 && !/[^s]s$/.test(last) && !subject.some(({norm}) => OF.has(norm))
}

function isMoney(view: TokenView, from: number, to: number): boolean {
  return view.tokens.slice(from, to).some(({norm}) => /^[$€£¥]$/.test(norm) || (MONEY.has(norm) && norm !== 'square'))
}

function startsSentence(view: TokenView, index: number): boolean {
  const {tokens} = view
  if (tokens[index - 1]?.sentence !== tokens[index]?.sentence) return true
  const isClosed = /^[)\]"”]$/.test(tokens[index - 1]?.text ?? '')
  return FULL_WIDTH_STOP.test(tokens[isClosed ? index - 2 : index - 1]?.text ?? '')
}

/** The verb of the clause before, whose sense goes on: "The first got ten tons, the second - five". */
function verbBefore(view: TokenView, start: number): string | undefined {
  for (let at = start - 1; at > Math.max(0, start - MOST_TOKENS) && !startsSentence(view, at); at--) {
    const {norm, text} = tokenAt(view, at)
    if (PARALLEL.has(norm)) return text
  }
  return undefined
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
  if (head === undefined || dash - start < 1 || dash - start > MOST_WORDS) return undefined
  const isWithin = edge !== undefined && !startsSentence(view, start)
  if (isWithin && edge?.text !== ',' && edge?.text !== ';') return undefined
  if (isWithin) return HEADS.has(head.norm) ? start - 1 : undefined
  if (isHead(head)) return isHead(tokenAt(view, start + 1)) ? undefined : start
  return isCapital(head) && isAmongSentences(view, start, dash) ? start : undefined
}

/** Whether a paragraph has other sentences than the one of a dash: what stands alone is a heading, or a line of a table. */
function isAmongSentences({tokens}: TokenView, start: number, dash: number): boolean {
  const {paragraph, sentence} = tokens[start] as Token
  if (tokens[start - 1]?.paragraph === paragraph) return true
  let at = dash
  while (tokens[at]?.sentence === sentence) at++
  return tokens[at]?.paragraph === paragraph
}

function isHead({norm}: Token): boolean {
  return norm === 'a' || norm === 'an' || norm === 'the'
}

/** Where the number behind the dash ends with its noun, if the clause ends there too. */
function amountBehind(view: TokenView, dash: number): number | undefined {
  const {tokens} = view
  let at = dash + 1
  while (ABOUT.has(tokens[at]?.norm ?? '')) at++
  if (/^[$€£]$/.test(tokens[at]?.text ?? '')) at++
  const number = tokens[at]
  if (!SWISS.test(number?.text ?? '') && !DECIMAL.test(number?.text ?? '') && !isDigits(number)) return undefined
  at++
  let counted = 0
  while (isInside(tokens[at], dash, view) && counted <= 4) {
    at++
    counted++
  }
  const edge = tokens[at]
  const isEnd =
    edge === undefined ||
    edge.sentence !== tokens[dash]?.sentence ||
    /^[,;.№]$/.test(edge.text) ||
    RUN_ON.test(edge.text)
  return isEnd && counted <= 4 ? at : undefined
}

function isInside(token: Token | undefined, dash: number, view: TokenView): boolean {
  if (token === undefined || token.sentence !== view.tokens[dash]?.sentence) return false
  if (RUN_ON.test(token.text)) return false
  return (isWord(token) && !VERBS.has(token.norm) && !/^\d/.test(token.text)) || /^[%$€£¥]$/.test(token.text)
}
