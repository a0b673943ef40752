import type {VFileMessage} from 'vfile-message'
import type {Edit} from '../text/edits.js'
import {addTo} from '../text/groups.js'
import {movedBy, type Range, rangeOf, touches} from './range.js'

/** Findings of a text, which know themselves again in the text with edits made: by their rule and where their words stand then. */
export class EarlierFindings {
  private readonly ranges = new Map<string | undefined, Range[]>()
  private readonly reasons = new Set<string>()

  /** @param edits in order and without overlaps */
  constructor(messages: readonly VFileMessage[], edits: readonly Edit[]) {
    for (const message of messages) {
      const range = rangeOf(message)
      if (range === undefined) this.reasons.add(message.reason)
      else addTo(this.ranges, message.ruleId, movedBy(range, edits))
    }
  }

  /** Whether one of them is the same as a message about the text with the edits. */
  has(message: VFileMessage): boolean {
    const range = rangeOf(message)
    if (range === undefined) return this.reasons.has(message.reason)
    return this.ranges.get(message.ruleId)?.some((each) => touches(each, range)) === true
  }
}
