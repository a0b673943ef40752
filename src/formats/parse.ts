import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {BlockParser} from '../text/parser.js'
import {partsOf} from '../text/view.js'
import {loadFormat, parserOf} from './catalogues/table.js'
import {formatOf, type StatedFormat} from './format.js'
import {loadParsers} from './parsers.js'
import type {ReadOptions} from './reading.js'
import {rememberTree} from './source-trees.js'
import {assertPlain, extensionByContent} from './unread.js'

/** How a file is read. */
export interface FileReadOptions extends Omit<ReadOptions, 'parsers'> {
  /** Its format, whatever the extension says. */
  readonly format?: StatedFormat
}

/**
 * The English of a file, as roots of nlcst trees that have their views and nothing below them: one, or the parts of a long plain text, each made
 * when it is asked for. Its format is told by the extension, if it is not stated; code and markup take no part. What reads a format is loaded when the first file
 * of it is read: plain text needs none.
 * @throws Error that says why the file cannot be read and what to do, without its name; NothingToCheck for one without English
 */
export async function readFile(
  file: VFile,
  {format: stated, ...options}: FileReadOptions = {},
): Promise<Iterable<Root>> {
  const document = String(file)
  const format = formatOf(file.extname ?? '', stated)
  if (stated === 'text') return partsOf(new BlockParser().nodesOf(document))
  const name = `${file.path ?? ''}${format === undefined ? (extensionByContent(document) ?? '') : ''}`
  await loadFormat(name)
  const parseCatalogue = stated === undefined ? parserOf(name) : undefined
  if (parseCatalogue !== undefined) {
    const {tree, comments} = parseCatalogue(document, name)
    if (comments !== undefined) rememberTree(file, comments)
    return [tree]
  }
  if (format === undefined) {
    assertPlain(document, file.extname ?? '')
    return partsOf(new BlockParser().nodesOf(document))
  }
  const [{parseMarkup}, parsers] = await Promise.all([import('./marked-up.js'), loadParsers(document, format)])
  return [parseMarkup(document, file, format, {...options, parsers})]
}
