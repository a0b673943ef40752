/** The languages that rules are written for: engines take long to load their own names of all languages. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  cs: 'Czech',
  de: 'German',
  el: 'Greek',
  es: 'Spanish',
  et: 'Estonian',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  nl: 'Dutch',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sv: 'Swedish',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
}

/** Asking for a name takes long enough to be felt for thousands of rules. */
const known = new Map<string, string>(Object.entries(NAMES))
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
