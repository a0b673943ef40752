import {isAdjacent} from '../../text/neighbours.js'
import type {TokenView} from '../../text/token.js'
import {words} from './words.js'

const PLACE_PREPOSITIONS = words('place-prepositions')
const LOOSE_PREPOSITIONS = words('loose-prepositions')
const PLACE_NOUNS = words('place-nouns')
const ADJECTIVE_KEEPERS = words('adjective-keepers')
const STREETS = words('streets')

/** Whether it is a noun of what is named after a place: "region", "NPP". */
export const isPlaceNoun = (norm: string): boolean => PLACE_NOUNS.has(norm)

/** How strongly the words around the tokens from `start` up to `end` say that they name a place. */
export function placeContext(view: TokenView, start: number, end: number): 'strong' | 'weak' | 'none' {
  const {tokens} = view
  const first = tokens[start]
  const isDetermined = tokens[start - 1]?.norm === 'the'
  const previous = tokens[isDetermined ? start - 2 : start - 1]
  const next = tokens[end]
  if (next?.sentence === first?.sentence && isPlaceNoun(next?.norm ?? '')) return 'strong'
  if (isDetermined || previous === undefined || previous.sentence !== first?.sentence) return 'none'
  if (PLACE_PREPOSITIONS.has(previous.norm)) return 'strong'
  return LOOSE_PREPOSITIONS.has(previous.norm) ? 'weak' : 'none'
}

/** Whether a preposition stands before the token that only places follow, or what is done there. */
export function isBehindPlacePreposition(view: TokenView, index: number): boolean {
  return PLACE_PREPOSITIONS.has(view.tokens[index - 1]?.norm ?? '')
}

/** Whether a noun follows that English names after the place itself: "plant", "NPP". */
export function isBeforePlaceNoun(view: TokenView, end: number): boolean {
  const noun = nounAt(view, end)
  return isPlaceNoun(noun) && !ADJECTIVE_KEEPERS.has(noun)
}

/** Whether a noun follows whose names keep the adjective in English: "district". */
export function isBeforeKeeper(view: TokenView, end: number): boolean {
  return ADJECTIVE_KEEPERS.has(nounAt(view, end))
}

/** Whether a street, a square or a station follows. */
export function isBeforeStreet(view: TokenView, end: number): boolean {
  return STREETS.has(nounAt(view, end))
}

/** The word straight behind the tokens, in small letters. */
function nounAt(view: TokenView, end: number): string {
  const next = view.tokens[end]
  return next !== undefined && isAdjacent(view.tokens[end - 1], next) ? next.norm : ''
}
