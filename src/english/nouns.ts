import {tables} from '../generated/lexemes.js'
import {words} from './words.js'

const PLURALS: ReadonlyMap<string, string> = new Map(tables.count)
const SINGULARS: ReadonlyMap<string, string> = new Map(tables.count.map(([singular, plural]) => [plural, singular]))
const MASS = words('mass')
const SINGULAR_IN_S = words('singular')
const COLLECTIVE = words('collective')
const THINGS = words('things')
const MATTERS = words('matters')
const PEOPLE = new Map(tables.people)
const MANY_PEOPLE = new Set(PEOPLE.values())

/** Whether a word in small letters is a noun of the tables, in singular or plural. */
export const isNoun = (norm: string): boolean => PLURALS.has(norm) || SINGULARS.has(norm) || MASS.has(norm)

/** The plural of a noun that can be counted and is written in the singular; none where both are spelled alike. */
export function pluralOf(norm: string): string | undefined {
  const plural = PLURALS.get(norm)
  return plural === norm ? undefined : plural
}

/** Whether a noun can be counted and is written in the singular: it needs an article or the like. */
export const isSingularCount = (norm: string): boolean => pluralOf(norm) !== undefined

/** Whether a noun cannot be counted. */
export const isMass = (norm: string): boolean => MASS.has(norm)

export const isCollective = (norm: string): boolean => COLLECTIVE.has(norm)

/** Whether a noun is the singular of a thing that hardly ever stands without an article. */
export const isThing = (norm: string): boolean => THINGS.has(norm)

/** Whether a noun in the singular needs an article behind a verb and an adjective: "it is difficult task". */
export const isPredicateNoun = (norm: string): boolean => THINGS.has(norm) || MATTERS.has(norm) || PEOPLE.has(norm)

/** Whether a noun, in singular or plural, names a person and nothing else. */
export const isPerson = (norm: string): boolean => PEOPLE.has(norm) || MANY_PEOPLE.has(norm) || norm === 'people'

/** Whether a word that the tagger takes for a noun is a plural and no singular. */
export function isPlural(norm: string): boolean {
  if (SINGULAR_IN_S.has(norm)) return false
  if (SINGULARS.has(norm)) return !PLURALS.has(norm)
  return /[a-z]{2}s$/.test(norm) && !/(?:ss|us|is|ics)$/.test(norm) && !PLURALS.has(norm)
}

/** The singular of a noun of the tables. */
export const singularOf = (norm: string): string | undefined => SINGULARS.get(norm)
