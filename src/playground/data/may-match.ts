/** A word that stands for itself in a pattern; "cannot" stands for two. */
const PLAIN = /^(?!cannot$)[a-z]+$/i
/** What is no part of a word of a pattern. */
const NO_WORD = ' ()[]|{}<>\\'
const OPENING = '([{<'
const CLOSING = ')]}>'
const BRANCH_END = '|)]'

/**
 * Whether a pattern may match a text, told by plain words alone and without parsing it, which is many times faster. All else counts as being
 * there, so that a wrong answer is never a no.
 * @param pattern a pattern that parses
 * @param words all words of the text, as tokens have them in `norm` and `alternates`
 */
export function mayMatch(pattern: string, words: ReadonlySet<string>): boolean {
  return new Scan(pattern, words).branch()
}

class Scan {
  private at = 0

  constructor(
    private readonly pattern: string,
    private readonly words: ReadonlySet<string>,
  ) {}

  /** Reads to the end of a branch, or to the first item that cannot match. */
  branch(): boolean {
    for (;;) {
      const character = this.pattern[this.at]
      if (character === undefined || BRANCH_END.includes(character)) return true
      if (!this.item(character)) return false
    }
  }

  private item(character: string): boolean {
    switch (character) {
      case '(':
        return this.group()
      case '[':
        this.group()
        return true
      case '{':
      case '<':
        this.skip()
        return true
      case '\\':
        this.at += 2
        return true
      case ' ':
        this.at++
        return true
      default:
        return this.word()
    }
  }

  private word(): boolean {
    const start = this.at
    do this.at++
    while (this.at < this.pattern.length && !NO_WORD.includes(this.pattern[this.at] ?? ''))
    const word = this.pattern.slice(start, this.at)
    return this.words.has(word.toLowerCase()) || !PLAIN.test(word)
  }

  /** Reads a group, which may match if one of its branches may. */
  private group(): boolean {
    let may = false
    do {
      this.at++
      may = this.branch() || may
      while (!BRANCH_END.includes(this.pattern[this.at] ?? '|')) this.skip()
    } while (this.pattern[this.at] === '|')
    this.at++
    return may
  }

  /** Skips a character, or what stands in brackets. */
  private skip(): void {
    let depth = 0
    do {
      const character = this.pattern[this.at] ?? ''
      if (character === '\\') this.at++
      else if (OPENING.includes(character)) depth++
      else if (CLOSING.includes(character)) depth--
      this.at++
    } while (depth > 0 && this.at < this.pattern.length)
  }
}
