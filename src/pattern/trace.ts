import type {FormName} from '../english/forms.js'
import type {Token, TokenView} from '../text/token.js'
import type {Inflected, Test} from './drawing.js'
import {Graph} from './graph.js'
import type {Pattern} from './syntax.js'

/** What a pattern captured: token ranges of `$1` …, and for every inflected slot its token and the forms it can be. */
export interface Captures {
  readonly ranges: ReadonlyMap<number, readonly [start: number, end: number]>
  readonly slots: ReadonlyMap<number, {readonly index: number; readonly forms: readonly FormName[]}>
}

/** No match is longer, so that the work at one token is bounded whatever the text. */
export const LONGEST_MATCH = 64
/** How many tokens a context pattern may span: enough for any phrase, and a bound for every search. */
const LONGEST_CONTEXT = 16
/** How far from a match the words of its sentence still count as context. */
const SENTENCE_WINDOW = 60

/** Whether a token is what an edge asks for. */
function passes(
  {words, mask, forbid}: Test,
  inflected: Inflected | undefined,
  {classes, norm, alternates}: Token,
): boolean {
  if ((classes & mask) !== mask || (classes & forbid) !== 0) return false
  if (words === undefined) return true
  const isAsked = (word: string): boolean => inflected?.forms.has(word) ?? words.includes(word)
  return isAsked(norm) || (alternates?.some(isAsked) ?? false)
}

/** One pattern by itself: captures of a known match, and matches in the neighbourhood of one. Every search visits a node and a place once. */
export class PatternTracer {
  private drawn: Graph | undefined
  /** For each node, once asked for, those that steps which read nothing lead to from it, and it. */
  private readonly closures: (readonly number[] | undefined)[] = []
  /** For every node the number of the last step that reached it. */
  private readonly reachedAt: number[] = []
  private step = 0
  private beginning: {readonly edges: readonly number[]; readonly isComplete: boolean} | undefined

  /** @param read gives the pattern, once a text is compared with it */
  constructor(private readonly read: () => Pattern) {}

  private get graph(): Graph {
    this.drawn ??= new Graph(this.read())
    return this.drawn
  }

  /** The captures of the match from token `start` up to `end`; `undefined` if the pattern does not match there. */
  captures(view: TokenView, start: number, end: number): Captures | undefined {
    if (!this.mayBegin(view, start, end)) return undefined
    const {graph} = this
    const ranges = new Map<number, [number, number]>()
    const slots = new Map<number, {index: number; forms: readonly FormName[]}>()
    const visited = new Set<number>()
    const width = end - start + 1
    const search = (node: number, at: number): boolean => {
      const key = node * width + (at - start)
      if (visited.has(key)) return false
      visited.add(key)
      if (at === end && node === graph.end) return true
      const token = at < end ? view.tokens[at] : undefined
      if (token !== undefined) {
        const last = graph.edgeStarts[node + 1] ?? 0
        for (let edge = graph.edgeStarts[node] ?? 0; edge < last; edge++) {
          if (!this.passes(edge, token) || !search(graph.targets[edge] ?? 0, at + 1)) continue
          noteForm(graph.inflectedAt(edge), token, at, slots)
          return true
        }
      }
      const last = graph.epsilonStarts[node + 1] ?? 0
      for (let epsilon = graph.epsilonStarts[node] ?? 0; epsilon < last; epsilon++) {
        if (!search(graph.epsilonTargets[epsilon] ?? 0, at)) continue
        const mark = graph.markAt(epsilon)
        if (mark !== undefined) {
          const range = ranges.get(mark.capture) ?? [at, at]
          range[mark.side === 'start' ? 0 : 1] = at
          ranges.set(mark.capture, range)
        }
        return true
      }
      return false
    }
    return search(graph.root, start) ? {ranges, slots} : undefined
  }

  /** Where the shortest match ends that begins at token `start`, not beyond `limit`. */
  firstEnd(view: TokenView, start: number, limit: number): number | undefined {
    return this.ends(view, start, limit)[0]
  }

  /** The words one of which a match begins with; `undefined` if it may begin with any. */
  firstWords(): readonly string[] | undefined {
    const {edges, isComplete} = this.first()
    const words = edges.map((edge) => this.graph.tests[edge]?.words)
    return isComplete || words.includes(undefined) ? undefined : words.flatMap((each) => each ?? [])
  }

  /** Every match between two tokens: where it starts, and where it may end, longest first. */
  matches(view: TokenView, from: number, to: number): {start: number; ends: readonly number[]}[] {
    const found: {start: number; ends: readonly number[]}[] = []
    for (let start = from; start < to; start++) {
      const ends = this.ends(view, start, Math.min(to, start + LONGEST_MATCH))
      if (ends.length > 0) found.push({start, ends: ends.reverse()})
    }
    return found
  }

