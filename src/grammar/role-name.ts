import type {Detector} from '../detect/detector.js'
import {union} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, textOf, tokenAt} from '../text/token.js'
import {isCapital, isLower, isWord} from '../text/token-kinds.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const ROLES = words('role-name-roles')
const SLAVIC_NAMES = words('role-name-slavic-names')
const GIVEN_NAMES = union(SLAVIC_NAMES, words('role-name-other-names'))
const TITLES = words('role-name-titles')
/** "the author of the novel Anna Karenina": what they name may be called so. */
const BEARERS = words('role-name-bearers')
const LINKS = new Set(['of', 'for', 'at', 'to', 'in'])
/** Between the role and the name stand so many words at most. */
const REACH = 9
const MOST_NAMES = 3
const MOST_ADJECTIVES = 3

/** "The head of the museum Ivan Petrov said": a role with what it is for, and a name without commas. The fix sets them. */
export const detector: Detector = {
  ids: ['grammar-role-name'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, literal} = tokenAt(view, index)
      if (literal || !isRole(norm) || !LINKS.has(normAt(view, index + 1))) continue
      const start = nameStart(view, index + 2)
      const end = start === undefined ? undefined : nameEnd(view, start)
      if (start === undefined || end === undefined) continue
      const name = textOf(view, start, end)
      const isOpen = end < sentenceEnd(view, index) && isWord(view.tokens[end])
      const fix = [`${tokenAt(view, start - 1).text}, ${name}${isOpen ? ',' : ''}`]
      const isPerson = SLAVIC_NAMES.has(normAt(view, start))
      const isOffice = isDefinite(view, index) && !BEARERS.has(normAt(view, start - 1))
      const confidence = isPerson || isOffice ? 'medium' : 'low'
      report('grammar-role-name', start - 1, end, fix, {confidence})
    }
  },
}

/** "deputy", "ex-deputy" */
const isRole = (norm: string): boolean => ROLES.has(norm) || (norm.startsWith('ex-') && ROLES.has(norm.slice(3)))

/** Native broadcasters who leave the commas out leave out the article as well: "Head of policy Anna Smith says". */
function isDefinite(view: TaggedView, role: number): boolean {
  for (
    let at = role - 1;
    at >= role - 1 - MOST_ADJECTIVES && /^(?:DET|ADJ|NOUN|ADV|VERB)$/.test(tagAt(view, at));
    at--
  ) {
    if (normAt(view, at) === 'the') return true
    if (tagAt(view, at) === 'DET') return false
  }
  return false
}

/** Where a name begins behind a place of work, all words and no mark, verb or conjunction. */
function nameStart(view: TaggedView, from: number): number | undefined {
  const end = Math.min(sentenceEnd(view, from - 1), from + REACH)
  for (let at = from; at < end; at++) {
    const token = tokenAt(view, at)
    if (!isWord(token) || token.literal || /^(?:AUX|PRON|SCONJ)$/.test(tagAt(view, at))) return undefined
    if (tagAt(view, at) === 'VERB' && isLower(token)) return undefined
    if (at > from && beginsName(view, at)) return at
  }
  return undefined
}

/** A given name with another name behind it, and a place of work before: "of the museum [Ivan Petrov]". */
function beginsName(view: TaggedView, index: number): boolean {
  const before = tokenAt(view, index - 1)
  const {classes} = tokenAt(view, index)
  if (
    (classes & (TokenClass.capital | TokenClass.hyphened)) !== TokenClass.capital ||
    !isCapital(view.tokens[index + 1])
  )
    return false
  if (!GIVEN_NAMES.has(normAt(view, index)) || GIVEN_NAMES.has(before.norm)) return false
  // "of Saint Peter", "of President Ivan Petrov", "the widow of the late Ivan Petrov"
  if (TITLES.has(before.norm) || ROLES.has(before.norm) || isDegree(view, index - 1)) return false
  return /^(?:NOUN|PROPN)$/.test(tagAt(view, index - 1))
}

/** "attorney at law", "doctor of law" */
const isDegree = (view: TaggedView, index: number): boolean =>
  normAt(view, index) === 'law' && LINKS.has(normAt(view, index - 1))

function nameEnd(view: TaggedView, start: number): number | undefined {
  let end = start
  while (
    end < start + MOST_NAMES + 1 &&
    isCapital(view.tokens[end]) &&
    tokenAt(view, end).sentence === tokenAt(view, start).sentence
  )
    end++
  if (end > start + MOST_NAMES) return undefined
  const next = view.tokens[end]
  // "of the museum Ivan Petrov, Olga Petrova and …" is a list; "'s" makes it a possessive.
  if (next?.joined === true || /^(?:\(|and|or|of)$/.test(next?.norm ?? '')) return undefined
  if (next?.norm === ',' && !isLower(view.tokens[end + 1])) return undefined
  return end
}
