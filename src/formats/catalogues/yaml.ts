/** Catalogues in YAML, as Rails and Symfony have them: texts by keys that may nest, perhaps below the names of languages. */
import {isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments, type Scalar} from 'yaml'
import {deepLineOfYaml} from '../../text/nesting.js'
import {type Catalogue, mistakeAt, type Segment} from './catalogue.js'
import {englishOf, type Item, someOf} from './tree-of-strings.js'
import {escapesOf, lettersOfScalar} from './yaml-scalar.js'

/** Reads all texts of a catalogue. */
export function read(source: string, path: string): Catalogue {
  const deep = deepLineOfYaml(source)
  if (deep !== undefined) throw mistakeAt(deep, 'this is nested too deeply to be read: nest less')
  const lines = new LineCounter()
  const documents = [...parseAllDocuments(source, {lineCounter: lines, prettyErrors: false})]
  const [error] = documents.flatMap(({errors}) => errors)
  if (error !== undefined)
    throw mistakeAt(
      lines.linePos(error.pos[0]).line,
      `this is no YAML (${error.message}): mend it, or put a text with ": ", "#" or a sign at its beginning in quotation marks`,
    )
  const items = documents.flatMap(({contents}) => itemsOf(contents))
  const english = englishOf(items, isMap, path)
  const segments = english.flatMap(({value}) => segmentsIn(value, source))
  return {segments: someOf(segments), isOfSoftware: true, hasPlaceholders: true}
}

function itemsOf(node: unknown): Item<unknown>[] {
  if (isSeq(node)) return node.items.map((value, index) => ({key: String(index), value}))
  if (!isMap(node)) return []
  return node.items.map(({key, value}: Pair) => ({key: String(isScalar(key) ? key.value : key), value}))
}

function segmentsIn(node: unknown, source: string): Segment[] {
  if (!isScalar(node)) return itemsOf(node).flatMap(({value}) => segmentsIn(value, source))
  return isText(node) ? [{letters: lettersOfScalar(node, source), escape: escapesOf(node)}] : []
}

function isText(node: Node & Scalar): node is Scalar<string> {
  return typeof node.value === 'string' && node.range != null
}
