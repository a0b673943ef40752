/** One case form of a name. */
export interface CaseForm {
  readonly case: string
  readonly form: string
}

/** Case to form; an empty form is one we do not vouch for. */
export type Paradigm = Readonly<Record<string, string>>

/** The five oblique cases of the Slavic and Lithuanian declensions. */
export const five = (
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  locative: string,
): Paradigm => ({genitive, dative, accusative, instrumental, locative})

export const fixed = (word: string): Paradigm => five(word, word, word, word, word)

/** Join the paradigms of the parts of a name, case by case. */
export const join = (parts: readonly (Paradigm | undefined)[], separator = ' '): Paradigm | undefined => {
  const [first] = parts
  if (!first) return undefined
  const result: Record<string, string> = {}
  for (const key of Object.keys(first)) {
    const forms = parts.map((part) => part?.[key] ?? '')
    if (forms.every((form) => form !== '')) result[key] = forms.join(separator)
  }
  return result
}

/** The forms of a paradigm that differ from the name itself. */
export const formsOf = (name: string, paradigm: Paradigm | undefined): CaseForm[] =>
  Object.entries(paradigm ?? {})
    .filter(([, form]) => form !== '' && form !== name)
    .map(([key, form]) => ({case: key, form}))

/** Letters only, with apostrophes for soft signs, in capitalised words. */
export const isPlain = (name: string): boolean => /^\p{Lu}[\p{Ll}’']+(?: \p{L}[\p{Ll}’']*)*$/u.test(name)

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Cut the last `count` letters. */
export const cut = (word: string, count: number): string => word.slice(0, word.length - count)
