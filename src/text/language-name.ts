const LANGUAGES = new Intl.DisplayNames(['en'], {type: 'language'})

/** Asking for a name takes long enough to be felt for thousands of rules. */
const known = new Map<string, string>()

/** The English name of a language, given its code. */
export function languageName(code: string): string {
  const name = known.get(code) ?? LANGUAGES.of(code) ?? code
  known.set(code, name)
  return name
}
