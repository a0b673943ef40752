import type {Detector} from '../detect/detector.js'
import type {Token} from '../text/token.js'
import {isQuoted, isWord, startsOnNewLine} from './knots/context.js'
import {knotsIn} from './knots/knots-in.js'

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
    const {tokens, numbers} = knotsIn(document).sequence
    let chain: Clause[] = []
    const close = (): void => {
      const [first] = chain
      const last = chain.at(-1)
      if (first !== undefined && last !== undefined && chain.length >= FEWEST_CLAUSES)
        report('repetition-growing', first.start, last.end, [])
      chain = []
    }
    for (const clause of clausesOf(tokens)) {
      const last = chain.at(-1)
      if (last !== undefined && !continues(numbers, last, clause)) close()
      if (isTelling(tokens, clause)) chain.push(clause)
      else close()
    }
    close()
  },
}

function continues(numbers: Int32Array, {start, end}: Clause, next: Clause): boolean {
  const length = end - start
  if (next.end - next.start <= length) return false
  for (let at = 0; at < length; at++) if (numbers[start + at] !== numbers[next.start + at]) return false
  return true
}

function isTelling(tokens: readonly Token[], {start, end}: Clause): boolean {
  const first = tokens[start]
  return end - start >= FEWEST_WORDS && first !== undefined && !isQuoted(first) && !first.joined
}

function* clausesOf(tokens: readonly Token[]): Generator<Clause> {
  let start = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && isWord(token) && !(startsOnNewLine(token) && at > start)) continue
    if (at > start) yield {start, end: at}
    start = token !== undefined && isWord(token) ? at : at + 1
  }
}
