/** The rules without the graph of their patterns, which is half as large as they are and soon made of them. */

import {readFamilyIndex, writeFamilyIndex} from '../../pattern/family-index.js'
import {type PackedRules, UnpackedRules} from '../../pattern/packed-rules.js'
import {graphOf} from '../../pattern/prepared-rules.js'
import {ConditionColumns, WordingColumns, writeConditions} from '../../pattern/rule-columns.js'
import {writeGraph} from '../../pattern/write-graph.js'
import {ColumnReader, ColumnWriter} from '../../text/columns.js'
import {mayMatch} from './may-match.js'

/**
 * What finds rules as `packRules` has written it, without what can be made of the rest.
 * @throws Error if it could not be made exactly as it is
 */
export function slimRules({finder, wordings}: PackedRules): Uint8Array {
  const rules = new UnpackedRules(finder, () => wordings)
  const writer = new ColumnWriter()
  writeConditions(writer, rules.all())
  writeFamilyIndex(writer, rules.families)
  const slim = writer.end()
  const full = fullRules(slim, wordings)
  if (full.length !== finder.length || full.some((byte, at) => byte !== finder[at]))
    throw new Error('the graph of patterns cannot be made again')
  return slim
}

/**
 * What finds rules as `packRules` has written it.
 * @param wordings the rest of what it has written
 * @param words of a text: only patterns that may match it are in the graph, which is made much sooner
 */
export function fullRules(slim: Uint8Array, wordings: Uint8Array, words?: ReadonlySet<string>): Uint8Array {
  const reader = new ColumnReader(slim)
  // What is written for it stands as it is.
  new ConditionColumns(reader)
  const rest = reader.rest()
  const families = readFamilyIndex(reader)
  const writer = new ColumnWriter()
  writer.raw(slim.subarray(0, slim.length - rest.length))
  const isDrawn = words && ((pattern: string) => mayMatch(pattern, words))
  writeGraph(writer, graphOf(new WordingColumns(new ColumnReader(wordings)).patterns(), isDrawn))
  writeFamilyIndex(writer, families)
  return writer.end()
}
