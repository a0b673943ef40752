/**
 * String files of Apple (.strings): `"key" = "value";` with comments.
 * Source of the format: Apple's "Internationalization and Localization Guide". No parser of it gives places.
 */
import path from 'node:path'
import {assertEnglish, type Catalogue, lineAt, mistakeAt, type Segment} from './catalogue.js'
import {Letters} from './letters.js'
import {matchAt} from './match-at.js'
import {isLanguage} from './path-language.js'
import {someOf} from './tree-of-strings.js'

const SPACE = /(?:[ \t\r\n]|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)+/y
const STRING = /"(?:[^"\\]|\\[\s\S])*"|[\w.$/:-]+/y
const ESCAPE = /\\(?:[uU][\da-fA-F]{1,4}|[0-7]{1,3}|[\s\S])/y
const NAMED: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'}
const LANGUAGE_FOLDER = /^([a-z]{2})(?:[-_]\w+)?\.lproj$/

/** Reads the values. */
export function read(source: string, file: string): Catalogue {
  const language = LANGUAGE_FOLDER.exec(path.basename(path.dirname(file)))?.[1]
  if (language !== undefined && isLanguage(language)) assertEnglish(language)
  return {segments: someOf(segmentsOf(source)), isOfSoftware: true, hasPlaceholders: true}
}

function segmentsOf(source: string): Segment[] {
  const segments: Segment[] = []
  const skip = (from: number): number => from + (matchAt(SPACE, source, from)?.length ?? 0)
  let at = skip(0)
  while (at < source.length) {
    const key = expect(STRING, source, at, 'a key in quotation marks is missing')
    at = expect(/=/y, source, skip(key), '"=" is missing behind the key')
    const start = skip(at)
    const end = expect(STRING, source, start, 'a value in quotation marks is missing')
    segments.push({letters: lettersOf(source, start, end), escape: escaped})
    at = skip(expect(/;/y, source, skip(end), 'the semicolon behind a value is missing'))
  }
  return segments
}

/** Where something ends that has to stand at a place. */
function expect(pattern: RegExp, source: string, at: number, problem: string): number {
  const found = matchAt(pattern, source, at)
  if (found === undefined)
    throw mistakeAt(
      lineAt(source, Math.min(at, source.length)),
      `${problem}: write entries as in "key" = "value"; with \\" for a quotation mark in them`,
    )
  return at + found.length
}

function lettersOf(source: string, start: number, end: number): Letters {
  const letters = new Letters()
  const isQuoted = source[start] === '"'
  const last = isQuoted ? end - 1 : end
  let at = isQuoted ? start + 1 : start
  while (at < last) {
    const written = matchAt(ESCAPE, source, at)
    if (written === undefined) letters.addPlain(source, at, at + 1)
    else letters.add(characterOf(written), at, at + written.length)
    at += written?.length ?? 1
  }
  return letters
}

function characterOf(written: string): string {
  const name = written.slice(1)
  if (/^[uU]./.test(name)) return String.fromCharCode(Number.parseInt(name.slice(1), 16))
  if (/^\d/.test(name)) return String.fromCharCode(Number.parseInt(name, 8))
  return NAMED[name] ?? name
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')
}
