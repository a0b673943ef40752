import {isNoun, isPerson, isPlural} from '../../english/nouns.js'
import type {Lexicon} from '../../lexicon/lexicon.js'
import {TokenClass} from '../../text/classes.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {tokenAt} from '../../text/token.js'
import {normAt} from './sentence.js'
import {words} from './words.js'

const MALE_OR_FEMALE = /^(?:he|she|him|her|his|hers|himself|herself)$/
/** Endings of nouns of agents; those of things are listed. */
const AGENT = /.{2}(?:er|or|ist|ant|ee|man|woman|person)$/
const PERSONS = words('persons-nouns')
const NO_PERSONS = words('persons-no-agents')
const ROLES = words('persons-roles')
const BODIES = words('pronoun-thing-bodies')
const THINGS = words('pronoun-thing-things')
const PLACES = words('persons-before-place')
const OTHER_NAMES = TokenClass.upper | TokenClass.month | TokenClass.weekday
/** A name has so many words at most on either side of one. */
const LONGEST_NAME = 4

/** What tells of persons in a stretch of tokens. */
export interface PersonCounts {
  /** How many stand before a token of whom "he" or "she" may mean: names, nouns of persons and animals, these pronouns themselves. */
  personsBefore(index: number): number
  /** Names of persons alone. */
  namesBefore(index: number): number
}

/** Counts what tells of persons in the tokens from `start` up to `end`, in one pass. */
export function personCounts(view: TaggedView, lexicon: Lexicon, start: number, end: number): PersonCounts {
  const persons = [0]
  const names = [0]
  for (let index = start; index < end; index++) {
    const isName = isPersonName(view, index, lexicon)
    names.push((names.at(-1) ?? 0) + Number(isName))
    persons.push((persons.at(-1) ?? 0) + Number(tellsPerson(view, index, isName)))
  }
  return {
    personsBefore: (index) => persons[index - start] ?? 0,
    namesBefore: (index) => names[index - start] ?? 0,
  }
}

function tellsPerson(view: TaggedView, index: number, isName: boolean): boolean {
  const {norm} = tokenAt(view, index)
  if (MALE_OR_FEMALE.test(norm) || PERSONS.has(norm)) return true
  return !isThing(norm) && (isName || isPersonNoun(view, index))
}

const isThing = (norm: string): boolean => NO_PERSONS.has(norm) || BODIES.has(norm) || THINGS.has(norm)

function isPersonNoun(view: TaggedView, index: number): boolean {
  const norm = normAt(view, index)
  // "a 30-year-old"
  if (norm === 'old') return normAt(view, index - 1) === 'year'
  if (norm.endsWith('year-old')) return true
  if (isPlural(norm) || !(isPerson(norm) || AGENT.test(norm))) return false
  return (
    (isNoun(norm) || tagAt(view, index) === 'NOUN') && !/(?:men|people|children)$/.test(norm) && !isRole(view, index)
  )
}

/** "The brand is the leader in the market": what a body may be, too. */
function isRole(view: TaggedView, index: number): boolean {
  if (!ROLES.has(normAt(view, index))) return false
  for (let at = index - 1; at > index - LONGEST_NAME; at--)
    if (/^(?:is|was|are|were|remains|became|become|remained)$/.test(normAt(view, at))) return true
  return false
}

function isPersonName(view: TaggedView, index: number, lexicon: Lexicon): boolean {
  const {norm, text, classes} = tokenAt(view, index)
  if ((classes & TokenClass.capital) === 0 || (classes & OTHER_NAMES) !== 0 || text === 'I') return false
  if (tagAt(view, index) !== 'PROPN' || isNoun(norm)) return false
  if (PLACES.has(normAt(view, index - 1)) || lexicon.gazetteer.englishName(text) !== undefined) return false
  return !isOrganisation(text, lexicon) && !isInOrganisation(view, index)
}

/** Whether a word is by itself the known name of something that is no person. */
export function isOrganisation(text: string, lexicon: Lexicon): boolean {
  const uses = lexicon.entities.named(text)
  return uses.some(({entity}) => entity.words.length === 1) && uses.every(({entity}) => !entity.isPerson)
}

/** "Deutsche Bank", "the brand Pietro Filipi", "the Haas team" */
function isInOrganisation(view: TaggedView, index: number): boolean {
  let first = index
  while (index - first < LONGEST_NAME && tagAt(view, first - 1) === 'PROPN') first--
  let last = index
  while (last - index < LONGEST_NAME && tagAt(view, last + 1) === 'PROPN') last++
  return view.tokens.slice(Math.max(0, first - 1), last + 2).some(({norm}) => BODIES.has(norm) || THINGS.has(norm))
}
