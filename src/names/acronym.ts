import type {Detector} from '../detect/detector.js'
import {addTo} from '../text/groups.js'
import {isCapital, isWord} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {words} from './context/words.js'

/** An expansion has at most so many words. */
const MOST_WORDS = 10
const SHORTEST = 3
const KNOWN = words('acronyms')
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u

/**
 * An acronym that is introduced and never used again, beside one that is used and never introduced and differs in one letter:
 * "the International Bureau of Standards (IBS) … the IBU".
 */
export const detector: Detector = {
  ids: ['consistency-acronym'],
  find({view}, report) {
    const places = placesOfAcronyms(view)
    const introduced = new Set<string>()
    /** By what is left of an acronym when a letter is blotted out: where those stand that are introduced and not used. */
    const unused = new Map<string, number>()
    for (const [acronym, [first = 0, ...others]] of places) {
      if (!isIntroduced(view, acronym, first)) continue
      introduced.add(acronym)
      if (others.length === 0) for (const blot of blotted(acronym)) unused.set(blot, first)
    }
    for (const [other, uses] of places) {
      if (introduced.has(other) || KNOWN.has(other.toLowerCase()) || isSpelledOut(view, other)) continue
      const index = blotted(other)
        .map((blot) => unused.get(blot))
        .find((place) => place !== undefined)
      if (index === undefined || (uses[0] ?? 0) < index) continue
      const {text: acronym, startPoint} = tokenAt(view, index)
      const values = {line: String(startPoint?.line ?? 1), acronym, other}
      for (const use of uses) report('consistency-acronym', use, use + 1, [acronym], {values})
    }
  },
}

/** Where each acronym stands, in tokens. */
function placesOfAcronyms(view: TokenView): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [index, {text}] of view.tokens.entries()) {
    if (ACRONYM.test(text)) addTo(places, text, index)
  }
  return places
}

/** Whether an acronym stands in brackets behind words with its initials: "the International Bureau of Standards (IBS)". */
function isIntroduced(view: TokenView, acronym: string, index: number): boolean {
  const {tokens} = view
  if (tokens[index - 1]?.text !== '(' || tokens[index + 1]?.text !== ')') return false
  let initials = ''
  for (let at = index - 2; at >= 0 && index - at <= MOST_WORDS; at--) {
    const token = tokenAt(view, at)
    if (!isWord(token) || token.sentence !== tokens[index]?.sentence) break
    if (isCapital(token)) initials = token.text.charAt(0) + initials
  }
  return initials.endsWith(acronym)
}

/** Whether the document has the words that an acronym is short for, wherever they stand: "a web application firewall … the WAF". */
function isSpelledOut(view: TokenView, acronym: string): boolean {
  const initials = view.tokens.map((token) => (isWord(token) ? token.norm.charAt(0) : '.')).join('')
  const letters = acronym.toLowerCase()
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    const [first, last] = [tokenAt(view, at), tokenAt(view, at + letters.length - 1)]
    if (
      first.sentence === last.sentence &&
      view.tokens.slice(at, at + letters.length).every(({text}) => text.length > 3)
    )
      return true
  }
  return false
}

/** An acronym of three letters or more with each letter in turn blotted out; two that differ in one letter share one of these. */
function blotted(acronym: string): string[] {
  if (acronym.length < SHORTEST) return []
  return [...acronym].map((_, at) => `${acronym.slice(0, at)}*${acronym.slice(at + 1)}`)
}
