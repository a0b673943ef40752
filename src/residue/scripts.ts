/** Scripts other than Latin, with the languages that they, or letters of their own, point to. */
interface Script {
  readonly name: string
  readonly letters: RegExp
  /** Letters that only some languages of the script have. */
  readonly signs?: readonly (readonly [letters: RegExp, languages: readonly string[]])[]
  readonly languages: readonly string[]
}

const SCRIPTS: readonly Script[] = [
  {
    name: 'Cyrillic',
    letters: /\p{Script=Cyrillic}/u,
    signs: [
      [/[іїєґ]/i, ['uk']],
      [/[ўЎ]/, ['be']],
      [/[ђћџљњј]/i, ['sr', 'mk']],
      [/[ыэъё]/i, ['ru']],
    ],
    languages: ['ru', 'uk', 'bg', 'sr', 'be', 'mk'],
  },
  {name: 'Greek', letters: /\p{Script=Greek}/u, languages: ['el']},
  {name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u, languages: ['ja']},
  {name: 'Korean', letters: /\p{Script=Hangul}/u, languages: ['ko']},
  {name: 'Chinese', letters: /\p{Script=Han}/u, languages: ['zh', 'ja']},
  {
    name: 'Arabic',
    letters: /\p{Script=Arabic}/u,
    signs: [[/[پچژگ]/, ['fa']]],
    languages: ['ar', 'fa'],
  },
  {name: 'Hebrew', letters: /\p{Script=Hebrew}/u, languages: ['he']},
  {name: 'Thai', letters: /\p{Script=Thai}/u, languages: ['th']},
  {name: 'Devanagari', letters: /\p{Script=Devanagari}/u, languages: ['hi']},
  {name: 'Bengali', letters: /\p{Script=Bengali}/u, languages: ['bn']},
  {name: 'Tamil', letters: /\p{Script=Tamil}/u, languages: ['ta']},
  {name: 'Georgian', letters: /\p{Script=Georgian}/u, languages: ['ka']},
  {name: 'Armenian', letters: /\p{Script=Armenian}/u, languages: ['hy']},
]

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

/** The languages that a text in a script that is not Latin points to. */
export function languagesOf(text: string): readonly string[] {
  const found = SCRIPTS.filter(({letters}) => letters.test(text))
  // Japanese mixes its own letters with Chinese ones.
  const script = found[0]
  const sign = script?.signs?.find(([letters]) => letters.test(text))
  return sign?.[1] ?? script?.languages ?? []
}
