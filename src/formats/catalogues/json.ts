/**
 * Catalogues in JSON: i18next and others whose values are texts, by keys that may nest; Flutter's ARB, whose keys with "@" describe others;
 * and messages of browser extensions, which have the text in "message".
 */
import {getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {assertEnglish, type Catalogue, lineAt, mistakeAt, type Segment} from './catalogue.js'
import {Letters} from './letters.js'
import {addQuoted, escapedQuoted} from './quoted.js'
import {englishOf, type Item, someOf} from './tree-of-strings.js'

/** Reads all texts of a catalogue. */
export function read(source: string, path: string): Catalogue {
  const root = jsonOf(source)
  const items = itemsOf(root)
  const locale = items.find(({key}) => key === '@@locale')?.value
  if (locale !== undefined) assertEnglish(String(getNodeValue(locale)))
  const texts = items.filter(({key}) => !key.startsWith('@'))
  const english = locale === undefined ? englishOf(texts, ({type}) => type === 'object', path) : texts
  const isMessages = english.length > 0 && english.every(({value}) => messageOf(value) !== undefined)
  const segments = english.flatMap(({value}) =>
    segmentsIn((isMessages ? messageOf(value) : undefined) ?? value, source),
  )
  return {segments: someOf(segments), isOfSoftware: true, hasPlaceholders: true}
}

/**
 * The tree of a JSON text; comments are allowed.
 * @throws Error that names the line and what is wrong
 */
export function jsonOf(source: string): Node {
  const errors: ParseError[] = []
  const root = parseTree(source, errors, {disallowComments: false, allowTrailingComma: true})
  const [error] = errors
  if (error !== undefined) {
    const reason = printParseErrorCode(error.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    throw mistakeAt(lineAt(source, error.offset), `this is no JSON (${reason.toLowerCase()}): mend it`)
  }
  if (root === undefined) throw mistakeAt(1, 'this is no JSON, as it is empty: put the file back from its source')
  return root
}

/** What an object holds, by its keys. */
export function itemsOf(node: Node): Item<Node>[] {
  if (node.type === 'array') return (node.children ?? []).map((value, index) => ({key: String(index), value}))
  if (node.type !== 'object') return []
  return (node.children ?? []).flatMap(({children: [key, value] = []}) =>
    key === undefined || value === undefined ? [] : [{key: String(key.value), value}],
  )
}

/** The characters of a string. */
export function lettersOf({offset, length}: Node, source: string): Letters {
  const letters = new Letters()
  addQuoted(source, offset + 1, offset + length - 1, letters)
  return letters
}

function segmentsIn(node: Node, source: string): Segment[] {
  if (node.type === 'string') return [{letters: lettersOf(node, source), escape: escapedQuoted}]
  return itemsOf(node).flatMap(({value}) => segmentsIn(value, source))
}

function messageOf(node: Node): Node | undefined {
  return itemsOf(node).find(({key, value}) => key === 'message' && value.type === 'string')?.value
}
