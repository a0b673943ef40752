import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {deletionEdge, edgeBehindPrevious, isParted} from './leftover/deletion.js'
import {words} from './leftover/words.js'

const PROSE = words('prose-labels')
const MARKS_OF_FENCE = 3
/** Longer stretches between two pairs of asterisks are no emphasis: asterisks also hide words. */
const LONGEST_EMPHASIS = 10

/** Markdown that marks nothing: fences around the whole text, and marks with spaces inside. */
export const detector: Detector = {
  ids: ['residue-markdown'],
  find({view}, report) {
    findFences(view, report)
    findSpacedMarks(view, report)
  },
}

/** Fences of three backticks around the whole text, as chat assistants set them: no fence of a block of code in it. */
function findFences(view: TokenView, report: Report): void {
  const first = fenceEnd(view, 0)
  if (first === undefined) return
  const next = view.tokens[first]
  const isLabelled = next !== undefined && next.before === '' && !next.lineStart
  if (isLabelled && !PROSE.has(next.norm)) return
  const remove = (start: number, end: number): void =>
    report('residue-markdown', start, end, [''], {reason: 'fence', from: deletionEdge(view, start, end)})
  const behindFirst = isLabelled ? first + 1 : first
  remove(0, behindFirst)
  const last = view.tokens.length - MARKS_OF_FENCE
  if (last > behindFirst && fenceEnd(view, last) !== undefined) remove(last, view.tokens.length)
}

/** The index behind the fence that begins at a token. */
function fenceEnd(view: TokenView, index: number): number | undefined {
  const marks = view.tokens.slice(index, index + MARKS_OF_FENCE)
  const isFence =
    marks.length === MARKS_OF_FENCE && marks.every(({text, before}, at) => text === '`' && (at === 0 || before === ''))
  return isFence ? index + MARKS_OF_FENCE : undefined
}

/** Markdown marks with spaces inside: `** bold **`, `[text] (https://…)`. */
function findSpacedMarks(view: TokenView, report: Report): void {
  let open: number | undefined
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    const next = view.tokens[index + 1]
    if (token.text === ']' && next?.text === '(' && / /.test(next.before) && isAddress(view, index + 2))
      report('residue-markdown', index, index + 2, [']('], {reason: 'spaced'})
    if (!isDoubleStar(view, index)) continue
    const opening = open
    open = undefined
    if (opening !== undefined && closes(view, opening, index)) {
      const first = tokenAt(view, opening + 2).text
      const from = edgeBehindPrevious(view, index)
      report('residue-markdown', opening, opening + 3, [`**${first}`], {reason: 'spaced'})
      report('residue-markdown', index, index + 2, ['**'], {reason: 'spaced', from})
    } else if (isParted(view, index) && view.tokens[index + 2]?.before === ' ') open = index
  }
}

/** Two asterisks, no more and no fewer. */
function isDoubleStar(view: TokenView, index: number): boolean {
  const {tokens} = view
  if (tokens[index]?.text !== '*' || tokens[index + 1]?.text !== '*' || tokens[index + 1]?.before !== '') return false
  const isRun = (at: number): boolean => tokens[at]?.text === '*'
  return !isRun(index - 1) && !isRun(index + 2)
}

function closes(view: TokenView, open: number, close: number): boolean {
  const {sentence} = tokenAt(view, open)
  return (
    close > open + 2 &&
    close - open <= LONGEST_EMPHASIS &&
    tokenAt(view, close).sentence === sentence &&
    tokenAt(view, close).before === ' '
  )
}

function isAddress(view: TokenView, index: number): boolean {
  return /^(?:https?|mailto|www\..*|#|\/)$/i.test(view.tokens[index]?.text ?? '')
}
