/** The lists of `rules/typography/tables/words.yml`. */
export const WORD_LISTS = [
  'measures',
  'wholes',
  'rounded',
  'number-labels',
  'version-labels',
  'before-date',
  'before-sure-date',
  'before-time',
  'before-clock',
  'behind-clock',
  'untimed',
  'markets',
  'matches',
  'ratios',
  'scriptures',
  'quantities',
  'rates',
  'joiners',
  'verbs',
  'elliptic-heads',
  'amount-leads',
  'reports',
  'stopped',
  'surname-endings',
  'no-initials',
  'openers',
  'span-ends',
  'opening-hours',
  'sets',
  'amounts',
  'parallel-verbs',
  'lettered',
  'contracted',
] as const
export type WordList = (typeof WORD_LISTS)[number]

/** The tables of `rules/typography/tables/`. */
export interface TypographyTables {
  readonly abbreviations: readonly Abbreviation[]
  /** Words in small letters. */
  readonly words: Readonly<Record<WordList, readonly string[]>>
}

/** An abbreviation in capitals. */
export interface Abbreviation {
  readonly is: string
  /** The words before which its small letters stand for it; all, if there are none. */
  readonly before?: readonly string[]
  /** The words of which one must stand before it. */
  readonly after?: readonly string[]
}
