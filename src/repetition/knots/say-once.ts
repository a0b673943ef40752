import type {Confidence} from '../../detect/finding.js'
import type {Token} from '../../text/token.js'
import {findSaidAgain} from './said-again.js'
import {type Sequence, sequenceOf} from './sequence.js'
import type {Surplus} from './surplus.js'

/** So many tokens around a repetition show whether mending it makes another. */
const CONTEXT = 12

/** A knot of more tokens than this, once its longest repetition is out, is left to the editor. */
const LONGEST_KNOT = 1000

/** So many repetitions are taken out of one knot. */
const MOST_STEPS = 20

/** Repetitions that overlap, as one stretch of tokens. */
export interface Knot {
  readonly start: number
  readonly end: number
  /** The one that takes in most. */
  readonly longest: Surplus
}

/** The repetitions as stretches that do not overlap, in order. */
export function knotsOf(repetitions: readonly Surplus[]): Knot[] {
  const knots: Knot[] = []
  for (const each of [...repetitions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = knots.at(-1)
    if (last === undefined || each.start >= last.end) {
      knots.push({start: each.start, end: each.end, longest: each})
      continue
    }
    const longest = each.end - each.start > last.longest.end - last.longest.start ? each : last.longest
    knots[knots.length - 1] = {start: last.start, end: Math.max(last.end, each.end), longest}
  }
  return knots
}

/**
 * The text of a knot with everything said once that is a repetition with confidence `least` or more.
 * @returns the text, or `undefined` where taking one out makes another with the words around
 */
export function saidOnce({tokens, isTranscript}: Sequence, knot: Knot, least: Confidence): string | undefined {
  const {longest} = knot
  const from = Math.max(0, knot.start - CONTEXT)
  const lead = knot.start - from
  let inside = [...tokens.slice(knot.start, longest.keptEnd), ...tokens.slice(longest.end, knot.end)]
  if (inside.length > LONGEST_KNOT) return undefined
  const before = tokens.slice(from, knot.start)
  const after = tokens.slice(knot.end, knot.end + CONTEXT)
  for (let step = 0; step < MOST_STEPS; step++) {
    const end = lead + inside.length
    const touching = findSaidAgain(
      sequenceOf([...before, ...inside, ...after], {isSpoken: isTranscript}),
      least,
    ).filter((surplus) => surplus.start < end && surplus.end > lead)
    const [next] = touching.sort((a, b) => b.end - b.start - (a.end - a.start))
    if (next === undefined) return textOfTokens(inside)
    if (next.start < lead || next.end > end) return undefined
    inside = [...inside.slice(0, next.keptEnd - lead), ...inside.slice(next.end - lead)]
  }
  return undefined
}

function textOfTokens(tokens: readonly Token[]): string {
  return tokens.map(({text, before}, index) => (index === 0 ? '' : before.replace(/\s+/g, ' ')) + text).join('')
}
