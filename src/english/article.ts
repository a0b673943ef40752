import {words} from './words.js'

/** The sound that a word begins with, which decides between "a" and "an". */
export type Sound = 'vowel' | 'consonant'

interface Reading {
  readonly sound: Sound
  /** Whether nobody says it otherwise. */
  readonly isCertain: boolean
}

const BEGINNINGS: ReadonlyMap<string, Reading> = new Map([
  ...readings(words('vowel'), {sound: 'vowel', isCertain: true}),
  ...readings(words('consonant'), {sound: 'consonant', isCertain: true}),
  ...readings(words('mostly-vowel'), {sound: 'vowel', isCertain: false}),
  ...readings(words('mostly-consonant'), {sound: 'consonant', isCertain: false}),
])
const LONGEST_BEGINNING = Math.max(...[...BEGINNINGS.keys()].map(({length}) => length))
const READ_AS_LETTERS = words('read-letters')
const READ_AS_WORDS = words('read-words')
const READ_BOTH_WAYS = words('read-both')

/** The letters whose names begin with a vowel: "an FBI agent". */
const VOWEL_LETTER = /^[AEFHILMNORSX]/i
const VOWEL = /^[aeiouàáâãäåæèéêëìíîïòóôõöøœùúûü]/i
/** A word of a phrase up to its first hyphen or full stop. An apostrophe is part of it: "L'Oréal", "O'Brien". */
const FIRST_WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/u
/** Letters in capitals, perhaps with figures behind them or in the plural: "FBI", "MP3", "NGOs". */
const CAPITALS = /^(\p{Lu}+)(?:\p{N}[\p{L}\p{N}]*|(?<=\p{Lu}{2})['’]?s)?$/u
/** "iPhone", "mRNA": the small letter is said by its name. */
const LONE_LETTER = /^(?:\p{L}$|\p{Ll}\p{Lu})/u
/** Shorter words in capitals are spelled; longer ones that begin like a word are said as one: "NATO". */
const SHORTEST_ACRONYM = 4
const PRONOUNCEABLE = /^[^AEIOU][AEIOU]/
/** So long a word in capitals is one that shouts. */
const SHORTEST_SHOUT = 6

/** The indefinite article that goes before a phrase: "a" or "an". */
export function articleFor(phrase: string): 'a' | 'an' {
  return readingOf(phrase)?.sound === 'vowel' ? 'an' : 'a'
}

/** The sound that a phrase begins with; `undefined` where it is said both ways, or not at all. */
export function soundOf(phrase: string): Sound | undefined {
  const reading = readingOf(phrase)
  return reading?.isCertain === true ? reading.sound : undefined
}

/** Mends every "a" and "an" inside a phrase by the word that follows it. */
export function mendArticles(phrase: string): string {
  return phrase.replace(
    /(?<![-\u2010\u2011])\b(an?)(?=\s+["“«(]?([\p{L}\p{N}][^\s]*))/giu,
    (article: string, _: string, next: string) => {
      const right = articleFor(next)
      if (article.toLowerCase() === right) return article
      if (article === article.toUpperCase() && article.length > 1) return right.toUpperCase()
      return article.startsWith('A') ? `A${right.slice(1)}` : right
    },
  )
}

function readingOf(phrase: string): Reading | undefined {
  const word = FIRST_WORD.exec(phrase)?.[0]
  if (word === undefined) return undefined
  const digits = /^\p{N}+/u.exec(word)?.[0]
  if (digits !== undefined) return readingOfNumber(digits)
  if (LONE_LETTER.test(word)) return readingOfLetters(word)
  const capitals = CAPITALS.exec(word)?.[1]
  return capitals === undefined ? readingOfWord(word) : readingOfCapitals(capitals)
}

/** Eight, eleven and eighteen begin with a vowel. */
function readingOfNumber(digits: string): Reading {
  const leading = ((digits.length - 1) % 3) + 1
  const isTeen = /^1[18]/.test(digits)
  // "1812" is a year, "eighteen twelve", or the number "one thousand eight hundred and twelve".
  if (isTeen && digits.length === 4) return {sound: 'vowel', isCertain: false}
  return {sound: digits.startsWith('8') || (isTeen && leading === 2) ? 'vowel' : 'consonant', isCertain: true}
}

function readingOfCapitals(word: string): Reading {
  if (READ_AS_LETTERS.has(word)) return readingOfLetters(word)
  if (READ_AS_WORDS.has(word)) return readingOfWord(word)
  const hasVowel = /[AEIOUY]/.test(word)
  const isLong = word.length >= SHORTEST_ACRONYM
  const known = isLong ? beginningOf(word) : undefined
  if (known !== undefined) return known
  const isWord = isLong && hasVowel && (word.length >= SHORTEST_SHOUT || PRONOUNCEABLE.test(word))
  const isCertain = !hasVowel && !READ_BOTH_WAYS.has(word)
  return {...(isWord ? readingOfWord(word) : readingOfLetters(word)), isCertain}
}

/** Letter by letter. */
function readingOfLetters(word: string): Reading {
  return {sound: VOWEL_LETTER.test(word) ? 'vowel' : 'consonant', isCertain: true}
}

function readingOfWord(word: string): Reading {
  return beginningOf(word) ?? {sound: VOWEL.test(word) ? 'vowel' : 'consonant', isCertain: true}
}

/** What the longest known beginning of a word tells. */
function beginningOf(word: string): Reading | undefined {
  const small = word.toLowerCase()
  for (let length = Math.min(small.length, LONGEST_BEGINNING); length > 0; length--) {
    const reading = BEGINNINGS.get(small.slice(0, length))
    if (reading !== undefined) return reading
  }
  return undefined
}

function readings(beginnings: ReadonlySet<string>, reading: Reading): (readonly [string, Reading])[] {
  return [...beginnings].map((word) => [word, reading])
}
