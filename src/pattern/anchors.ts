import {allBut, COORDINATORS, SUBORDINATORS, union} from '../english/closed-classes.js'
import {isNumberOfItem} from '../text/item-number.js'
import {startsLine, type TokenView, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import type {Anchor} from './rule.js'

const CLAUSE_MARKS = new Set([',', ';', ':', '—', '(', ')', '"', '…', '.', '!', '?'])
/** Conjunctions that a clause begins behind. Most of those that are prepositions as well open a phrase more often. */
const CONJUNCTIONS = union(
  allBut(COORDINATORS, 'for'),
  allBut(SUBORDINATORS, 'after', 'before', 'once', 'than', 'till', 'until'),
)
const SENTENCE_MARKS = new Set(['.', '!', '?', '…', '"', ')'])

/** Whether the tokens from `start` up to `end` stand at the anchor. */
export function standsAt(anchor: Anchor, view: TokenView, start: number, end: number): boolean {
  switch (anchor) {
    case 'sentence-start':
      return startsSentence(view, start)
    case 'sentence-end':
      return endsSentence(view, end)
    case 'clause-start':
      return (
        startsSentence(view, start) ||
        isClauseEdge(view, start - 1) ||
        CONJUNCTIONS.has(view.tokens[start - 1]?.norm ?? '')
      )
    case 'clause-end':
      return endsSentence(view, end) || isClauseEdge(view, end)
    case 'paragraph-start':
      return startsParagraph(view, start)
    case 'paragraph-end':
      return endsParagraph(view, end)
    case 'paragraph':
      return startsParagraph(view, start) && endsParagraph(view, end)
  }
}

function isClauseEdge(view: TokenView, index: number): boolean {
  return CLAUSE_MARKS.has(view.tokens[index]?.norm ?? '')
}

/** A capital after a line break also begins a sentence: headings and list items often have no full stop. */
function startsSentence(view: TokenView, start: number): boolean {
  const token = tokenAt(view, start)
  if (startsLine(token)) return true
  for (let at = start - 1; at >= 0 && tokenAt(view, at).sentence === token.sentence; at--) {
    if (isNumberOfItem(view, at)) {
      if (tokenAt(view, at).lineStart) return true
      continue
    }
    if (isWord(tokenAt(view, at)) || tokenAt(view, at).norm === ',') return false
  }
  return true
}

function endsSentence(view: TokenView, end: number): boolean {
  const last = tokenAt(view, end - 1)
  for (let at = end; at < view.tokens.length; at++) {
    const token = tokenAt(view, at)
    if (token.sentence !== last.sentence || startsLine(token)) return true
    if (!SENTENCE_MARKS.has(token.norm)) return false
  }
  return true
}

/** Lines count as paragraphs: pages pasted as text have no blank lines between their parts. */
function startsParagraph(view: TokenView, start: number): boolean {
  const token = tokenAt(view, start)
  const before = view.tokens[start - 1]
  return before === undefined || before.paragraph !== token.paragraph || token.lineStart
}

function endsParagraph(view: TokenView, end: number): boolean {
  const last = tokenAt(view, end - 1)
  let at = end
  while (
    view.tokens[at] !== undefined &&
    ['.', '!', '…', ':'].includes(tokenAt(view, at).norm) &&
    tokenAt(view, at).paragraph === last.paragraph
  )
    at++
  const next = view.tokens[at]
  return next === undefined || next.paragraph !== last.paragraph || next.lineStart
}
