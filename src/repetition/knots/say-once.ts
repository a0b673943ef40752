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

/** A knot, and its text with everything said once; `undefined` where taking a repetition out makes another with the words around. */
interface MendedKnot {
  readonly knot: Knot
  readonly once: string | undefined
}

/**
 * Knots with everything said once that is a repetition with confidence `least` or more. Those before a knot are read as they are
 * mended, so that two fixes together make no repetition either.
 * @param knots in order
 */
export function mendedKnots(sequence: Sequence, knots: readonly Knot[], least: Confidence): MendedKnot[] {
  const {tokens} = sequence
  let mended: readonly Token[] = []
  let end = 0
  return knots.map((knot) => {
    const between = tokens.slice(Math.max(end, knot.start - CONTEXT), knot.start)
    const before = [...mended, ...between].slice(-CONTEXT)
    const inside = saidOnce(sequence, knot, before, least)
    mended = [...before, ...(inside ?? tokens.slice(Math.max(knot.start, knot.end - CONTEXT), knot.end))]
    end = knot.end
    return {knot, once: inside === undefined ? undefined : textOfTokens(inside)}
  })
}

function saidOnce(
  {tokens, isTranscript}: Sequence,
  knot: Knot,
  before: readonly Token[],
  least: Confidence,
): readonly Token[] | undefined {
  const {longest} = knot
  const lead = before.length
  let inside = [...tokens.slice(knot.start, longest.keptEnd), ...tokens.slice(longest.end, knot.end)]
  if (inside.length > LONGEST_KNOT) return undefined
  const after = tokens.slice(knot.end, knot.end + CONTEXT)
  for (let step = 0; step < MOST_STEPS; step++) {
    const end = lead + inside.length
    const touching = findSaidAgain(
      sequenceOf([...before, ...inside, ...after], {isSpoken: isTranscript}),
      least,
    ).filter((surplus) => surplus.start < end && surplus.end > lead)
    const [next] = touching.sort((a, b) => b.end - b.start - (a.end - a.start))
    if (next === undefined) return inside
    if (next.start < lead || next.end > end) return undefined
    inside = [...inside.slice(0, next.keptEnd - lead), ...inside.slice(next.end - lead)]
  }
  return undefined
}

function textOfTokens(tokens: readonly Token[]): string {
  return tokens.map(({text, before}, index) => (index === 0 ? '' : before.replace(/\s+/g, ' ')) + text).join('')
}
