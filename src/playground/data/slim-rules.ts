/** The rules without the graph of their patterns, which is half as large as they are and soon made of them. */

import {readFamilyIndex, writeFamilyIndex} from '../../pattern/family-index.js'
import {UnpackedRules} from '../../pattern/packed-rules.js'
import {graphOf} from '../../pattern/prepared-rules.js'
import {RuleColumns, writeRules} from '../../pattern/rule-columns.js'
import {writeGraph} from '../../pattern/write-graph.js'
import {ColumnReader, ColumnWriter} from '../../text/columns.js'
import {mayMatch} from './may-match.js'

/**
 * Rules as `packRules` has written them, without what can be made of them.
 * @throws Error if it could not be made exactly as it is
 */
export function slimRules(bytes: Uint8Array): Uint8Array {
  const rules = new UnpackedRules(bytes)
  const writer = new ColumnWriter()
  writeRules(writer, rules.all())
  writeFamilyIndex(writer, rules.families)
  const slim = writer.end()
  const full = fullRules(slim)
  if (full.length !== bytes.length || full.some((byte, at) => byte !== bytes[at]))
    throw new Error('the graph of patterns cannot be made again')
  return slim
}

/**
 * The rules as `packRules` has written them.
 * @param words of a text: only patterns that may match it are in the graph, which is made much sooner
 */
export function fullRules(slim: Uint8Array, words?: ReadonlySet<string>): Uint8Array {
  const reader = new ColumnReader(slim)
  const columns = new RuleColumns(reader)
  const rest = reader.rest()
  const families = readFamilyIndex(reader)
  const writer = new ColumnWriter()
  writer.raw(slim.subarray(0, slim.length - rest.length))
  const isDrawn = words && ((pattern: string) => mayMatch(pattern, words))
  writeGraph(writer, graphOf(columns.patterns(), isDrawn))
  writeFamilyIndex(writer, families)
  return writer.end()
}
