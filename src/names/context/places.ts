import {isAdjacent} from '../../text/neighbours.js'
import type {TokenView} from '../../text/token.js'
import {words} from './words.js'

const PLACE_PREPOSITIONS = words('place-prepositions')
const LOOSE_PREPOSITIONS = words('loose-prepositions')
const PLACE_NOUNS = words('place-nouns')
const ADJECTIVE_KEEPERS = words('adjective-keepers')

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

/** Whether a noun follows that English names after the place itself: "plant", "NPP". */
export function isBeforePlaceNoun(view: TokenView, end: number): boolean {
  const next = view.tokens[end]
  return (
    next !== undefined &&
    isAdjacent(view.tokens[end - 1], next) &&
    isPlaceNoun(next.norm) &&
    !ADJECTIVE_KEEPERS.has(next.norm)
  )
}
