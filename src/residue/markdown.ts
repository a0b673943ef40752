import type {Finding} from '../detect/finding.js'
import {wordSet} from '../english/word-set.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {deletionAt, deletionEdge, isSpaced, type Residue, residueAt} from './finding.js'

const MARKDOWN: Residue = {
  id: 'residue-markdown',
  why: 'The translation put spaces into Markdown marks, which then mark nothing.',
  confidence: 'high',
}

const FENCE: Residue = {
  ...MARKDOWN,
  why: 'A chat assistant set the text between the marks of a code block.',
}
/** What a fence says of the text behind it that is no code. */
const PROSE = wordSet('text txt plain plaintext markdown md english en translation')

/** Fences of three backticks around the whole text, as chat assistants set them: no fence of a block of code in it. */
export function findFences(view: TokenView): Finding[] {
  const first = fenceEnd(view, 0)
  if (first === undefined) return []
  const next = view.tokens[first]
  const isLabelled = next !== undefined && next.before === '' && !next.lineStart
  if (isLabelled && !PROSE.has(next.norm)) return []
  const opening = deletionAt(view, FENCE, 0, isLabelled ? first + 1 : first)
  const last = view.tokens.length - MARKS_OF_FENCE
  return last > opening.end && fenceEnd(view, last) !== undefined
    ? [opening, deletionAt(view, FENCE, last, view.tokens.length)]
    : [opening]
}

const MARKS_OF_FENCE = 3

/** The index behind the fence that begins at a token. */
function fenceEnd(view: TokenView, index: number): number | undefined {
  const marks = view.tokens.slice(index, index + MARKS_OF_FENCE)
  const isFence =
    marks.length === MARKS_OF_FENCE && marks.every(({text, before}, at) => text === '`' && (at === 0 || before === ''))
  return isFence ? index + MARKS_OF_FENCE : undefined
}

/** Longer stretches between two pairs of asterisks are no emphasis: asterisks also hide words. */
const LONGEST_EMPHASIS = 10

/** Markdown marks with spaces inside: `** bold **`, `[text] (https://…)`. */
export function findMarkdown(view: TokenView): Finding[] {
  const findings: Finding[] = []
  let open: number | undefined
  for (const [index, token] of view.tokens.entries()) {
    const next = view.tokens[index + 1]
    if (token.text === ']' && next?.text === '(' && / /.test(next.before) && isAddress(view, index + 2))
      findings.push(residueAt(view, MARKDOWN, index, index + 2, ['](']))
    if (!isDoubleStar(view, index)) continue
    const opening = open
    open = undefined
    if (opening !== undefined && closes(view, opening, index)) {
      findings.push(
        residueAt(view, MARKDOWN, opening, opening + 3, [`**${tokenAt(view, opening + 2).text}`]),
        residueAt(view, MARKDOWN, index, index + 2, ['**'], deletionEdge(view, index)),
      )
    } else if (isSpaced(view, index) && view.tokens[index + 2]?.before === ' ') open = index
  }
  return findings
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
