import type {Item, Sequence} from './syntax.js'

/** How many tokens something matches: from `min` to `max`. */
export interface Lengths {
  readonly min: number
  readonly max: number
}

const ONE: Lengths = {min: 1, max: 1}

/** How many tokens a sequence of items matches; `max` may be infinite. */
export function lengthsOf(items: Sequence): Lengths {
  return items
    .map(lengthsOfItem)
    .reduce((sum, {min, max}) => ({min: sum.min + min, max: sum.max + max}), {min: 0, max: 0})
}

function lengthsOfItem(item: Item): Lengths {
  switch (item.type) {
    case 'word':
    case 'mark':
    case 'inflected':
      return ONE
    case 'class':
      return item.name === 'name' || item.name === 'quoted' ? {min: 1, max: Number.POSITIVE_INFINITY} : ONE
    case 'gap':
      // Quotation marks and clitics among its words do not count.
      return {min: item.min, max: Number.POSITIVE_INFINITY}
    case 'modifiers':
      return {min: 0, max: Number.POSITIVE_INFINITY}
    case 'group': {
      const all = item.branches.map(lengthsOf)
      return {min: Math.min(...all.map(({min}) => min)), max: Math.max(...all.map(({max}) => max))}
    }
  }
}
