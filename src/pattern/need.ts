import {spellingsOf} from './graph.js'
import type {Item, Sequence} from './syntax.js'

/** Every word and mark that a pattern asks for somewhere. */
export function askedIn(items: Sequence): Set<string> {
  const asked = new Set<string>()
  const visit = (item: Item): void => {
    if (item.type === 'word' || item.type === 'mark') asked.add(item.norm)
    else if (item.type === 'inflected') for (const word of spellingsOf(item).keys()) asked.add(word)
    else if (item.type === 'group') item.branches.flat().forEach(visit)
  }
  items.forEach(visit)
  return asked
}

/**
 * Words one of which stands in every text that a pattern matches: those that cost least, of all items that no match lacks.
 * @param costOf how much it costs to look for a word: more for words that stand in many texts
 * @returns nothing for a pattern that asks for classes of words alone
 */
export function needOf(items: Sequence, costOf: (word: string) => number): readonly string[] | undefined {
  let best: readonly string[] | undefined
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    const words = needOfItem(item, costOf)
    const cost = words?.reduce((sum, word) => sum + costOf(word), 0) ?? Number.POSITIVE_INFINITY
    if (cost >= least) continue
    best = words
    least = cost
  }
  return best
}

function needOfItem(item: Item, costOf: (word: string) => number): readonly string[] | undefined {
  if (item.type === 'word' || item.type === 'mark') return [item.norm]
  if (item.type === 'inflected') return [...spellingsOf(item).keys()]
  if (item.type !== 'group') return undefined
  const needs = item.branches.map((branch) => needOf(branch, costOf))
  return needs.includes(undefined) ? undefined : [...new Set(needs.flatMap((need) => need ?? []))]
}
