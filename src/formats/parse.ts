import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {BlockParser} from '../text/parser.js'
import {loadFormat, parserOf} from './catalogues/table.js'
import {formatOf} from './format.js'
import {parseMarkup, rememberTree} from './marked-up.js'
import {loadParsers} from './parsers.js'
import type {ReadOptions} from './reading.js'

export {EXTENSIONS} from './format.js'
export {problemOf, sourceTreeOf} from './marked-up.js'

/**
 * The English of a file as an nlcst tree, read with the parsers that its format needs.
 * @throws Error that says why the file cannot be read and what to do, without its name; NothingToCheck for one without English
 */
export async function readFile(file: VFile, options: Omit<ReadOptions, 'parsers'> = {}): Promise<Root> {
  const document = String(file)
  const [parsers] = await Promise.all([loadParsers(document, file.extname ?? ''), loadFormat(file.path ?? '')])
  return parseFile(document, file, {...options, parsers})
}

/**
 * The English of a file as an nlcst tree. Its format is told by the extension; code and markup take no part. What reads files for
 * translators must be loaded before, by `loadFormat`.
 * @throws Error that says why the file cannot be read and what to do, without its name; NothingToCheck for one without English
 */
export function parseFile(document: string, file: VFile, options: ReadOptions = {}): Root {
  const parseCatalogue = parserOf(file.path ?? '')
  if (parseCatalogue !== undefined) {
    const {tree, comments} = parseCatalogue(document, file.path)
    if (comments !== undefined) rememberTree(file, comments)
    return tree
  }
  const format = formatOf(file.extname ?? '')
  if (format === undefined) return new BlockParser().parse(document)
  return parseMarkup(document, file, format, options)
}
