import type {Detector} from '../detect/detector.js'
import {type Token, tokenAt} from '../text/token.js'
import {CHEMICAL_PARTS, isCall, LONG_WORDS} from './knots/words.js'

/** No English word is longer, but for names of chemistry and a few curiosities. */
const LONGEST_WORD = 40

/** So often a letter in a row is beyond emphasis, and so many levels beyond the numbering of sections. */
const LONGEST_EMPHASIS = 20
const MOST_LEVELS = 10

/** Laughter and cries are no longer. */
const LONGEST_CRY = 100

/** The longest syllable that is looked for straight behind itself. */
const LONGEST_SYLLABLE = 8

const LETTERS = /^\p{Script=Latin}+$/u
/** Letters that mask or fill: "xxxx", "zzzz", "wwww". */
const FILLING = /^[xzw_]+$/i
/** Small letters before a capital: the name of a program, a key in base 64. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u
const DIGITS = /^[\d.]+$/

const CHEMICAL = new RegExp(CHEMICAL_PARTS.join('|'), 'g')
const FEWEST_CHEMICAL_PARTS = 4

/** Tokens too long for any word or number, as a translation leaves them that could not stop. */
export const detector: Detector = {
  ids: ['repetition-letters'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      if (token.text.length > LONGEST_EMPHASIS && isOverlong(token)) report('repetition-letters', index, index + 1, [])
    }
  },
}

function isOverlong({text, norm}: Token): boolean {
  if (DIGITS.test(text)) return isNumberLoop(text)
  if (!LETTERS.test(text) || FILLING.test(text)) return false
  if (longestRun(norm) > LONGEST_EMPHASIS) return true
  if (text.length <= LONGEST_WORD || INNER_CAPITAL.test(text) || LONG_WORDS.some((word) => norm.startsWith(word)))
    return false
  // "Hahahaha" is a syllable, "noooooooo" a few letters.
  const syllable = syllableOf(norm)
  if (syllable === undefined ? new Set(norm).size <= 4 : isCall(syllable)) return text.length > LONGEST_CRY
  return syllable !== undefined || !isChemical(norm)
}

/** Whether one number stands at all levels: "1.1.1.1.1.1.1.1.1.1.1". */
function isNumberLoop(text: string): boolean {
  const levels = text.split('.').filter((level) => level !== '')
  return levels.length > MOST_LEVELS && levels.every((level) => level === levels[0])
}

/** What the word says again and again to its end, if it does so. */
function syllableOf(norm: string): string | undefined {
  for (let length = 2; length <= LONGEST_SYLLABLE; length++) {
    let at = length
    while (at < norm.length && norm[at] === norm[at - length]) at++
    if (at === norm.length) return norm.slice(0, length)
  }
  return undefined
}

/** Parts of a chemical's name cover it, and do not repeat each other. */
function isChemical(norm: string): boolean {
  const parts = new Set<string>(norm.match(CHEMICAL) ?? [])
  return parts.size >= FEWEST_CHEMICAL_PARTS
}

function longestRun(norm: string): number {
  let longest = 0
  let length = 0
  let last = ''
  for (const letter of norm) {
    length = letter === last ? length + 1 : 1
    last = letter
    if (length > longest) longest = length
  }
  return longest
}
