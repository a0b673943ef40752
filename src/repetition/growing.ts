import type {Detector} from '../detect/detector.js'
import type {Token} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {isQuoted, startsOnNewLine} from './knots/context.js'
import {knotsIn} from './knots/knots-in.js'
import {isSameAt, type Sequence} from './knots/sequence.js'

/** So many clauses, each the one before and more, are no climax of a speaker. */
const FEWEST_CLAUSES = 4

/** Clauses of fewer words are lists of names: "Jan, Jan Novák". */
const FEWEST_WORDS = 3

interface Clause {
  readonly start: number
  readonly end: number
}

/**
 * Chains of clauses that grow: "he opened the door, he opened the door of the house, …". In linear time: each clause is compared
 * with the one before it only.
 */
export const detector: Detector = {
  ids: ['repetition-growing'],
  find(document, report) {
    const {sequence} = knotsIn(document)
    let chain: Clause[] = []
    const close = (): void => {
      const [first] = chain
      const last = chain.at(-1)
      if (first !== undefined && last !== undefined && chain.length >= FEWEST_CLAUSES)
        report('repetition-growing', first.start, last.end, [])
      chain = []
    }
    for (const clause of clausesOf(sequence.tokens)) {
      const last = chain.at(-1)
      if (last !== undefined && !continues(sequence, last, clause)) close()
      if (isTelling(sequence.tokens, clause)) chain.push(clause)
      else close()
    }
    close()
  },
}

/** Whether the next clause says all of this one and more. */
function continues(sequence: Sequence, {start, end}: Clause, next: Clause): boolean {
  return next.end - next.start > end - start && isSameAt(sequence, start, next.start, end - start)
}

function isTelling(tokens: readonly Token[], {start, end}: Clause): boolean {
  const first = tokens[start]
  return end - start >= FEWEST_WORDS && first !== undefined && !isQuoted(first) && !first.joined
}

function* clausesOf(tokens: readonly Token[]): Generator<Clause> {
  let start = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (isWord(token) && !(startsOnNewLine(token) && at > start)) continue
    if (at > start) yield {start, end: at}
    start = isWord(token) ? at : at + 1
  }
}
