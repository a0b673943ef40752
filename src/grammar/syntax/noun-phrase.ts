import {TokenClass} from '../../text/classes.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {tokenAt} from '../../text/token.js'

/** A noun with what stands before it: "the two very old bridges". Indexes are of tokens. */
export interface NounPhrase {
  readonly start: number
  /** Behind the head. */
  readonly end: number
  /** The last noun, which decides number. */
  readonly head: number
  /** The article, demonstrative, possessive, number or the like that opens it. */
  readonly determiner: number | undefined
  /** How many nouns stand in a row. */
  readonly nouns: number
}

const MOST_TOKENS = 12

/**
 * The noun phrase that begins at a token: at most one determiner, then adverbs, adjectives, numbers and nouns, the last a noun or
 * name. It stays within its sentence, and ends before a mark; behind the last token there is none.
 */
export function nounPhraseAt(view: TaggedView, start: number): NounPhrase | undefined {
  const sentence = view.tokens[start]?.sentence
  if (sentence === undefined) return undefined
  const isDetermined = isDeterminer(view, start)
  let at = isDetermined ? start + 1 : start
  let head: number | undefined
  let nouns = 0
  while (at < start + MOST_TOKENS && view.tokens[at]?.sentence === sentence) {
    if (at > start && view.tokens[at]?.lineStart === true) break
    const tag = tagAt(view, at)
    if (tag === 'NOUN' || tag === 'PROPN') {
      head = at
      nouns++
    } else if (nouns > 0 || !isModifier(view, at)) break
    at++
  }
  if (head === undefined) return undefined
  return {start, end: head + 1, head, determiner: isDetermined ? start : undefined, nouns}
}

function isDeterminer(view: TaggedView, index: number): boolean {
  const {classes} = tokenAt(view, index)
  return (classes & (TokenClass.determiner | TokenClass.possessive)) !== 0
}

/** Whether a word can go on or begin the part of a phrase behind its determiner. */
export const isNominal = (view: TaggedView, index: number): boolean => /^(?:NOUN|ADJ|PROPN)$/.test(tagAt(view, index))

function isModifier(view: TaggedView, index: number): boolean {
  const tag = tagAt(view, index)
  return (
    tag === 'ADJ' || tag === 'NUM' || tag === 'ADV' || (tag === 'VERB' && /(?:ed|ing)$/.test(tokenAt(view, index).norm))
  )
}
