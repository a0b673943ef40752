import type {VFileMessage} from 'vfile-message'
import {applyEdits, type Edit} from '../text/edits.js'

/** Picks what to write for a message: one of its `expected`, words of one's own, or `undefined` to leave the text as it is. */
export type Choose = (message: VFileMessage) => string | undefined

/** The fix of a message; offsets in UTF-16 code units. */
export interface Fix extends Edit {
  readonly message: VFileMessage
}

/** Picks the best fix of every message that has one. */
export const firstFix: Choose = ({expected}) => expected?.[0]

/**
 * Applies the fixes of messages to the text they were made for.
 *
 * Messages without a fix or without a place change nothing. Of fixes that overlap the first in the text is made.
 * @param text the source of the file, as it was when it was checked
 * @param messages messages of any plugin that fills `place` and `expected`, in any order
 * @param choose what to write for each; without it the first of `expected`, where `""` deletes
 * @returns the mended text
 */
export function applyFixes(text: string, messages: readonly VFileMessage[], choose: Choose = firstFix): string {
  return applyEdits(text, fixesOf(messages, choose))
}

/** The fixes of those messages that have one and a place. */
export function fixesOf(messages: readonly VFileMessage[], choose: Choose): Fix[] {
  return messages.flatMap((message) => {
    const {place} = message
    const text = choose(message)
    if (text === undefined || place === undefined || !('start' in place)) return []
    const {start, end} = place
    return start.offset === undefined || end.offset === undefined
      ? []
      : [{start: start.offset, end: end.offset, text, message}]
  })
}
