const ENDINGS = /(?:ies|es|s|ed|ing|ly)$/

/** A word without its inflection, good enough to compare words of two sentences that say the same. */
export function stemOf(word: string): string {
  const stem = word.length > 40 ? word : word.replace(ENDINGS, '')
  return stem.length >= 3 ? stem.replace(/[ey]$/, '') : word
}
