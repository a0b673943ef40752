/**
 * String resources of Android: `string`, `plurals` and `string-array`.
 * Source of the format: "String resources" and "Localize your app" of the Android developer guides.
 */
import path from 'node:path'
import type {XmlElement} from '@rgrove/parse-xml'
import {assertEnglish, type Catalogue, lineAt, mistakeAt, type Segment} from './catalogue.js'
import {Letters} from './letters.js'
import {matchAt} from './match-at.js'
import {isLanguage} from './path-language.js'
import {someOf} from './tree-of-strings.js'
import {elementsIn, escapedXml, lettersOf, nameOf, type Role, rootOf} from './xml.js'

const ESCAPE = /\\(?:u[\da-fA-F]{4}|[\s\S])/y
const NAMED: Readonly<Record<string, string>> = {n: '\n', t: '\t'}
const LANGUAGE_FOLDER = /^values-(?:b\+)?([a-z]{2})(?![a-z])/
/** A value that stands for another one. */
const REFERENCE = /^\s*[@?][\w:.]+\/[\w.]+\s*$/

/** Reads the texts that are to be translated. */
export function read(source: string, file: string): Catalogue {
  const root = rootOf(source)
  if (nameOf(root) !== 'resources')
    throw mistakeAt(
      lineAt(source, root.start),
      `of XML only the resources of Android are read, which begin with <resources>, not with <${root.name}>: leave the file out, or give it the extension of its format, as .xlf or .html`,
    )
  assertEnglish(root.attributes['tools:locale'])
  const language = LANGUAGE_FOLDER.exec(path.basename(path.dirname(file)))?.[1]
  if (language !== undefined && isLanguage(language)) assertEnglish(language)
  return {segments: someOf(segmentsIn(root, source)), isOfSoftware: true, hasPlaceholders: true}
}

function segmentsIn(parent: XmlElement, source: string): Segment[] {
  return elementsIn(parent).flatMap((element): Segment[] => {
    if (element.attributes.translatable === 'false') return []
    const name = nameOf(element)
    if (name === 'plurals' || name === 'string-array') return segmentsIn(element, source)
    if (name !== 'string' && name !== 'item') return []
    const letters = unescaped(lettersOf(element, source, roleOf))
    return REFERENCE.test(letters.text) ? [] : [{letters, escape: escaped}]
  })
}

/** What is not to be translated is a place for a value, or a name. */
const roleOf = ({name}: XmlElement): Role => (name === 'xliff:g' ? 'noun' : 'read')

/** The letters as they are shown: escapes are read, quotation marks keep white space, which is one blank elsewhere. */
function unescaped(letters: Letters): Letters {
  const {text, starts, ends} = letters
  const shown = new Letters()
  let isQuoted = false
  let at = 0
  while (at < text.length) {
    const written = matchAt(ESCAPE, text, at)
    const length = written?.length ?? 1
    const start = starts[at] ?? 0
    const end = ends[at + length - 1] ?? start
    const unit = text[at] ?? ''
    if (written !== undefined) shown.add(characterOf(written), start, end)
    else if (unit === '"') isQuoted = !isQuoted
    else if (isQuoted || !/[ \t\r\n]/.test(unit)) shown.add(unit, start, end)
    else if (!shown.text.endsWith(' ')) shown.add(' ', start, end)
    at += length
  }
  return shown
}

function characterOf(written: string): string {
  const name = written.slice(1)
  return name.length > 1 ? String.fromCharCode(Number.parseInt(name.slice(1), 16)) : (NAMED[name] ?? name)
}

function escaped(text: string): string {
  return escapedXml(text.replace(/[\\'"]/g, '\\$&'))
}
