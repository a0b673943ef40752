/**
 * Resource bundles of Java (.properties): `key=value`, a line each.
 * Source of the format: `java.util.Properties`, and `java.util.ResourceBundle` for the names of files.
 */
import path from 'node:path'
import {type Pair, parseLines} from 'dot-properties'
import {assertEnglish, type Catalogue, type Segment} from './catalogue.js'
import {Letters} from './letters.js'
import {isLanguage, languageOfPath} from './path-language.js'
import {addEscaped, type Escapes} from './quoted.js'
import {someOf} from './tree-of-strings.js'

const NAMED: Readonly<Record<string, string>> = {f: '\f', n: '\n', r: '\r', t: '\t'}
const ESCAPES: Escapes = {
  pattern: /\\(?:u([\da-fA-F]{4})|(\r?\n[ \t\f]*)|([\s\S]?))/y,
  meaningOf: ([, code, lineBreak, name = '']) =>
    code !== undefined
      ? String.fromCharCode(Number.parseInt(code, 16))
      : lineBreak !== undefined
        ? ''
        : (NAMED[name] ?? name),
}
/** What bundles are named: "messages_ru", "messages_pt_BR". */
const LANGUAGE = /_([a-z]{2}(?:_[A-Za-z]{2,4})?)$/

/** Reads the values. */
export function read(source: string, file: string): Catalogue {
  assertEnglish(languageOf(file))
  const segments = parseLines(source, true).flatMap((node) => (isPair(node) ? [segmentOf(node, source)] : []))
  return {segments: someOf(segments), isOfSoftware: true, hasPlaceholders: true}
}

function languageOf(file: string): string | undefined {
  const [, ending = ''] = LANGUAGE.exec(path.parse(file).name) ?? []
  return isLanguage(ending) ? ending : languageOfPath(file)
}

const isPair = (node: {readonly type: string}): node is Required<Pair> => node.type === 'PAIR'

function segmentOf({range: [, , start, end]}: Required<Pair>, source: string): Segment {
  const letters = new Letters()
  addEscaped(source, start, end, letters, ESCAPES)
  return {letters, escape: escaped}
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
}
