/** What stands in the strings of programs and is no text: places for values, tags, keys. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** A stretch of a string, in UTF-16 units, that is no text as it stands. */
export interface Code {
  readonly start: number
  readonly end: number
  /** What is read instead; nothing if it is empty; `undefined` for a noun. */
  readonly text: string | undefined
}

/**
 * Places for values: those of C and Objective-C (`%1$s`, `%@`), Python (`%(name)s`), Ruby (`%{name}`, `%<name>d`), Qt (`%1`), JavaScript,
 * Java and i18next (`{0}`, `{{name}}`, `${name}`, `$t(key)`),
 * and browser extensions (`$NAME$`). A blank is no flag here: "100% sure".
 */
const PLACE = new RegExp(
  [
    '%#@\\w{1,40}@',
    '%\\(\\w{1,40}\\)[-+#0]?\\d{0,3}(?:\\.\\d{1,3})?[a-zA-Z]',
    '%<\\w{1,40}>[-+#0]?\\d{0,3}(?:\\.\\d{1,3})?[a-zA-Z]',
    '%(?:\\d{1,2}\\$)?[-+#0]{0,3}(?:\\d{1,3}|\\*)?(?:\\.(?:\\d{1,3}|\\*))?(?:hh?|ll?|[qLzjt])?(?:[@diouxXeEfFgGaAcCsSp](?![a-z])|(?<!\\d%)[@ds])',
    '(?<!\\d)%L?[1-9]\\d?(?!\\d|\\$)',
    '(?<!\\d)%n(?![a-z])',
    '\\{\\{[^{}\\n]{1,80}\\}\\}',
    '[$#%]?\\{[^{}\\n]{0,80}\\}',
    '\\$t\\([^()\\n]{1,80}\\)',
    '\\$[A-Za-z_]\\w{1,40}\\$',
  ].join('|'),
  'g',
)

const PERCENT = /%%/g
const TAG = /(?<!%)<(\/?)([a-zA-Z][\w:-]{0,30}|\d{1,3})((?:\s[^<>]{0,300})?)\/?>/g
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi
/** The mark of the key that chooses an item of a menu: "Save &as", "_Open". */
const MNEMONIC = /(?<![A-Z\d&])&(?=[A-Za-z\d])(?![a-zA-Z\d]{1,30};)|(?<=^|\s)_(?=[A-Za-z])/g

/** Elements of HTML that mark words in a sentence and say nothing themselves. */
const FORMATS = new Set(
  'a abbr b bdi bdo big cite del dfn em font i ins mark p q s small span strike strong sub sup u'.split(' '),
)

const CHOICE = /\{\s*[\w.-]{1,80}\s*,\s*(?:plural|select|selectordinal)\s*,/

/** Whether a string has plural forms or choices, as ICU MessageFormat writes them. */
export function hasChoice(text: string): boolean {
  return CHOICE.test(text)
}

/** What is no text in a string, in order and without overlaps. */
export function codesIn(text: string): Code[] {
  if (!/[%{<&$_]/.test(text)) return []
  const codes: Code[] = []
  const taken = new Uint8Array(text.length)
  const add = (start: number, length: number, read: string | undefined): void => {
    if (taken.subarray(start, start + length).includes(1)) return
    taken.fill(1, start, start + length)
    codes.push({start, end: start + length, text: read})
  }
  for (const {0: percent, index} of text.matchAll(PERCENT)) add(index, percent.length, '%')
  const readings = new Map<string, string | undefined>()
  for (const {0: tag, 2: name = '', index} of tagsIn(text)) {
    if (!readings.has(name)) readings.set(name, readingOf(name, text))
    add(index, tag.length, readings.get(name))
  }
  for (const {0: place, index} of text.matchAll(PLACE)) add(index, place.length, undefined)
  for (const match of text.matchAll(REFERENCE)) {
    const character = characterOf(match)
    if (character !== undefined) add(match.index, match[0].length, character)
  }
  for (const {index} of text.matchAll(MNEMONIC)) add(index, 1, '')
  return codes.sort((one, other) => one.start - other.start)
}

/** The places for values in a string, as they are written, in order. */
export function placesIn(text: string): string[] {
  return [...text.replace(PERCENT, '  ').matchAll(PLACE)].map(([place]) => place)
}

/** A string without tags, character references and places for values. */
export function withoutCodes(text: string): string {
  return withoutTags(text).replace(REFERENCE, ' ').replace(PERCENT, ' ').replace(PLACE, ' ')
}

/** A string without tags. */
export function withoutTags(text: string): string {
  return text.replace(TAG, ' ')
}

/** The tags in a string, as they are written, in order. */
export function tagsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(TAG)]
}

/** What is read in the place of a tag of a name: nothing if it marks words, a line break, or a noun. */
function readingOf(name: string, text: string): string | undefined {
  if (/^br$/i.test(name)) return '\n'
  if (FORMATS.has(name.toLowerCase())) return ''
  // Names of programs' own mark words, too, if they come in pairs; else they are words in brackets: "open <file>".
  return text.includes(`</${name}>`) && !/^(?:code|kbd|samp|var)$/i.test(name) ? '' : undefined
}

function characterOf([, decimal, hex, name]: RegExpMatchArray): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
