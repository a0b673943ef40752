import type {TextBuilder} from '../text-builder.js'

/**
 * Gathers the values of front matter that are text.
 * @param parser of its language
 * @param place where it stands in the source
 * @param keys at its outermost level, whose values are read
 * @returns what the data is like but for the texts that are read; a fix must not change it
 */
export type Gather<Parser> = (
  parser: Parser,
  source: string,
  place: readonly [start: number, end: number],
  keys: readonly string[],
  builder: TextBuilder,
) => string

/** Keys of front matter whose values are read, unless the user names others. */
export const FRONT_MATTER_KEYS: readonly string[] = ['title', 'subtitle', 'description', 'summary']

const MARKUP = /[`<{]|\]\(/

/** Whether a value is text and no more: those with markup, code or template tags in them are not read. */
export function isPlainText(value: string): boolean {
  return !MARKUP.test(value)
}
