import type {Detector} from '../detect/detector.js'
import {ARTICLES, allBut, DEMONSTRATIVES, POSSESSIVES, union} from '../english/closed-classes.js'
import {showsCode} from '../text/code.js'
import {isMarkupBetween} from '../text/neighbours.js'
import type {TaggedView} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {inCaseOf} from './syntax/case.js'
import {isNominal} from './syntax/noun-phrase.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

/** "His" and "her" may stand alone. */
const PURE_POSSESSIVES = allBut(POSSESSIVES, 'his', 'her')
/** Words that open a noun phrase and do nothing else, so that what follows belongs to the same phrase. */
const OPENERS = union(ARTICLES, PURE_POSSESSIVES, ['every'])
/** "Her" and "that" begin a phrase of their own too often. */
const SECOND = union(ARTICLES, allBut(POSSESSIVES, 'her'), allBut(DEMONSTRATIVES, 'that'), ['every'])

/** What a word before them may be the name of. */
const NAMED = words('double-determiner-named')

/** "the my house", "a the problem", "my the friend". A possessive stays and its article goes; else the text must tell which is meant. */
export const detector: Detector = {
  ids: ['grammar-double-determiner'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, text} = tokenAt(view, index)
      if (!isDouble(view, index)) continue
      const both = [norm, normAt(view, index + 1)]
      const kept = both.find((word) => PURE_POSSESSIVES.has(word))
      // "its the busiest time" may be "it's".
      const isClear = norm !== 'its' && both.some((word) => ARTICLES.has(word))
      report('grammar-double-determiner', index, index + 2, kept !== undefined && isClear ? [inCaseOf(text, kept)] : [])
    }
  },
}

function isDouble(view: TaggedView, index: number): boolean {
  const first = tokenAt(view, index)
  const second = view.tokens[index + 1]
  const third = view.tokens[index + 2]
  if (second === undefined || third === undefined || third.sentence !== first.sentence) return false
  if (!OPENERS.has(first.norm) || !SECOND.has(second.norm) || first.norm === second.norm) return false
  // A letter ("the A side"), a title ("the My Lai massacre") or a word that is only mentioned.
  // "The this keyword", "an a tag", "the **a** field": a word of a program.
  if (showsCode(view) && (NAMED.has(third.norm) || isMarkupBetween(first, second))) return false
  // "an a{sv} variant": the name of a type.
  if (/^[{[<]$/.test(third.text) && third.before === '') return false
  if (second.text !== second.norm || [first, second, third].some(({joined, literal}) => joined || literal)) return false
  return isNominal(view, index + 2)
}
