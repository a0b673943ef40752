/** Keys under which spellings of one name meet. */

import {remembering} from '../text/remembering.js'

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ə: 'e',
  ħ: 'h',
  ŋ: 'n',
}
const OWN_LETTERS = /[łđðøıæœßþəħŋ]/g
const MARKS = /\p{M}|[.'’‘ʹʺʼʻ`´′″]/gu
const PLAIN = /^[a-z ]*$/

/** The name in lower case, without diacritics, apostrophes and full stops, with spaces for hyphens. */
export function plainKey(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .replace(OWN_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[-\u2010\u2011]/g, ' ')
}

/** The name as keyboards without diacritics write it; capitals and apostrophes stay. */
export function withoutDiacritics(name: string): string {
  const plain = name.replace(/[łđðøıæœßþəħŋ]/gi, (letter) => {
    const ascii = LETTERS[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? ascii : ascii.charAt(0).toUpperCase() + ascii.slice(1)
  })
  return plain.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Two letters for one with a mark, as passports and keyboards without them have it in German and the languages of the north. */
const DIGRAPHS: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae', ß: 'ss'}

/** The name with two letters for each that such keyboards lack: "Roed-Larsen". */
export function withDigraphs(name: string): string {
  return name.replace(/[äöüåøæß]/gi, (letter) => {
    const both = DIGRAPHS[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? both : both.charAt(0).toUpperCase() + both.slice(1)
  })
}

/**
 * Spellings that different romanisations of the Cyrillic alphabet give one letter: BGN/PCGN, ISO 9, ALA-LC, the scholarly and the
 * national systems, passports and the press. What stands for them is a letter no romanisation uses.
 */
const ROMANISED: Readonly<Record<string, string>> = {
  shch: 'Q',
  sch: 'Q',
  zh: 'Z',
  kh: 'X',
  tch: 'C',
  ch: 'C',
  sh: 'S',
  ts: 'c',
  tz: 'c',
  iyi: 'i',
  ya: 'A',
  ja: 'A',
  ia: 'A',
  yu: 'U',
  ju: 'U',
  iu: 'U',
  ye: 'e',
  ie: 'e',
  je: 'e',
  yo: 'e',
  jo: 'e',
  iy: 'i',
  ij: 'i',
  yi: 'i',
  yy: 'i',
  yj: 'i',
  ii: 'i',
  y: 'i',
  j: 'i',
  w: 'v',
  x: 'ks',
}
const LONGEST_FIRST = Object.keys(ROMANISED).sort((a, b) => b.length - a.length)
const ROMANISATION = new RegExp(LONGEST_FIRST.join('|'), 'g')

/** The key of a `plainKey` under which all romanisations of one Cyrillic spelling meet. */
export function romanKey(plain: string): string {
  return plain.replace(ROMANISATION, (spelling) => ROMANISED[spelling] ?? spelling)
}

/** So many words are remembered with their keys. */
const MOST_REMEMBERED = 20_000

/** The `plainKey` of a word, which is compared with many names. */
export const plainOf = remembering(MOST_REMEMBERED, plainKey)

/** The `romanKey` of a word as it is written. */
export const romanOf = remembering(MOST_REMEMBERED, (word: string) => romanKey(plainKey(word)))
