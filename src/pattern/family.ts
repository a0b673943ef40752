import {startsOf} from '../text/columns.js'
import {firstIndex} from '../text/first-index.js'
import {perSpelling} from '../text/spelling-numbers.js'
import {sentenceEnd, sentenceStart, type TokenView, tokenAt} from '../text/token.js'
import type {Key, VariantText} from './collocations/variant.js'
import type {FamilyIndex} from './family-index.js'

/** Patterns of a rule that share words, and are made only where a text has words of all the lists that they need. */
export interface Family {
  readonly needs: () => readonly (readonly string[])[]
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
const NONE: readonly never[] = []
/** Tokens are numbered through all texts up to here, and then from 1 again. */
const MOST_TOKENS = 2 ** 30

/** Finds where a text has what families need. The cost grows with the text, and with the families that share a word. */
export class FamilyFinder {
  /** For every list of every family the token that had one of its words last; the lists of family `f` stand from `starts[f]` on. */
  private readonly lastSeen: Int32Array
  private readonly starts: Int32Array
  /** The words of a token that families need. */
  private readonly wordsOf = perSpelling(({norm, alternates = []}): readonly number[] => {
    const words = [norm, ...alternates].flatMap((word) => this.index.words.find(word) ?? [])
    return words.length === 0 ? NONE : words
  })
  /** The number of the first token of the text. Those of earlier texts are too far from it for any distance. */
  private base = LARGEST_DISTANCE + 1

  constructor(private readonly index: FamilyIndex) {
    this.starts = startsOf(index.lists)
    this.lastSeen = new Int32Array(this.starts.at(-1) ?? 0)
  }

  /** Stretches of a text, each in one sentence, in which families may match; those of one family do not overlap. */
  candidates(view: TokenView): Candidate[] {
    if (this.lastSeen.length === 0) return []
    const found = new Map<number, Candidate[]>()
    for (let at = 0; at < view.tokens.length; at++) {
      for (const word of this.wordsOf(tokenAt(view, at))) this.see(view, at, word, found)
    }
    this.base += view.tokens.length + LARGEST_DISTANCE + 1
    if (this.base > MOST_TOKENS) {
      this.lastSeen.fill(0)
      this.base = LARGEST_DISTANCE + 1
    }
    return [...found.values()].flat()
  }

  /** Whether a stretch has what a pattern of its family asks for, in that order. */
  hasInOrder(view: TokenView, {family, start, end}: Candidate, keys: readonly Key[]): boolean {
    let at = start
    return keys.every((key) => {
      while (at < end && !this.isKey(view, at, family, key)) at++
      return at < end
    })
  }

  private isKey(view: TokenView, at: number, family: number, key: Key): boolean {
    const token = tokenAt(view, at)
    if (typeof key === 'object') return token.norm === key.word || (token.alternates?.includes(key.word) ?? false)
    // `needs` of a family lists the written words first.
    const list = key === 'written' ? 0 : 1
    return this.wordsOf(token).some((word) => this.needs(family, list, word))
  }

  /** Whether a list of a family has a word. */
  private needs(family: number, list: number, word: number): boolean {
    const {starts, families, listNumbers} = this.index
    const first = starts[word] ?? 0
    const end = starts[word + 1] ?? first
    // Families stand in rising order, those of several lists several times.
    let place = first + firstIndex(end - first, (offset) => (families[first + offset] ?? 0) >= family)
    while (place < end && families[place] === family && listNumbers[place] !== list) place++
    return place < end && families[place] === family
  }

  /** Notes a word of a token, and which families have now all that they need. */
  private see(view: TokenView, at: number, word: number, found: Map<number, Candidate[]>): void {
    const {starts, families, listNumbers} = this.index
    const number = this.base + at
    const end = starts[word + 1] ?? 0
    for (let place = starts[word] ?? end; place < end; place++) {
      const family = families[place] ?? 0
      this.lastSeen[(this.starts[family] ?? 0) + (listNumbers[place] ?? 0)] = number
      const first = this.firstSeen(family)
      if (number - first <= LARGEST_DISTANCE && first - this.base >= sentenceStart(view, at))
        widen(found, family, view, first - this.base, at)
    }
  }

  /** The number of the token that is farthest back of those last seen for the lists of a family. */
  private firstSeen(family: number): number {
    let first = MOST_TOKENS * 2
    const end = this.starts[family + 1] ?? 0
    for (let list = this.starts[family] ?? end; list < end; list++) first = Math.min(first, this.lastSeen[list] ?? 0)
    return first
  }
}

/** Notes that a family may match around what stands from one token to another. */
function widen(found: Map<number, Candidate[]>, family: number, view: TokenView, first: number, last: number): void {
  const start = Math.max(sentenceStart(view, first), first - REACH)
  const end = Math.min(sentenceEnd(view, last), last + 1 + REACH)
  const known = found.get(family)
  const latest = known?.at(-1)
  if (known === undefined) found.set(family, [{family, start, end}])
  else if (latest === undefined || latest.end < start) known.push({family, start, end})
  else known.splice(-1, 1, {family, start: latest.start, end})
}
