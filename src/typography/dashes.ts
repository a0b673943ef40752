import type {Finding} from '../detect/finding.js'
import {TokenClass} from '../text/classes.js'
import {isAttached, isLettered, isLower, isSpaced} from '../text/neighbours.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {wordsOf} from './words.js'

/** What follows a hyphen that stands for the rest of a compound: "first- and second-level". */
const JOINERS = wordsOf('joiners')
const HANGING = /^-\s+$/
const AMOUNT = /^[\p{N}\p{Sc}]/u
const HYPHEN = /^(?:-|--)$/

/** Hyphens that stand for dashes: stuck to one of the words around ("Prague- police"), or with spaces around. */
export function findHyphens(view: TokenView): Finding[] {
  return [...findStuck(view), ...findSpacedHyphen(view)]
}

function findStuck(view: TokenView): Finding[] {
  const why = 'A hyphen hangs on one of two words; a dash stands between spaces, a hyphen joins the words.'
  const counts = hangingByParagraph(view)
  return view.tokens.flatMap((token, index) => {
    const remark = {id: 'typography-hyphen-stuck', why}
    if (hangsOnDateline(view, index)) {
      const fix = `${tokenAt(view, index - 1).text} – ${token.text}`
      return [findingOf(view, remark, index - 1, index + 1, [fix])]
    }
    if (token.text !== '-' || !isSpaced(view, index) || !isAttached(view, index + 1)) return []
    const previous = view.tokens[index - 1]
    const next = view.tokens[index + 1]
    if (!isLower(next) || next.text.length < 3 || counts.get(token.paragraph) !== 1) return []
    if (previous?.text === ',' || isQuote(previous)) {
      // `," -said`: surely a dash.
      return [findingOf(view, remark, index, index + 2, [`– ${next.text}`])]
    }
    return isLower(previous) && previous.text.length > 3 ? [findingOf(view, remark, index - 1, index + 2, [])] : []
  })
}

/** "Prague- police": a place or topic at the head of a paragraph, its dash stuck to it. */
function hangsOnDateline(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  const head = view.tokens[index - 1]
  if (token === undefined || head === undefined || !HANGING.test(token.before)) return false
  if (JOINERS.has(token.norm) || !isLettered(token) || !isLettered(head) || head.text.length < 3) return false
  const isHead = view.tokens[index - 2]?.paragraph !== token.paragraph || head.lineStart
  return isHead && head.paragraph === token.paragraph && (head.classes & TokenClass.capital) !== 0
}

function isQuote(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & TokenClass.quoteMark) !== 0
}

/** How many hyphens of every paragraph hang on the word behind them: several are options of a command or items of a list. */
function hangingByParagraph(view: TokenView): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const [index, {text, paragraph}] of view.tokens.entries()) {
    if (text === '-' && isSpaced(view, index) && isAttached(view, index + 1))
      counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  }
  return counts
}

/** The first hyphen between spaces that a dash would do for; one is enough to tell of a document. */
function findSpacedHyphen(view: TokenView): Finding[] {
  const isHyphen = (token: Token, index: number): boolean =>
    HYPHEN.test(token.text) &&
    isSpaced(view, index) &&
    isSpaced(view, index + 1) &&
    !AMOUNT.test(view.tokens[index - 1]?.text ?? '') &&
    !AMOUNT.test(view.tokens[index + 1]?.text ?? '')
  const first = view.tokens.findIndex(isHyphen)
  if (first < 0) return []
  const count = view.tokens.filter(isHyphen).length
  const why = `A hyphen stands for a dash, ${count === 1 ? 'once' : `${count} times`} in this document: ${textOf(view, first - 1, first + 2)}.`
  return [findingOf(view, {id: 'typography-hyphen-dash', why, confidence: 'low'}, first, first + 1, [])]
}
