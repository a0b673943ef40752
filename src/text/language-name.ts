const LANGUAGES = new Intl.DisplayNames(['en'], {type: 'language'})

/** Asking for a name takes long enough to be felt for thousands of rules. */
const known = new Map<string, string>()

/** Languages that are not written in Latin letters, as menus list them. */
const IN_OTHER_LETTERS =
  'ar be bg bn el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne pa ru si sr ta te tg th uk ur zh zh-Hans zh-Hant'

let endonyms: ReadonlySet<string> | undefined

/** Whether a word is the name of a language in itself, as in menus of languages: "日本語". The names are those of Unicode's CLDR. */
export function isEndonym(text: string): boolean {
  endonyms ??= new Set(
    IN_OTHER_LETTERS.split(' ').flatMap((code) => {
      const name = new Intl.DisplayNames([code], {type: 'language'}).of(code)
      return name === undefined ? [] : [name.toLowerCase()]
    }),
  )
  return endonyms.has(text.toLowerCase())
}

/** The English name of a language, given its code. */
export function languageName(code: string): string {
  const name = known.get(code) ?? LANGUAGES.of(code) ?? code
  known.set(code, name)
  return name
}
