const LANGUAGES = new Intl.DisplayNames(['en'], {type: 'language'})

/** The English name of a language, given its code. */
export function languageName(code: string): string {
  return LANGUAGES.of(code) ?? code
}
