import type {Item, Sequence} from './syntax.js'

/** Every item of a pattern that captures, those in groups included, in the order of their numbers. */
export function* capturingItems(items: Sequence): Generator<Extract<Item, {capture: number}>> {
  for (const item of items) {
    if ('capture' in item && item.capture > 0) yield item
    if (item.type === 'group') for (const branch of item.branches) yield* capturingItems(branch)
  }
}
