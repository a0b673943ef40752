import {isForm} from '../../english/verbs.js'
import {oncePer} from '../../text/remembering.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {type TokenView, tokenAt} from '../../text/token.js'
import {isQuoteMark, isWord} from '../../text/token-kinds.js'

/** A sentence by its tokens: from its first word, behind what opens a quotation, up to the mark that ends it. */
export interface Sentence {
  readonly start: number
  /** The index of its final mark, or behind its last token if there is none. */
  readonly end: number
  /** Its final mark; empty if there is none. */
  readonly mark: string
  /** Whether it is in a quotation mark or behind one: speech is freer than prose. */
  readonly isQuoted: boolean
}

const MARKS = /^[.!?…:;]$/

/** The sentences of a text, empty ones left out. */
export const sentencesOf: (view: TaggedView) => readonly Sentence[] = oncePer(sentencesIn)

function sentencesIn(view: TaggedView): Sentence[] {
  return view.sentences.slice(0, -1).flatMap((first, sentence) => {
    let last = view.sentences[sentence + 1] ?? view.tokens.length
    let start = first
    let isQuoted = false
    while (start < last && !isWordAt(view, start)) {
      isQuoted ||= isQuoteMark(tokenAt(view, start))
      start++
    }
    let mark = ''
    while (last > start && !isWordAt(view, last - 1)) {
      const {text} = tokenAt(view, last - 1)
      if (MARKS.test(text)) mark = text
      last--
    }
    if (last <= start) return []
    isQuoted ||= view.tokens.slice(start, last).some(isQuoteMark)
    return [{start, end: last, mark, isQuoted}]
  })
}

export function isWordAt(view: TaggedView, index: number): boolean {
  return isWord(view.tokens[index])
}

/** The word at an index in its normalised form; empty outside the text. */
export const normAt = (view: TokenView, index: number): string => view.tokens[index]?.norm ?? ''

/** Behind the adverbs and negations that begin at a token. */
export function behindAdverbs(view: TaggedView, index: number): number {
  let at = index
  while (tagAt(view, at) === 'ADV' || normAt(view, at) === 'not') at++
  return at
}

/** Whether a verb is in the form of "was opened", "was held". */
export function isParticiple(view: TaggedView, index: number): boolean {
  const norm = normAt(view, index)
  const tag = tagAt(view, index)
  if (tag !== 'VERB' && tag !== 'ADJ') return false
  return isForm(norm, 'participle') || /[a-z]{2}ed$/.test(norm)
}

/** Whether token `index` has one of some classes; none is there behind the last. */
export const hasClass = ({tokens}: TaggedView, index: number, bits: number): boolean =>
  ((tokens[index]?.classes ?? 0) & bits) !== 0
