import {HEADING_MINOR} from './closed-classes.js'

/** How the words of a phrase are capitalised. */
export type Casing = 'lower' | 'sentence' | 'title' | 'upper'

/** The casing of a phrase, from its written words. */
export function casingOf(words: readonly string[]): Casing {
  const lettered = words.filter((word) => /\p{L}/u.test(word))
  const first = lettered[0]
  if (first === undefined) return 'lower'
  const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()
  if (
    lettered.every(isUpper) &&
    lettered.some((word) => word.length > 1) &&
    lettered.join('').length > 3 &&
    lettered.length > 1
  )
    return 'upper'
  if (!isCapital(first)) return 'lower'
  const major = lettered.filter((word, index) => index === 0 || !HEADING_MINOR.has(word.toLowerCase()))
  return major.length > 1 && major.every(isCapital) ? 'title' : 'sentence'
}

/** Writes `text`, given in sentence-neutral spelling, in a casing. Capitals it has by itself stay. */
export function applyCasing(text: string, casing: Casing): string {
  switch (casing) {
    case 'lower':
      return text
    case 'upper':
      return text.toUpperCase()
    case 'sentence':
      return capitalise(text)
    case 'title':
      return capitalise(
        text.replace(/[\p{L}\p{N}'’]+/gu, (word) => (HEADING_MINOR.has(word) ? word : capitalise(word))),
      )
  }
}

/** Raises the first letter. */
export function capitalise(text: string): string {
  // "iPhone" has its capital elsewhere.
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text
  return text.replace(/\p{L}|\p{N}/u, (letter) => letter.toUpperCase())
}

/** Lowers the first letter. */
export function uncapitalise(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toLowerCase())
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
