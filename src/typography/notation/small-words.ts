import {oncePer} from '../../text/remembering.js'
import type {TokenView} from '../../text/token.js'
import {isLower} from '../../text/token-kinds.js'

/** How often a document writes each of its words in small letters. */
export const smallWords = oncePer((view: TokenView): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const token of view.tokens) if (isLower(token)) counts.set(token.norm, (counts.get(token.norm) ?? 0) + 1)
  return counts
})
