import type {Root as HastRoot} from 'hast'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {applyEdits, type Edit} from '../text/edits.js'
import {BlockParser} from '../text/parser.js'
import {TextMap} from '../text/text-map.js'
import {NothingToCheck} from './catalogues/catalogue.js'
import {loadFormat, parserOf} from './catalogues/table.js'
import {formatOf} from './format.js'
import {loadParsers} from './parsers.js'
import {type ReadOptions, read, type SourceTree} from './reading.js'
import {foreignLanguageOf} from './skip/language.js'
import {folded, treeOf} from './tree.js'

export {EXTENSIONS} from './format.js'

const sourceTrees = new WeakMap<VFile, SourceTree>()

/** The Markdown or HTML tree of a file that was parsed, or the comments of one in another format; none for plain text. */
export function sourceTreeOf(file: VFile): SourceTree | undefined {
  return sourceTrees.get(file)
}

const problems = new WeakMap<VFile, string>()

/** Why a file that was read all the same is none of its format: the line, what is wrong, and what to do. */
export function problemOf(file: VFile): string | undefined {
  return problems.get(file)
}

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
    if (comments !== undefined) sourceTrees.set(file, comments)
    return tree
  }
  const format = formatOf(file.extname ?? '')
  if (format === undefined) return new BlockParser().parse(document)
  const original = read(document, format, options)
  const {tree, mapped, problem} = original
  if (problem !== undefined) problems.set(file, problem)
  if (format === 'html') assertEnglish(tree as HastRoot)
  sourceTrees.set(file, tree)
  const isSound = (edits: readonly Edit[]): boolean => {
    const edited = read(applyEdits(document, edits), format, options)
    return (
      folded(edited.mapped.text) === folded(map.promisedText(edits)) &&
      edited.problem === problem &&
      edited.shape() === original.shape() &&
      edited.plainShape() === original.plainShape()
    )
  }
  const map = new TextMap(document, mapped, isSound)
  return treeOf(mapped, map)
}

/** A page in another language would be read as bad English. */
function assertEnglish(tree: HastRoot): void {
  const foreign = foreignLanguageOf(tree)
  if (foreign === undefined) return
  throw new NothingToCheck(
    `line ${foreign.line}: the page says that its language is "${foreign.language}", and only English is checked: ` +
      'leave it out (.translationeseignore), or mend its attribute lang if it is English',
  )
}
