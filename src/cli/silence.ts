import type {VFileMessage} from 'vfile-message'
import {meaningOf} from '../rules/wildcard.js'
import type {Comment} from './comments.js'

/** What a comment can do: silence the rest, give voice again, or silence the next block. */
export const VERBS = ['disable', 'enable', 'ignore'] as const

interface Order {
  readonly verb: string | undefined
  readonly isMeant: (id: string) => boolean
  /** Offsets in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Where comments silence which rules. */
export class Silence {
  private readonly orders: readonly Order[]

  /** @param comments in order; what is wrong in them has no effect */
  constructor(comments: readonly Comment[]) {
    this.orders = comments.map(({node, endOfNext, verb, names}) => {
      const meanings = names.map(({text}) => meaningOf(text))
      return {
        verb: verb?.text,
        isMeant: (id) => meanings.length === 0 || meanings.some((isMeant) => isMeant(id)),
        start: node.position?.start.offset ?? 0,
        end: endOfNext ?? 0,
      }
    })
  }

  /** Whether a message is silenced where it begins; one of the whole document begins where this does. */
  holds({place, ruleId = ''}: VFileMessage): boolean {
    const point = place !== undefined && 'start' in place ? place.start : place
    const offset = point?.offset ?? 0
    let isSilent = false
    for (const {verb, isMeant, start, end} of this.orders) {
      if (start > offset) break
      if (!isMeant(ruleId)) continue
      if (verb === 'ignore' && offset < end) return true
      if (verb === 'disable') isSilent = true
      if (verb === 'enable') isSilent = false
    }
    return isSilent
  }
}
