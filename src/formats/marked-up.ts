import type {Root as HastRoot} from 'hast'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {applyEdits, type Edit} from '../text/edits.js'
import {TextMap} from '../text/text-map.js'
import {NothingToCheck} from './catalogues/catalogue.js'
import type {Format} from './format.js'
import {type ReadOptions, read, type SourceTree} from './reading.js'
import {foreignLanguageOf} from './skip/language.js'
import {folded, treeOf} from './tree.js'

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

/** Remembers the tree in its own format that a file was read by. */
export function rememberTree(file: VFile, tree: SourceTree): void {
  sourceTrees.set(file, tree)
}

/**
 * The English of a document with markup as an nlcst tree; code and markup take no part.
 * @param file what messages are added to; it remembers how it was read
 * @throws NothingToCheck for one without English
 */
export function parseMarkup(document: string, file: VFile, format: Format, options: ReadOptions = {}): Root {
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
