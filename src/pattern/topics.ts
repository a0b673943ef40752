import {sentenceEnd, type TokenView} from '../text/token.js'
import {RegisterWords, registerOf} from './registers.js'
import {LONGEST_MATCH, type PatternTracer} from './trace.js'
import {tracerOf} from './tracer-of.js'

/** Where the first mention of a subject in a document ends and the last one begins. */
interface Extent {
  readonly firstEnd: number
  readonly lastStart: number
}

/** The tokens of a document by their words, in their order. */
export type Places = ReadonlyMap<string, readonly number[]>

/** What a document was found to speak of. */
interface Named {
  readonly places: Places
  readonly extents: Map<string, Extent | undefined>
  readonly registers: RegisterWords
}

const NOWHERE: readonly number[] = []

/** What documents speak of: subjects are patterns, which are looked for when a rule first asks for them, as few do in a document. */
export class Topics {
  private readonly tracers = new Map<string, PatternTracer>()
  private readonly known = new WeakMap<TokenView, Named>()

  /** Whether a document names a subject outside the tokens from `start` up to `end`, or is of the register there that it stands for. */
  isNamedOutside(subject: string, view: TokenView, start: number, end: number): boolean {
    const register = registerOf(subject)
    if (register !== undefined) return this.named(view).registers.surround(register, start, end)
    const extent = this.extent(subject, view)
    return extent !== undefined && (extent.firstEnd <= start || extent.lastStart >= end)
  }

  private extent(subject: string, view: TokenView): Extent | undefined {
    const {places, extents} = this.named(view)
    if (!extents.has(subject)) extents.set(subject, extentOf(this.tracer(subject), view, places))
    return extents.get(subject)
  }

  private named(view: TokenView): Named {
    const known = this.known.get(view)
    if (known !== undefined) return known
    const places = placesIn(view)
    const named = {places, extents: new Map<string, Extent | undefined>(), registers: new RegisterWords(places)}
    this.known.set(view, named)
    return named
  }

  private tracer(subject: string): PatternTracer {
    const known = this.tracers.get(subject) ?? tracerOf(subject)
    this.tracers.set(subject, known)
    return known
  }
}

function placesIn({tokens}: TokenView): Places {
  const places = new Map<string, number[]>()
  const add = (word: string, index: number): void => {
    const known = places.get(word)
    if (known === undefined) places.set(word, [index])
    else known.push(index)
  }
  for (const [index, {norm, alternates}] of tokens.entries()) {
    add(norm, index)
    if (alternates !== undefined) for (const word of alternates) if (word !== norm) add(word, index)
  }
  return places
}

function extentOf(tracer: PatternTracer, view: TokenView, places: Places): Extent | undefined {
  const starts = mentionsOf(tracer, view, places)
  const shortestEnd = (start: number): number | undefined =>
    tracer.firstEnd(view, start, Math.min(sentenceEnd(view, start), start + LONGEST_MATCH))
  let firstEnd: number | undefined
  for (const start of starts) {
    // One that begins later may end sooner.
    if (firstEnd !== undefined && start >= firstEnd) break
    const end = shortestEnd(start)
    if (end !== undefined) firstEnd = Math.min(end, firstEnd ?? end)
  }
  if (firstEnd === undefined) return undefined
  const lastStart = starts.findLast((start) => shortestEnd(start) !== undefined)
  return lastStart === undefined ? undefined : {firstEnd, lastStart}
}

/** Where mentions may begin, from left to right. */
function mentionsOf(tracer: PatternTracer, {tokens}: TokenView, places: Places): readonly number[] {
  const words = tracer.firstWords()
  if (words === undefined) return Array.from(tokens, (_, index) => index)
  return [...new Set(words.flatMap((word) => places.get(word) ?? NOWHERE))].sort((a, b) => a - b)
}
