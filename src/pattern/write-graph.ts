import type {ColumnReader, ColumnWriter} from '../text/columns.js'
import {readWords, writeWords} from '../text/word-finder.js'
import type {GraphData} from './graph-columns.js'

/** Writes a graph down: its words and its columns. */
export function writeGraph(writer: ColumnWriter, {words, columns}: GraphData): void {
  writeWords(writer, words.all())
  for (const column of Object.values(columns)) writer.column(column)
}

/** Reads what `writeGraph` has written. */
export function readGraph(reader: ColumnReader): GraphData {
  const words = readWords(reader)
  // Members of a literal are evaluated in the order in which they stand, which is that of the columns.
  const columns = {
    listSizes: reader.column(),
    listed: reader.column(),
    testLists: reader.column(),
    masks: reader.column(),
    forbids: reader.column(),
    edgeCounts: reader.column(),
    acceptCounts: reader.column(),
    tests: reader.column(),
    distances: reader.column(),
    accepts: reader.column(),
  }
  return {words, columns}
}
