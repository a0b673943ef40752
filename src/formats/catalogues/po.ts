/**
 * Gettext catalogues (.po). Parsers of them give no places; the format is one of lines, so that a scanner of lines is all it takes.
 * Source of the format: the GNU gettext manual, "The Format of PO Files".
 */
import {assertEnglish, type Catalogue, codeOf, mistakeAt, NothingToCheck, type Segment} from './catalogue.js'
import {languageOf} from './language.js'
import {Letters} from './letters.js'
import {languageOfPath} from './path-language.js'
import {addEscaped, type Escapes} from './quoted.js'

const KEYWORD = /^\s*(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?(?=[\s"])/
const STRING = /[ \t]*"((?:[^"\\\n\r]|\\.)*)"[ \t]*/y
const ESCAPE = /(?:\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}))+|\\(.)/y
const BYTE = /\\(?:([0-7]{1,3})|x([\da-fA-F]{1,2}))/g

/** What the escapes of C stand for, but for those that stand for themselves. */
const NAMED: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const ESCAPES: Escapes = {
  pattern: ESCAPE,
  meaningOf: ([written = '', name]) => (name === undefined ? bytesOf(written) : (NAMED[name] ?? name)),
}

/** An entry as it is read line by line. */
class Entry {
  context: Letters | undefined
  id: Letters | undefined
  plural: Letters | undefined
  readonly translations: {readonly form: number | undefined; readonly letters: Letters}[] = []

  constructor(
    readonly line: number,
    readonly isFuzzy: boolean,
  ) {}

  get isHeader(): boolean {
    return this.context === undefined && this.id?.text === ''
  }
}

/** Reads the translations of a catalogue. */
export function read(source: string, path: string): Catalogue {
  const entries = entriesOf(source)
  const header = headerOf(entries.find((entry) => entry.isHeader))
  assertReadable(header, entries)
  // Programs that make catalogues leave the language empty.
  assertEnglish(header.get('language') || languageOfPath(path))
  const translated = entries.filter((entry) => !entry.isHeader)
  const segments = translated.flatMap(segmentsOf)
  if (segments.length === 0) throw new NothingToCheck('no entry of it is translated: nothing is checked here')
  const stated = codeOf(header.get('x-source-language'))
  return {
    segments,
    language: stated ?? languageOf(segments.map((segment) => segment.source ?? '')),
    isOfSoftware: true,
    hasPlaceholders: true,
  }
}

/** Of what is fuzzy the source has changed since it was translated: it is no source of the text. */
function segmentsOf({context, id, plural, translations, isFuzzy}: Entry): Segment[] {
  const isPlural = plural !== undefined
  return translations
    .filter(({letters}) => letters.text.trim() !== '')
    .map(({form, letters}) => ({
      letters,
      escape: escaped,
      isPlural,
      context: context?.text ?? '',
      ...(isFuzzy ? {} : {source: (isPlural && form !== 0 ? plural : id)?.text ?? ''}),
    }))
}

function entriesOf(source: string): Entry[] {
  const entries: Entry[] = []
  let entry: Entry | undefined
  let isFuzzy = false
  let letters: Letters | undefined
  let offset = 0
  for (const [index, line] of source.split('\n').entries()) {
    const text = line.replace(/\r$/, '')
    const number = index + 1
    const keyword = KEYWORD.exec(text)
    if (text.trimStart().startsWith('#')) {
      if (/^\s*#,.*\bfuzzy\b/.test(text)) isFuzzy = true
      // A comment ends the entry before it; obsolete entries are comments, too.
      letters = undefined
      if (entry !== undefined && entry.translations.length > 0) entry = undefined
    } else if (keyword !== null) {
      const [written, name = '', form] = keyword
      if (entry === undefined || beginsEntry(name, entry)) {
        entry = new Entry(number, isFuzzy)
        entries.push(entry)
        isFuzzy = false
      }
      letters = new Letters()
      place(letters, name, form, entry, number)
      addStrings(letters, source, {from: offset + written.length, to: offset + text.length, number})
    } else if (text.trim() !== '') {
      if (letters === undefined)
        throw mistakeAt(number, 'this is no line of a PO file: begin it with msgid, msgstr, "#" or a quotation mark')
      addStrings(letters, source, {from: offset, to: offset + text.length, number})
    } else letters = undefined
    offset += line.length + 1
  }
  return entries
}

function beginsEntry(name: string, entry: Entry): boolean {
  return name === 'msgctxt' ? entry.id !== undefined : name === 'msgid' && entry.id !== undefined
}

function place(letters: Letters, name: string, form: string | undefined, entry: Entry, line: number): void {
  if (name === 'msgctxt') entry.context = letters
  else if (name === 'msgid') entry.id = letters
  else if (entry.id === undefined) throw mistakeAt(line, `"${name}" stands before any msgid: put the msgid first`)
  else if (name === 'msgid_plural') entry.plural = letters
  else {
    const number = form === undefined ? undefined : Number(form)
    if (entry.translations.some((other) => other.form === number))
      throw mistakeAt(line, 'this msgstr stands twice for one msgid: take one out, or put a msgid before it')
    entry.translations.push({form: number, letters})
  }
}

/** Adds the quoted strings of a line. */
function addStrings(letters: Letters, source: string, line: {from: number; to: number; number: number}): void {
  let at = line.from
  do {
    STRING.lastIndex = at
    const string = STRING.exec(source)
    if (string === null || STRING.lastIndex > line.to)
      throw mistakeAt(
        line.number,
        'a string has no quotation mark at its end, or one too many in it: put it in "…", and write \\" for a quotation mark in it',
      )
    const start = source.indexOf('"', at) + 1
    addEscaped(source, start, start + (string[1]?.length ?? 0), letters, ESCAPES)
    at = STRING.lastIndex
  } while (at < line.to)
}

/** The text that numbers of bytes stand for, in UTF-8. */
function bytesOf(written: string): string {
  const bytes = [...written.matchAll(BYTE)].map(([, octal, hex = '']) =>
    octal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(octal, 8),
  )
  return Buffer.from(bytes).toString('utf8')
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')
}

/** The fields of the header, by their names in small letters. */
function headerOf(entry: Entry | undefined): ReadonlyMap<string, string> {
  const lines = entry?.translations[0]?.letters.text.split('\n') ?? []
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':')
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
    }),
  )
}

function assertReadable(header: ReadonlyMap<string, string>, entries: readonly Entry[]): void {
  const open = entries.find(({id, translations}) => id === undefined || translations.length === 0)
  if (open !== undefined)
    throw mistakeAt(open.line, 'this entry has no msgstr: add one, with "" where nothing is translated yet')
  const charset = /charset=\s*([\w.:-]+)/i.exec(header.get('content-type') ?? '')?.[1]
  if (charset !== undefined && !/^(?:utf-?8|us-ascii|ascii|charset)$/i.test(charset))
    throw new Error(
      `the header says that this is ${charset}, and only UTF-8 is read: convert it, as with "msgconv -t UTF-8"`,
    )
}
