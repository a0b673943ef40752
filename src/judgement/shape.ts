import {TokenClass} from '../text/classes.js'
import type {Token} from '../text/token.js'

/** Marks that style chooses; others stand for something else, as in addresses and code. */
const MARKS = new Set([',', '.', ';', ':', '?', '!', '—', '–', '-', '(', ')', '"', "'", '…', '%', '$', '€', '£'])
/** Endings that tell what kind of word stands there, the longer ones first. */
const ENDINGS = ['tion', 'ment', 'ness', 'ity', 'ing', 'ous', 'ive', 'ed', 'ly', 'al', 'er', 's'].map((ending) => ({
  ending,
  shape: `-${ending}`,
}))
/** A shorter stem is a word that only ends so: "king". */
const SHORTEST_STEM = 3

/**
 * A token as style sees it: words that texts of any subject have stay as they are, all others are masked by their shape, so that
 * what a text is about tells nothing. `undefined` for signs of other things than prose.
 * @param words those that stay
 */
export function shapeOf({norm, classes}: Token, words: ReadonlySet<string>): string | undefined {
  if ((classes & TokenClass.word) === 0) return MARKS.has(norm) ? norm : undefined
  if ((classes & TokenClass.digits) !== 0) return '0'
  if ((classes & (TokenClass.month | TokenClass.weekday)) !== 0) return 'Date'
  if (words.has(norm)) return norm
  if ((classes & TokenClass.upper) !== 0) return 'AA'
  if ((classes & TokenClass.capital) !== 0) return 'Aa'
  for (const {ending, shape} of ENDINGS)
    if (norm.length >= ending.length + SHORTEST_STEM && norm.endsWith(ending)) return shape
  return 'a'
}
