import {SearchAhead} from '../search-ahead.js'

/** Looks ahead in a source that is read from start to end, in time that grows with its length: what fails is not tried without end. */
export class Scanner {
  private readonly search: SearchAhead
  private block = {from: 0, at: -1}
  private budget: number

  constructor(readonly source: string) {
    this.search = new SearchAhead(source)
    this.budget = 8 * source.length + 10_000
  }

  /** Where `text` stands next from `from` on; `source.length` if nowhere. */
  find(text: string, from: number): number {
    return this.search.next(text, from)
  }

  /** Behind the next `text`, or `undefined` if there is none. */
  behind(text: string, from: number): number | undefined {
    const at = this.find(text, from)
    return at === this.source.length ? undefined : at + text.length
  }

  /** As `behind`, if no blank line lies between. */
  behindInBlock(text: string, from: number): number | undefined {
    const end = this.behind(text, from)
    return end === undefined || end > this.blockEnd(from) ? undefined : end
  }

  /** Where the line ends that `from` stands in, before its break. */
  lineEnd(from: number): number {
    return this.find('\n', from)
  }

  /** Where the next blank line begins, or the source ends. */
  blockEnd(from: number): number {
    if (this.block.from <= from && from <= this.block.at) return this.block.at
    let line = from
    do line = this.lineEnd(line) + 1
    while (line < this.source.length && !this.isBlank(line))
    this.block = {from, at: Math.min(line, this.source.length)}
    return this.block.at
  }

  /** Whether nothing but white space stands from `from` to the end of the line. */
  isBlank(from: number): boolean {
    let at = from
    while (isSpace(this.source[at])) at++
    return at >= this.source.length || this.source[at] === '\n'
  }

  /** Whether the line that `at` stands in is a heading. */
  isHeading(at: number): boolean {
    return this.source[this.textStart(at)] === '#'
  }

  /** Whether the text of its line begins at `at`. */
  isFirst(at: number): boolean {
    return this.textStart(at) === at
  }

  private textStart(at: number): number {
    let start = this.source.lastIndexOf('\n', at) + 1
    while (isSpace(this.source[start]) || this.source[start] === '>') start++
    return start
  }

  /** Behind the brace that closes the one at `from`, read as JavaScript: strings, templates and comments may hold braces. */
  behindBraces(from: number): number | undefined {
    const {source} = this
    let depth = 0
    let at = from
    while (at < source.length && this.budget > 0) {
      const character = source[at]
      if (character === '{' || character === '(' || character === '[') depth++
      else if (character === '}' || character === ')' || character === ']') {
        depth--
        if (depth === 0) return this.spend(from, at + 1)
      } else if (character === '`' || character === '"' || (character === "'" && !isAlphanumeric(source[at - 1])))
        at = this.endOfString(at)
      else if (character === '/' && source[at + 1] === '*') at = (this.behind('*/', at + 2) ?? source.length) - 1
      else if (character === '/' && source[at + 1] === '/' && source[at - 1] !== ':') at = this.lineEnd(at) - 1
      at++
    }
    this.spend(from, at)
    return undefined
  }

  /** Counts what was read; only what is read in vain again and again uses it up. */
  spend(from: number, to: number): number {
    this.budget -= to - from
    return to
  }

  get isExhausted(): boolean {
    return this.budget <= 0
  }

  /** At the mark that closes the string that begins at `from`; quotation marks close in their line, or are none. */
  private endOfString(from: number): number {
    const mark = this.source[from]
    for (let at = from + 1; at < this.source.length; at++) {
      const character = this.source[at]
      if (character === '\\') at++
      else if (character === mark) return at
      else if (character === '\n' && mark !== '`') return from
    }
    this.spend(from, this.source.length)
    return from
  }
}

export function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r'
}

export function isWhiteSpace(character: string | undefined): boolean {
  return isSpace(character) || character === '\n'
}

export function isAlphanumeric(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character)
}

export function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[a-z]/i.test(character)
}
