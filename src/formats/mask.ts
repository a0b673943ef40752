/** A source of the same length in which what is no text of the format is blanked, and the stretches of it that are read as nouns. */
export interface MaskedSource {
  readonly text: string
  readonly opaque: readonly (readonly [start: number, end: number])[]
}

/** Blanks what a format's own parser would take for text. */
export function maskMarkup(source: string, _format: 'markdown' | 'html'): MaskedSource {
  return {text: source, opaque: []}
}
