/** Keys of front matter whose values are read, unless the user names others. */
export const FRONT_MATTER_KEYS: readonly string[] = ['title', 'subtitle', 'description', 'summary']

const MARKUP = /[`<{]|\]\(/

/** Whether a value is text and no more: those with markup, code or template tags in them are not read. */
export function isPlainText(value: string): boolean {
  return !MARKUP.test(value)
}