  /** Whether the pattern stands directly before token `end`, in the same sentence. */
  endsAt(view: TokenView, end: number, sentenceStart: number): boolean {
    for (let start = end - 1; start >= Math.max(sentenceStart, end - LONGEST_CONTEXT); start--) {
      if (this.captures(view, start, end) !== undefined) return true
    }
    return false
  }

  /** Whether the pattern stands directly from token `start` on, in the same sentence. */
  startsAt(view: TokenView, start: number, sentenceEnd: number): boolean {
    return this.ends(view, start, Math.min(sentenceEnd, start + LONGEST_CONTEXT)).length > 0
  }

  /** Whether the pattern matches a stretch that holds the tokens from `start` up to `end`. */
  contains(view: TokenView, start: number, end: number, sentenceStart: number, sentenceEnd: number): boolean {
    const limit = Math.min(sentenceEnd, end + LONGEST_CONTEXT)
    for (let from = Math.max(sentenceStart, start - LONGEST_CONTEXT); from <= start; from++) {
      if (this.ends(view, from, limit).some((to) => to >= end)) return true
    }
    return false
  }

  /** Whether the pattern matches in the sentence, near the tokens from `start` up to `end`. */
  occursNear(view: TokenView, start: number, end: number, sentenceStart: number, sentenceEnd: number): boolean {
    const to = Math.min(sentenceEnd, end + SENTENCE_WINDOW)
    for (let from = Math.max(sentenceStart, start - SENTENCE_WINDOW); from < to; from++) {
      if (this.ends(view, from, Math.min(to, from + LONGEST_CONTEXT)).length > 0) return true
    }
    return false
  }

  /** Where matches that begin at token `start` end, not beyond `limit`. */
  private ends(view: TokenView, start: number, limit: number): number[] {
    const ends: number[] = []
    if (!this.mayBegin(view, start, limit)) return ends
    let active = this.closure(this.graph.root)
    for (let at = start; ; at++) {
      if (this.isComplete(active)) ends.push(at)
      const token = at < limit ? view.tokens[at] : undefined
      if (token === undefined || active.length === 0) return ends
      active = this.reachedFrom(active, token)
    }
  }

  /** The nodes that a token leads to from others, each once. */
  private reachedFrom(active: readonly number[], token: Token): readonly number[] {
    const reached: number[] = []
    this.step++
    const {edgeStarts, targets} = this.graph
    for (const node of active) {
      const last = edgeStarts[node + 1] ?? 0
      for (let edge = edgeStarts[node] ?? 0; edge < last; edge++) {
        if (!this.passes(edge, token)) continue
        for (const each of this.closure(targets[edge] ?? 0)) {
          if (this.reachedAt[each] === this.step) continue
          this.reachedAt[each] = this.step
          reached.push(each)
        }
      }
    }
    return reached
  }

  /** Whether a match may begin with a token: most are refused at once. */
  private mayBegin(view: TokenView, start: number, limit: number): boolean {
    const {edges, isComplete} = this.first()
    if (isComplete) return true
    const token = start < limit ? view.tokens[start] : undefined
    if (token === undefined) return false
    for (const edge of edges) if (this.passes(edge, token)) return true
    return false
  }

  private passes(edge: number, token: Token): boolean {
    const test = this.graph.tests[edge]
    return test !== undefined && passes(test, this.graph.inflectedAt(edge), token)
  }

  private first(): {readonly edges: readonly number[]; readonly isComplete: boolean} {
    this.beginning ??= this.beginningOf(this.closure(this.graph.root))
    return this.beginning
  }

  private beginningOf(nodes: readonly number[]): {readonly edges: readonly number[]; readonly isComplete: boolean} {
    const {edgeStarts} = this.graph
    const edges: number[] = []
    for (const node of nodes)
      for (let edge = edgeStarts[node] ?? 0; edge < (edgeStarts[node + 1] ?? 0); edge++) edges.push(edge)
    return {edges, isComplete: this.isComplete(nodes)}
  }

  private isComplete(nodes: readonly number[]): boolean {
    return nodes.includes(this.graph.end)
  }

  private closure(node: number): readonly number[] {
    const known = this.closures[node]
    if (known !== undefined) return known
    const {epsilonStarts, epsilonTargets} = this.graph
    const closure = [node]
    // The list grows while it is read.
    for (const each of closure) {
      for (let epsilon = epsilonStarts[each] ?? 0; epsilon < (epsilonStarts[each + 1] ?? 0); epsilon++) {
        const target = epsilonTargets[epsilon] ?? 0
        if (!closure.includes(target)) closure.push(target)
      }
    }
    this.closures[node] = closure
    return closure
  }
}

function noteForm(
  inflected: Inflected | undefined,
  token: Token,
  index: number,
  slots: Map<number, {index: number; forms: readonly FormName[]}>,
): void {
  if (inflected === undefined) return
  const {slot, forms} = inflected
  const spelling = [token.norm, ...(token.alternates ?? [])].find((word) => forms.has(word))
  if (spelling !== undefined) slots.set(slot, {index, forms: forms.get(spelling) ?? []})
}
