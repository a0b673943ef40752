/** The lists of `rules/repetition/tables/words.yml`. */
export const WORD_LISTS = [
  'never-twice',
  'seldom-twice',
  'particles',
  'clause-verbs',
  'clause-openers',
  'sentence-subjects',
  'emphatic',
  'calls',
  'linkers',
  'counters',
  'conjunctions',
  'fillers',
  'saying',
  'chaining',
  'counted',
  'generics',
  'names-said-twice',
  'units',
  'prefixes',
  'prepositions',
  'function-words',
  'chemical-parts',
  'long-words',
] as const

export type WordList = (typeof WORD_LISTS)[number]

/** The words of every list. */
export type RepetitionTables = Readonly<Record<WordList, readonly string[]>>
