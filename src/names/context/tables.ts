/** The lists of `rules/names/tables/words.yml`. */
export const WORD_LISTS = [
  'place-prepositions',
  'loose-prepositions',
  'place-nouns',
  'adjective-keepers',
  'small-words',
  'titles',
  'offices',
  'speech',
] as const

export type WordList = (typeof WORD_LISTS)[number]

/** The words of every list. */
export type NameWords = Readonly<Record<WordList, readonly string[]>>
