import {TokenClass} from '../text/classes.js'
import {sentenceEnd, sentenceStart, type TokenView, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {namesYearBefore} from '../text/years.js'
import {standsAt} from './anchors.js'
import type {CompiledConditions, Contexts} from './rule.js'
import type {PatternTracer} from './trace.js'

/** How a rule may stand at a place: clearly, or in doubt, since good English may say the same there. */
export type Admission = 'clear' | 'doubtful'

/** How a rule may stand at the tokens from `start` up to `end`, by its conditions; `undefined` if it may not. */
export function admissionOf(
  rule: CompiledConditions,
  view: TokenView,
  start: number,
  end: number,
): Admission | undefined {
  if (rule.isLoose !== true && (!hasCleanEdges(view, start, end) || isMention(view, start, end))) return undefined
  if (!rule.at.every((anchor) => standsAt(anchor, view, start, end))) return undefined
  if (view.isList === true && isOfPages(rule)) return undefined
  if (hasAny(rule.when) && !hasContext(rule.when, view, start, end)) return undefined
  if (rule.since !== undefined && namesYearBefore(rule.since, view, start)) return undefined
  if (!hasContext(rule.unless, view, start, end)) return 'clear'
  const {after = []} = rule.unless
  return hasContext({after}, view, start, end) ? undefined : 'doubtful'
}

/** Whether a rule finds what is left of a page, paragraph by paragraph: labels and buttons are all that strings of a program say. */
const isOfPages = ({kind, at}: CompiledConditions): boolean => kind === 'residue' && at.includes('paragraph')

function hasContext(contexts: Contexts, view: TokenView, start: number, end: number): boolean {
  const from = sentenceStart(view, start)
  const to = sentenceEnd(view, start)
  const some = (tracers: readonly PatternTracer[] = [], holds: (tracer: PatternTracer) => boolean): boolean =>
    tracers.some(holds)
  return (
    some(contexts.before, (tracer) => tracer.endsAt(view, start, from)) ||
    some(contexts.after, (tracer) => tracer.startsAt(view, end, to)) ||
    some(contexts.within, (tracer) => tracer.contains(view, start, end, from, to)) ||
    some(contexts.sentence, (tracer) => tracer.occursNear(view, start, end, from, to))
  )
}

function hasAny(contexts: Contexts): boolean {
  return Object.values(contexts).some((patterns) => patterns !== undefined && patterns.length > 0)
}

/** No match begins or ends inside a contraction or compound, or leaves a possessive 's hanging. */
function hasCleanEdges(view: TokenView, start: number, end: number): boolean {
  return !tokenAt(view, start).joined && !(view.tokens[end]?.joined ?? false)
}

/** Whether the match speaks of the words instead of using them. */
function isMention(view: TokenView, start: number, end: number): boolean {
  let hasWord = false
  for (let at = start; at < end; at++) {
    const token = tokenAt(view, at)
    if ((token.classes & TokenClass.quoteMark) !== 0) return false
    if (!isWord(token)) continue
    if (!token.literal) return false
    hasWord = true
  }
  return hasWord
}
