/** The strings of a TOML text: what the parser has of them, and their characters with their places. Source of the format: https://toml.io/en/v1.0.0 */
import type {AST} from 'toml-eslint-parser'
import {Letters} from '../catalogues/letters.js'
import {addEscaped, type Escapes, escapedQuoted} from '../catalogues/quoted.js'

/** A text with the keys that lead to it; what stands in a list has its number as the last. */
export interface TomlString {
  readonly keys: readonly string[]
  readonly value: AST.TOMLStringValue
}

const NAMED: Readonly<Record<string, string>> = {b: '\b', e: '\u001B', f: '\f', n: '\n', r: '\r', t: '\t'}
const ESCAPES: Escapes = {
  pattern: /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([ \t]*\r?\n[ \t\r\n]*)|([\s\S]?))/y,
  meaningOf: ([, byte, unit, point, lineBreak, name = '']) => {
    const code = byte ?? unit ?? point
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
    return lineBreak === undefined ? (NAMED[name] ?? name) : ''
  },
}

/** All texts of a parsed file, in its order. */
export function stringsOf({body: [table]}: AST.TOMLProgram): TomlString[] {
  return table.body.flatMap((node) => (node.type === 'TOMLTable' ? stringsOfTable(node) : stringsOfPair(node, [])))
}

function stringsOfTable({resolvedKey, body}: AST.TOMLTable): TomlString[] {
  return body.flatMap((pair) => stringsOfPair(pair, resolvedKey.map(String)))
}

function stringsOfPair({key, value}: AST.TOMLKeyValue, above: readonly string[]): TomlString[] {
  const own = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))
  return stringsIn(value, [...above, ...own])
}

function stringsIn(node: AST.TOMLContentNode, keys: readonly string[]): TomlString[] {
  switch (node.type) {
    case 'TOMLArray':
      return node.elements.flatMap((element, index) => stringsIn(element, [...keys, String(index)]))
    case 'TOMLInlineTable':
      return node.body.flatMap((pair) => stringsOfPair(pair, keys))
    case 'TOMLValue':
      return node.kind === 'string' ? [{keys, value: node}] : []
  }
}

/** The characters of a text. */
export function lettersOf({range: [from, to], style, multiline}: AST.TOMLStringValue, source: string): Letters {
  const letters = new Letters()
  const width = multiline ? 3 : 1
  const end = to - width
  let start = from + width
  // A line break straight behind the opening marks is no part of the text.
  if (multiline) start += /^\r?\n/.exec(source.slice(start, start + 2))?.[0].length ?? 0
  if (style === 'literal') letters.addPlain(source, start, end)
  else addEscaped(source, start, end, letters, ESCAPES)
  return letters
}

/** Writes words as they must stand in a text; `undefined` where they cannot. */
export function escapesOf({style}: AST.TOMLStringValue): (text: string) => string | undefined {
  // Between single quotation marks nothing has another meaning, so that they themselves cannot be written.
  return style === 'literal' ? (text) => (/['\n]/.test(text) ? undefined : text) : escapedQuoted
}
