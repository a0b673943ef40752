import {tables} from '../../generated/residue.js'

const SCRIPTS = tables.scripts.map(({name, scripts, letters = '', signs = [], languages}) => ({
  name,
  letters: anyOf(letters, scripts),
  signs: signs.map((sign) => ({letters: anyOf(sign.letters), languages: sign.languages})),
  languages,
}))

/** An expression for one of these letters, or a letter of one of these Unicode scripts. */
function anyOf(letters: string, scripts: readonly string[] = []): RegExp {
  return new RegExp(`[${letters}${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u')
}

/** What lies behind Latin and its extensions. */
const BEHIND_LATIN = /[\u0250-\uFFFF]/
const LATIN = /\p{Script=Latin}/u

/** The script of a word or of some of its letters, if it is not Latin; `undefined` for marks and numbers. */
export function foreignScript(text: string): string | undefined {
  if (!BEHIND_LATIN.test(text)) return undefined
  return SCRIPTS.find(({letters}) => letters.test(text))?.name
}

/** Whether some letter is Latin. */
export function hasLatin(text: string): boolean {
  return LATIN.test(text)
}

const WIDE = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/
/** No word is longer. */
export const LONGEST_WORD = 60

/** Whether some letter or digit of a word is of full width. */
export function isWide(text: string): boolean {
  return text.length <= LONGEST_WORD && WIDE.test(text)
}

/** All languages that are written in these scripts. */
export const SCRIPT_LANGUAGES: readonly string[] = [...new Set(SCRIPTS.flatMap(({languages}) => languages))]

/** The languages that a text in a script that is not Latin points to. */
export function languagesOf(text: string): readonly string[] {
  const script = SCRIPTS.find(({letters}) => letters.test(text))
  const sign = script?.signs.find(({letters}) => letters.test(text))
  return (sign ?? script)?.languages ?? []
}
