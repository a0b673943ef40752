/** The tables of `rules/typography/tables/`. */
export interface TypographyTables {
  readonly abbreviations: readonly Abbreviation[]
}

/** An abbreviation in capitals. */
export interface Abbreviation {
  readonly is: string
  /** The words before which its small letters stand for it; all, if there are none. */
  readonly before?: readonly string[]
  /** The words of which one must stand before it. */
  readonly after?: readonly string[]
}
