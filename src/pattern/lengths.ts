import type {ClassName, Item, Sequence} from './syntax.js'

/** How many tokens something matches: from `min` to `max`. */
export interface Lengths {
  readonly min: number
  readonly max: number
}

/** Classes that may take a run of tokens. */
const RUNS: ReadonlySet<ClassName> = new Set<ClassName>(['name', 'quoted', 'score', 'number'])
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
      return RUNS.has(item.name) ? {min: 1, max: Number.POSITIVE_INFINITY} : ONE
    case 'gap':
      return {min: item.min, max: item.max}
    case 'modifiers':
      return {min: 0, max: Number.POSITIVE_INFINITY}
    case 'group': {
      const all = item.branches.map(lengthsOf)
      return {min: Math.min(...all.map(({min}) => min)), max: Math.max(...all.map(({max}) => max))}
    }
  }
}
