import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'

/** Where a message stands: from one point to another; nowhere if it is about the whole document. */
export function spanOf({place}: VFileMessage): Position | undefined {
  if (place === undefined) return undefined
  return 'start' in place ? place : {start: place, end: place}
}
