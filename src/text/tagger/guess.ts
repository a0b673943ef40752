/** What words that the model does not know probably are. Source of the endings and beginnings: the English model of wink-nlp (MIT). */

/** Parts of speech by the end of a word; the longest that fits decides. */
const BY_ENDING = tagsOf({
  VERB: 'ing ed',
  ADV: 'ly',
  ADJ: 'able tish like ous ful ary less ier est fy ky',
  NOUN: 'es er or ity ion',
  PROPN: 'llah stan gton abad land pur tnam',
})
const LONGEST_ENDING = 4

/** The same by its beginning, where no ending fits. */
const BY_BEGINNING = tagsOf({ADJ: 'anti post non', NOUN: 'cross'})
const LONGEST_BEGINNING = 5
const SHORTEST = 2

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
    longestOf(BY_ENDING, LONGEST_ENDING, (length) => word.slice(-length)) ??
    longestOf(BY_BEGINNING, LONGEST_BEGINNING, (length) => word.slice(0, length)) ??
    'NOUN'
  )
}

/** The part of speech of a word that is known in small letters alone: common nouns and adjectives with a capital are names. */
export function ofCapitalised(tag: string): string {
  return tag === 'NOUN' || tag === 'ADJ' ? 'PROPN' : tag
}

function longestOf(tags: ReadonlyMap<string, string>, longest: number, partOf: (length: number) => string) {
  for (let length = longest; length >= SHORTEST; length--) {
    const tag = tags.get(partOf(length))
    if (tag !== undefined) return tag
  }
  return undefined
}

function tagsOf(parts: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(parts).flatMap(([tag, list]) => list.split(' ').map((part) => [part, tag] as const)))
}
