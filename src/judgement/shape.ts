import {TokenClass} from '../text/classes.js'
import type {Token} from '../text/token.js'

/** Marks that style chooses; others stand for something else, as in addresses and code. */
const MARKS = new Set([',', '.', ';', ':', '?', '!', '—', '–', '-', '(', ')', '"', "'", '…', '%', '$', '€', '£'])
/** Endings that tell what kind of word stands there, the longer ones first. */
const ENDINGS = ['tion', 'ment', 'ness', 'ity', 'ing', 'ous', 'ive', 'ed', 'ly', 'al', 'er', 's'] as const
/** A shorter stem is a word that only ends so: "king". */
const SHORTEST_STEM = 3

/**
 * A token as style sees it: words that texts of any subject have stay as they are, all others are masked by their shape, so that
 * what a text is about tells nothing. `undefined` for signs of other things than prose.
 * @param words those that stay
 */
export function shapeOf({norm, classes}: Token, words: ReadonlySet<string>): string | undefined {
  const is = (bits: number): boolean => (classes & bits) !== 0
  if (!is(TokenClass.word)) return MARKS.has(norm) ? norm : undefined
  if (is(TokenClass.digits)) return '0'
  if (is(TokenClass.month | TokenClass.weekday)) return 'Date'
  if (words.has(norm)) return norm
  if (is(TokenClass.upper)) return 'AA'
  if (is(TokenClass.capital)) return 'Aa'
  const ending = ENDINGS.find((each) => norm.endsWith(each) && norm.length >= each.length + SHORTEST_STEM)
  return ending === undefined ? 'a' : `-${ending}`
}
