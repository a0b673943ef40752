import {tables} from '../generated/english.js'

/** Asking an engine for a name takes long enough to be felt for thousands of rules, and at the start of a program. */
const known = new Map<string, string>(tables.languages)
let others: Intl.DisplayNames | undefined

/** The English name of a language, given its code. */
export function languageName(code: string): string {
  const name = known.get(code) ?? otherName(code)
  known.set(code, name)
  return name
}

function otherName(code: string): string {
  others ??= new Intl.DisplayNames(['en'], {type: 'language'})
  return others.of(code) ?? code
}
