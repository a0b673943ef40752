import {addTo} from '../text/groups.js'
import {sentenceEnd, sentenceStart, type TokenView} from '../text/token.js'
import type {VariantText} from './collocations/variant.js'
import type {FamilyIndex} from './family-index.js'

/** Patterns of a rule that share words, and are made only where a text has words of all the lists that they need. */
export interface Family {
  readonly needs: readonly (readonly string[])[]
  /** Where its patterns overlap, the longest and then the first counts. */
  readonly make: () => readonly VariantText[]
}

/** Where a family may match. */
export interface Candidate {
  /** The number of the family. */
  readonly family: number
  readonly start: number
  readonly end: number
}

/** What is needed stands so near. */
const LARGEST_DISTANCE = 24
/** So far from what is needed a match may reach. */
const REACH = 8

/** Finds where a text has what families need. The cost grows with the text, and with the families that share a word. */
export class FamilyFinder {
  constructor(private readonly index: FamilyIndex) {}

  /** Stretches of a text, each in one sentence, in which families may match; those of one family do not overlap. */
  candidates(view: TokenView): Candidate[] {
    const lastSeen = new Map<number, number[]>()
    const found = new Map<number, Candidate[]>()
    for (const [at, {norm, alternates}] of view.tokens.entries()) {
      const needed = [norm, ...(alternates ?? [])].flatMap((word) => this.index.needsOf(word))
      for (const {family, list} of needed) {
        const seen =
          lastSeen.get(family) ?? new Array<number>(this.index.lists[family] ?? 0).fill(Number.NEGATIVE_INFINITY)
        seen[list] = at
        lastSeen.set(family, seen)
        const first = Math.min(...seen)
        if (at - first <= LARGEST_DISTANCE && first >= sentenceStart(view, at)) widen(found, family, view, first, at)
      }
    }
    return [...found.values()].flat()
  }
}

/** Notes that a family may match around what stands from one token to another. */
function widen(found: Map<number, Candidate[]>, family: number, view: TokenView, first: number, last: number): void {
  const start = Math.max(sentenceStart(view, first), first - REACH)
  const end = Math.min(sentenceEnd(view, last), last + 1 + REACH)
  const known = found.get(family)?.at(-1)
  if (known === undefined || known.end < start) addTo(found, family, {family, start, end})
  else found.get(family)?.splice(-1, 1, {family, start: known.start, end})
}
