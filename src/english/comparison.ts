/** The forms of an adjective that are one word. */
export interface Degrees {
  readonly comparative: string
  readonly superlative: string
}

const IRREGULAR: ReadonlyMap<string, Degrees> = new Map([
  ['good', {comparative: 'better', superlative: 'best'}],
  ['well', {comparative: 'better', superlative: 'best'}],
  ['bad', {comparative: 'worse', superlative: 'worst'}],
  ['far', {comparative: 'further', superlative: 'furthest'}],
])
/** Of one syllable, or of two with a -y that becomes -i. */
const SHORT = /^[^aeiouy]*(?:[aeiouy]+[^aeiouy]*e?|[aeiou]+[^aeiou]+y)$/
const ONE_VOWEL = /^[^aeiou]*[aeiou][bdgmnpt]$/

/** How an adjective is compared with -er and -est; none for one that takes "more" and "most". */
export function degreesOf(adjective: string): Degrees | undefined {
  const irregular = IRREGULAR.get(adjective)
  if (irregular !== undefined) return irregular
  if (!SHORT.test(adjective)) return undefined
  const stem = ONE_VOWEL.test(adjective)
    ? adjective + adjective.slice(-1)
    : adjective.replace(/([^aeiou])y$/, '$1i').replace(/e$/, '')
  return {comparative: `${stem}er`, superlative: `${stem}est`}
}
