import {eld} from 'eld/extrasmall'

/** So many characters tell a language surely. */
const ENOUGH = 2000
const LEAST_WORDS = 3

/** Keys such as "menu.file-open" are no text. */
const TEXT = /\p{L}{2,}\s+\p{L}/u

/** What is code in nearly every text, whatever its language. */
const CODE = /[{<][^{}<>]*[}>]|%[\w$.@()-]+/g

/**
 * The language that most source texts of a file are in, as a two-letter code; `undefined` where they are too short to tell, or keys of a
 * program.
 */
export function languageOf(sources: readonly string[]): string | undefined {
  let sample = ''
  for (const source of sources) {
    if (sample.length > ENOUGH) break
    if (TEXT.test(source) || /[\u0250-\uffff]/.test(source)) sample += `${source.replace(CODE, ' ')} `
  }
  if (sample.trim().split(/\s+/).length < LEAST_WORDS) return undefined
  const result = eld.detect(sample.toLowerCase())
  return result.language === '' || !result.isReliable() ? undefined : result.language
}
