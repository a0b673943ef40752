import {SearchAhead} from '../search-ahead.js'
import type {Span} from './page.js'

/** Looks for marks in the text of a paragraph, in time that grows with its length. */
export class Spans {
  readonly found: Span[] = []
  /** Spans behind the place that is read, such as closing marks, by where they begin. */
  private readonly ahead = new Map<number, Span>()
  private readonly search: SearchAhead

  constructor(readonly text: string) {
    this.search = new SearchAhead(text)
  }

  hide(start: number, end: number): void {
    this.found.push({start, end, read: ''})
  }

  noun(start: number, end: number): void {
    this.found.push({start, end, read: 'noun'})
  }

  words(start: number, end: number, words: string): void {
    this.found.push({start, end, read: {words}})
  }

  /** Hides what stands further on, unless something else is found there. */
  hideLater(start: number, end: number): void {
    this.ahead.set(start, {start, end, read: ''})
  }

  /** The end of the span that was announced for this place; it is taken now. */
  takeAhead(at: number): number | undefined {
    const span = this.ahead.get(at)
    if (span === undefined) return undefined
    this.found.push(span)
    return span.end
  }

  /** Where `mark` stands next, from `from` on, for which `fits` holds; none if there is none, or if too many do not fit. */
  find(mark: string, from: number, fits: (at: number) => boolean = () => true): number | undefined {
    let at = this.search.next(mark, from)
    for (let tries = 0; at < this.text.length && tries < MOST_TRIES; tries++) {
      if (fits(at)) return at
      at = this.search.next(mark, at + 1)
    }
    return undefined
  }

  /** What a pattern with the flag `y` matches at a place. */
  match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.text)
  }
}

/** Marks that may close a span but do not. */
const MOST_TRIES = 20

/** Runs `step` over a text: it returns where to go on, or nothing where the character is text. */
export function spansOf(text: string, step: (spans: Spans, at: number) => number | undefined): readonly Span[] {
  const spans = new Spans(text)
  for (let at = 0; at < text.length; ) at = spans.takeAhead(at) ?? step(spans, at) ?? at + 1
  return spans.found
}
