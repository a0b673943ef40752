import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {FINITE_AUXILIARIES} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isOnceIn} from '../text/rate.js'
import type {TaggedView} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {isCapital, isLower, isQuoteMark, isWord} from '../text/token-kinds.js'
import {normAt, type Sentence, sentencesOf} from './syntax/sentence.js'

/** A list is so long at most. */
const REACH = 26
/** A thing of the list has so many words at most; longer ones are clauses. */
const LONGEST_ITEM = 5

/** Manuals by native writers have one now and then. */
const WORDS_TO_A_LIST = 1000

const ETC = /^etc\.?$/

/** "etc." or "and so on", with the comma before it. */
interface ListEnd {
  readonly from: number
  readonly to: number
}

/**
 * "such as lakes, rivers, etc.", for which the fix leaves the end out and joins the last two things by "and"; and "lakes, rivers,
 * etc., freeze", which has no fix.
 */
export const detector: Detector = {
  ids: ['grammar-open-list'],
  find({tags: view}, report) {
    const lists: {list: number; last: ListEnd}[] = []
    const loose: ListEnd[] = []
    for (const sentence of sentencesOf(view)) {
      const {start, end} = sentence
      for (let index = start; index < end; index++) {
        const list = listAt(view, index)
        const last = list === undefined ? undefined : listEnd(view, list, Math.min(end, list + REACH))
        if (list !== undefined && last !== undefined) {
          lists.push({list, last})
          index = last.to
          continue
        }
        const item = looseItem(view, index, sentence)
        if (item !== undefined) loose.push({from: item, to: index + 1})
      }
    }
    const isHabit = !showsCode(view) && isOnceIn(view, WORDS_TO_A_LIST, lists.length + loose.length)
    const confidence = isHabit ? 'medium' : 'low'
    for (const {list, last} of lists) closeList(view, list, last, confidence, report)
    for (const {from, to} of loose) report('grammar-open-list', from, to, [], {reason: 'loose', confidence})
  },
}

/** "Lakes, [rivers, etc.], freeze": the last thing of a list behind which the sentence goes on, or of one of names. */
function looseItem(view: TaggedView, index: number, {start, end, isQuoted}: Sentence): number | undefined {
  if (isQuoted || !ETC.test(normAt(view, index)) || normAt(view, index - 1) !== ',') return undefined
  const item = itemBefore(view, index - 1, start)
  if (item === undefined || isInBrackets(view, index, start) || isStuckToQuote(view, index)) return undefined
  // Headings have no full stop: "Building it on Linux, MinGW, Cygwin, etc"
  const hasStop = tokenAt(view, index).text.endsWith('.') || normAt(view, index + 1) === '.'
  const areNames = hasStop && isCapital(view.tokens[item]) && isCapital(view.tokens[item - 2])
  const isLong = itemBefore(view, item - 1, start) !== undefined
  return areNames || goesOn(view, index + 1, end, isLong) ? item : undefined
}

/** 'etc."Be': what lost its space there may have lost more. */
const isStuckToQuote = ({tokens}: TaggedView, index: number): boolean =>
  [index + 1, index + 2].some((at) => isQuoteMark(tokens[at]) && tokens[at]?.before === '')

/** Where the last thing of a list begins, if a comma parts it from another. */
function itemBefore(view: TaggedView, comma: number, start: number): number | undefined {
  for (let at = comma - 1; at >= Math.max(start + 1, comma - LONGEST_ITEM); at--) {
    if (normAt(view, at) === ',') return at + 1 < comma && isWord(view.tokens[at - 1]) ? at + 1 : undefined
    if (!isWord(view.tokens[at])) return undefined
  }
  return undefined
}

function isInBrackets(view: TaggedView, index: number, start: number): boolean {
  for (let at = index - 1; at >= Math.max(start, index - REACH); at--) {
    const {text} = tokenAt(view, at)
    if (text === ')') return false
    if (text === '(') return true
  }
  return false
}

/** The sentence goes on behind the list, which a comma shows, or three things. */
function goesOn(view: TaggedView, index: number, end: number, isLong: boolean): boolean {
  const hasComma = normAt(view, index) === ','
  const next = hasComma ? index + 1 : index
  return (hasComma || isLong) && next < end && isLower(view.tokens[next])
}

/** Where the list behind "such as" or "including" begins. */
function listAt(view: TaggedView, index: number): number | undefined {
  const norm = normAt(view, index)
  if (norm === 'including') return index + 1
  return norm === 'such' && normAt(view, index + 1) === 'as' ? index + 2 : undefined
}

/** What says that the list is open; no clause comes between. */
function listEnd(view: TaggedView, start: number, end: number): ListEnd | undefined {
  for (let at = start; at < end; at++) {
    const norm = normAt(view, at)
    if (FINITE_AUXILIARIES.has(norm) || /^(?:[;:()"—–]|etc\/)$/.test(norm)) return undefined
    const to = openEnd(view, at)
    if (to === undefined) continue
    if (at <= start || normAt(view, start) === ',') return undefined
    return {from: normAt(view, at - 1) === ',' ? at - 1 : at, to}
  }
  return undefined
}

function openEnd(view: TaggedView, index: number): number | undefined {
  if (ETC.test(normAt(view, index))) return index + 1
  if (normAt(view, index) !== 'and') return undefined
  const [first, second] = [normAt(view, index + 1), normAt(view, index + 2)]
  if ((first === 'so' && /^(?:on|forth)$/.test(second)) || (first === 'the' && second === 'like')) return index + 3
  return first === 'others' ? index + 2 : undefined
}

function closeList(
  view: TaggedView,
  list: number,
  {from, to}: ListEnd,
  confidence: 'medium' | 'low',
  report: Report,
): void {
  let comma = from - 1
  while (comma > list && normAt(view, comma) !== ',') comma--
  const stop = stopBehind(view, to)
  const hasAnd = view.tokens.slice(comma, from).some(({norm}) => norm === 'and' || norm === 'or')
  const hasComma = normAt(view, from) === ','
  // "lakes, rivers, and ponds, etc." is whole without the end.
  const isWhole = normAt(view, comma + 1) === 'and' && hasComma
  if (comma > list && !isWhole) {
    const item = textOf(view, comma + 1, from)
    const isItem = !hasAnd && from - comma <= LONGEST_ITEM
    const fixes = isItem && stop !== undefined ? [` and ${item}${stop}`] : []
    report('grammar-open-list', comma, to, fixes, {confidence})
    return
  }
  // One thing, or two with "and": whole without the end.
  const start = hasComma ? from : from - 1
  const kept = hasComma ? '' : tokenAt(view, start).text
  report('grammar-open-list', start, to, stop === undefined ? [] : [`${kept}${stop}`], {confidence})
}

/** The full stop of "etc." that ends the sentence as well; nothing where it is unknown whether it does. */
function stopBehind(view: TaggedView, to: number): string | undefined {
  const last = tokenAt(view, to - 1)
  if (!last.text.endsWith('.')) return ''
  const next = view.tokens[to]
  if (next === undefined || next.sentence !== last.sentence) return '.'
  return (next.classes & TokenClass.capital) === 0 ? '' : undefined
}
