import type {VFileMessage} from 'vfile-message'
import type {Mark, MarkedText} from './marked-text.js'

/** What was found in texts. Of the marks only those count that are not merely odd. */
export interface Score {
  readonly marks: number
  readonly found: number
  readonly findings: number
  /** Findings that touch a mark of either sort. */
  readonly right: number
}

/** A finding that is longer must have so much of it in the mark. */
const SHORT = 60

export function scoreOf({marks}: MarkedText, messages: readonly VFileMessage[]): Score {
  const clear = marks.filter(({isOdd}) => !isOdd)
  return {
    marks: clear.length,
    found: clear.filter((mark) => messages.some((message) => touches(message, mark))).length,
    findings: messages.length,
    right: messages.filter((message) => marks.some((mark) => touches(message, mark))).length,
  }
}

export function sumOf(scores: readonly Score[]): Score {
  const sum = (key: keyof Score): number => scores.reduce((total, score) => total + score[key], 0)
  return {marks: sum('marks'), found: sum('found'), findings: sum('findings'), right: sum('right')}
}

/** Whether a message and a mark share words; of a long one, as a sentence said twice, half must lie in the mark. */
function touches({place}: VFileMessage, mark: Mark): boolean {
  if (place === undefined || !('start' in place)) return false
  const [start = 0, end = 0] = [place.start.offset, place.end.offset]
  const shared = Math.min(end, mark.end) - Math.max(start, mark.start)
  return shared > 0 && (end - start <= SHORT || shared >= (end - start) / 2)
}
