import type {Pair} from '../../text/pairs.js'
import {oncePer} from '../../text/remembering.js'
import type {TokenView} from '../../text/token.js'

/** A translated string with its tokens. */
export interface Paired {
  readonly pair: Pair
  /** Its tokens, from `start` up to `end`; at least one. */
  readonly start: number
  readonly end: number
}

/** The translated strings of a document that stand beside their source, in order. */
export const pairedIn: (view: TokenView) => readonly Paired[] = oncePer(pairedOf)

function pairedOf({tokens, origin}: TokenView): Paired[] {
  const found: Paired[] = []
  let at = 0
  for (const pair of origin?.pairs ?? []) {
    while ((tokens[at]?.start ?? pair.start) < pair.start) at++
    const start = at
    while ((tokens[at]?.start ?? pair.end) < pair.end) at++
    if (at > start) found.push({pair, start, end: at})
  }
  return found
}
