/** What words that the model does not know probably are. */
import {words} from '../../english/words.js'

/** Parts of speech by the end of a word; the longest that fits decides. */
const BY_ENDING = tagsOf([
  ['VERB', words('verb-endings')],
  ['ADV', words('adverb-endings')],
  ['ADJ', words('adjective-endings')],
  ['NOUN', words('noun-endings')],
  ['PROPN', words('name-endings')],
])
/** The same by its beginning, where no ending fits. */
const BY_BEGINNING = tagsOf([
  ['ADJ', words('adjective-beginnings')],
  ['NOUN', words('noun-beginnings')],
])
const SHORTEST = 2
const LONGEST = 5

const NUMBER = /^\d/
const PUNCTUATION = /^\p{P}+$/u
const SYMBOL = /^[^\p{L}\p{N}]+$|^%$/u
const LATIN = /^\p{Script=Latin}/u
const PLAIN_WORD = /^[a-z][a-z.]*$/

/** The part of speech of a word that is known in no case. */
export function guessed(word: string): string {
  if (NUMBER.test(word)) return 'NUM'
  if (SYMBOL.test(word)) return PUNCTUATION.test(word) && word !== '%' ? 'PUNCT' : 'SYM'
  if (!LATIN.test(word)) return 'X'
  // A capital, or a letter that English words have not: a name.
  if (!PLAIN_WORD.test(word)) return 'PROPN'
  return (
    longestOf(BY_ENDING, (length) => word.slice(-length)) ??
    longestOf(BY_BEGINNING, (length) => word.slice(0, length)) ??
    'NOUN'
  )
}

/** The part of speech of a word that is known in small letters alone: common nouns and adjectives with a capital are names. */
export function ofCapitalised(tag: string): string {
  return tag === 'NOUN' || tag === 'ADJ' ? 'PROPN' : tag
}

function longestOf(tags: ReadonlyMap<string, string>, partOf: (length: number) => string): string | undefined {
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const tag = tags.get(partOf(length))
    if (tag !== undefined) return tag
  }
  return undefined
}

function tagsOf(lists: readonly (readonly [tag: string, parts: ReadonlySet<string>])[]): ReadonlyMap<string, string> {
  return new Map(lists.flatMap(([tag, parts]) => [...parts].map((part) => [part, tag] as const)))
}
