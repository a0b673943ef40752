import type {VFileMessage} from 'vfile-message'
import {applyEdits} from '../text/edits.js'

/** Picks what to write for a message: one of its `expected`, words of one's own, or `undefined` to leave the text as it is. */
export type Choose = (message: VFileMessage) => string | undefined

const first: Choose = ({expected}) => expected?.[0]

/**
 * Applies the fixes of messages to the text they were made for.
 *
 * Messages without a fix or without a place change nothing. Of fixes that overlap the first in the text is made.
 * @param text the source of the file, as it was when it was checked
 * @param messages messages of any plugin that fills `place` and `expected`, in any order
 * @param choose what to write for each; without it the first of `expected`, where `""` deletes
 * @returns the mended text
 */
export function applyFixes(text: string, messages: readonly VFileMessage[], choose: Choose = first): string {
  return applyEdits(
    text,
    messages.flatMap((message) => {
      const {place} = message
      const fix = choose(message)
      if (fix === undefined || place === undefined || !('start' in place)) return []
      const {start, end} = place
      return start.offset === undefined || end.offset === undefined
        ? []
        : [{start: start.offset, end: end.offset, text: fix}]
    }),
  )
}
