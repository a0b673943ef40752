import {SCRIPT_LANGUAGES} from './scripts.js'

let known: ReadonlySet<string> | undefined

/** Whether a word is the name of a language in itself, as in menus of languages: "日本語". The names are those of Unicode's CLDR. */
export function isEndonym(text: string): boolean {
  known ??= new Set(SCRIPT_LANGUAGES.flatMap(endonymsOf))
  return known.has(text.toLowerCase())
}

/** A language as it calls itself, and with the script that it is mostly written in: 中文, 简体中文. */
function endonymsOf(language: string): string[] {
  const names = new Intl.DisplayNames([language], {type: 'language'})
  const {script = ''} = new Intl.Locale(language).maximize()
  return [language, `${language}-${script}`].map((code) => (names.of(code) ?? '').toLowerCase())
}
