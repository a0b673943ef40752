import type {Detector} from '../detect/detector.js'
import {addTo} from '../text/groups.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isCapital, isWord} from '../text/token-kinds.js'
import {words} from './context/words.js'

/** An expansion has at most so many words. */
const MOST_WORDS = 10
const SHORTEST = 3
const KNOWN = words('acronyms')
/** Letters of an acronym, at most. */
const LONGEST = 6
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
    if (unused.size === 0) return
    const initials = initialsIn(view)
    for (const [other, uses] of places) {
      if (introduced.has(other) || KNOWN.has(other.toLowerCase()) || initials.has(other.toLowerCase())) continue
      const index = blotted(other)
        .map((blot) => unused.get(blot))
        .find((place) => place !== undefined)
      if (index === undefined || (uses[0] ?? 0) < index) continue
      const {text: acronym, line} = tokenAt(view, index)
      const values = {line: String(Math.max(1, line)), acronym, other}
      for (const use of uses) report('consistency-acronym', use, use + 1, [acronym], {values})
    }
  },
}

/** Where each acronym stands, in tokens. */
function placesOfAcronyms(view: TokenView): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (let index = 0; index < view.tokens.length; index++) {
    const {text} = tokenAt(view, index)
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

/**
 * The initials of all runs of longer words in a sentence, as long as acronyms are: a document that has the words of an acronym means
 * what it says, "a web application firewall … the WAF".
 */
function initialsIn(view: TokenView): ReadonlySet<string> {
  const all = new Set<string>()
  for (let start = 0; start < view.tokens.length; start++) {
    const {sentence} = tokenAt(view, start)
    let initials = ''
    for (let at = start; at < start + LONGEST; at++) {
      const token = view.tokens[at]
      if (token === undefined || token.sentence !== sentence || !isWord(token) || token.text.length <= 3) break
      initials += token.norm.charAt(0)
      if (initials.length >= SHORTEST) all.add(initials)
    }
  }
  return all
}

/** An acronym of three letters or more with each letter in turn blotted out; two that differ in one letter share one of these. */
function blotted(acronym: string): string[] {
  if (acronym.length < SHORTEST) return []
  return [...acronym].map((_, at) => `${acronym.slice(0, at)}*${acronym.slice(at + 1)}`)
}
