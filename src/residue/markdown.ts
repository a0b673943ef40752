import type {Finding} from '../pattern/rule-set.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {deletionEdge, isSpaced, type Residue, residueAt} from './finding.js'

const MARKDOWN: Residue = {
  id: 'residue-markdown',
  why: 'The translation put spaces into Markdown marks, which then mark nothing.',
  confidence: 'high',
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
