/** A place that an editor would change; offsets in UTF-16 code units. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** What to write instead, best first; `""` deletes. */
  readonly fixes: readonly string[]
  /** Odd, but some editors would leave it. */
  readonly isOdd: boolean
}

/** A text without its marks, and where they stood. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** `[[words|what to write|another way]]`, with a question mark in front of words that may pass. */
const MARK = /\[\[(\??)([^|\]]*)\|([^\]]*)\]\]/g

/**
 * Takes the marks out of a text.
 * @throws Error that names the place, if brackets are left
 */
export function unmarked(source: string): MarkedText {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const match of source.matchAll(MARK)) {
    const [whole, odd, words = '', fixes = ''] = match
    text += source.slice(from, match.index)
    marks.push({start: text.length, end: text.length + words.length, fixes: fixes.split('|'), isOdd: odd === '?'})
    text += words
    from = match.index + whole.length
  }
  text += source.slice(from)
  const left = /\[\[|\]\]/.exec(text)
  if (left !== null)
    throw new Error(
      `brackets that mark nothing, at "${text.slice(left.index, left.index + 40)}": write [[words|what to write]]`,
    )
  return {text, marks}
}
