import {isNoun} from '../../english/nouns.js'
import {distanceBetween, graphemesOf, LONGEST_NAME, skeletonsOf} from '../../lexicon/sounds.js'
import {withDigraphs} from '../../lexicon/spelling.js'
import {addTo} from '../../text/groups.js'

/** Of shorter names too many sound alike. */
const SHORTEST = 6
/** Sounds that differ so much, for each letter, may be those of one name. */
const FARTHEST = 0.05
/** Each name is compared with so many others that have its consonants. */
const MOST_COMPARED = 8
/** What a name of its own differs in from another: endings of Slavic names, of plurals and of adjectives. */
const ENDING = /(?:ally|al|s|n|[aeiouyáéíýóúů]+)$/
const LETTERS = /^\p{Lu}\p{Ll}+$/u
/** Letters that romanisations begin a name with for one sound. */
const INITIALS: readonly string[] = ['sxz', 'zj', 'cks', 'kq', 'iyej', 'wv', 'fp', 'gh', 'td', 'cz', 'šs', 'žz', 'čc']

/** Pairs of names that sound alike and are no inflected forms of each other, as "Fukosawa" and "Fukozawa". */
export function alikeAmong(names: readonly string[]): (readonly [string, string])[] {
  const bySkeleton = new Map<string, string[]>()
  const pairs: (readonly [string, string])[] = []
  for (const name of names) {
    if (name.length < SHORTEST || name.length > LONGEST_NAME || !LETTERS.test(name) || isNoun(name.toLowerCase()))
      continue
    const skeletons = skeletonsOf(graphemesOf(name))
    const others = new Set(skeletons.flatMap((skeleton) => (bySkeleton.get(skeleton) ?? []).slice(0, MOST_COMPARED)))
    for (const other of others) if (isAlike(name, other)) pairs.push([other, name])
    for (const skeleton of skeletons) addTo(bySkeleton, skeleton, name)
  }
  return pairs
}

function isAlike(one: string, other: string): boolean {
  const limit = FARTHEST * Math.min(one.length, other.length)
  if (!beginAlike(one, other) || stemOf(one) === stemOf(other)) return false
  // A doubled letter is a slip of whoever types, two letters for one with a mark are a matter of keyboards.
  if (singleOf(one) === singleOf(other) || withDigraphs(one) === withDigraphs(other)) return false
  return distanceBetween(one, other, limit) <= limit
}

const stemOf = (name: string): string => name.replace(ENDING, '')

const singleOf = (name: string): string => name.toLowerCase().replace(/(.)\1/gu, '$1')

function beginAlike(one: string, other: string): boolean {
  const [first, second] = [one.charAt(0).toLowerCase(), other.charAt(0).toLowerCase()]
  return first === second || INITIALS.some((letters) => letters.includes(first) && letters.includes(second))
}
