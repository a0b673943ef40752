import type {Finding} from '../detect/finding.js'
import {ARTICLES, allBut, DEMONSTRATIVES, POSSESSIVES, union} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {type Token, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'

const RULE = {
  id: 'grammar-double-determiner',
  languages: [],
  why: 'Two words that each open a noun phrase stand together, as in "the my house". English has one of them.',
  confidence: 'medium',
} as const

/** "His" and "her" may stand alone. */
const PURE_POSSESSIVES = allBut(POSSESSIVES, 'his', 'her')
/** Words that open a noun phrase and do nothing else, so that what follows belongs to the same phrase. */
const OPENERS = union(ARTICLES, PURE_POSSESSIVES, ['every'])
/** "Her" and "that" begin a phrase of their own too often. */
const SECOND = union(ARTICLES, allBut(POSSESSIVES, 'her'), allBut(DEMONSTRATIVES, 'that'), ['every'])

/** "the my house", "a the problem", "my the friend". A possessive stays and its article goes; else the text must tell which is meant. */
export function findDoubleDeterminers(view: TaggedView): Finding[] {
  return view.tokens.flatMap((_, index) => {
    if (!isDouble(view, index)) return []
    // "its the busiest time" may be "it's".
    const isUnclear = tokenAt(view, index).norm === 'its'
    const kept = [tokenAt(view, index), tokenAt(view, index + 1)].find(({norm}) => PURE_POSSESSIVES.has(norm))
    const isArticled = [index, index + 1].some((at) => ARTICLES.has(tokenAt(view, at).norm))
    return [
      findingOf(
        view,
        RULE,
        index,
        index + 2,
        kept !== undefined && isArticled && !isUnclear ? [asAt(tokenAt(view, index), kept)] : [],
      ),
    ]
  })
}

const asAt = (first: Token, {norm}: Token): string =>
  /^[A-Z]/.test(first.text) ? `${norm.charAt(0).toUpperCase()}${norm.slice(1)}` : norm

function isDouble(view: TaggedView, index: number): boolean {
  const first = tokenAt(view, index)
  const second = view.tokens[index + 1]
  const third = view.tokens[index + 2]
  if (second === undefined || third === undefined || third.sentence !== first.sentence) return false
  if (!OPENERS.has(first.norm) || !SECOND.has(second.norm) || first.norm === second.norm) return false
  // A letter ("the A side"), a title ("the My Lai massacre") or a word that is only mentioned.
  if (second.text !== second.norm || [first, second, third].some(({joined, literal}) => joined || literal)) return false
  return isNominal(view, index + 2)
}

const isNominal = (view: TaggedView, index: number): boolean => /^(?:NOUN|ADJ|PROPN)$/.test(tagAt(view, index))
