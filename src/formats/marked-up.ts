import type {Root as HastRoot} from 'hast'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {applyEdits, type Edit} from '../text/edits.js'
import {TextMap} from '../text/text-map.js'
import {NothingToCheck} from './catalogues/catalogue.js'
import type {Format} from './format.js'
import {type ReadOptions, read} from './reading.js'
import {foreignLanguageOf} from './skip/language.js'
import {rememberProblem, rememberTree} from './source-trees.js'
import {folded, treeOf} from './tree.js'

/**
 * The English of a document with markup, as the root of an nlcst tree that has its view; code and markup take no part.
 * @param file what messages are added to; it remembers how it was read
 * @throws NothingToCheck for one without English
 */
export function parseMarkup(document: string, file: VFile, format: Format, options: ReadOptions = {}): Root {
  const original = read(document, format, options)
  const {tree, mapped, problem} = original
  if (problem !== undefined) rememberProblem(file, problem)
  if (format === 'html') assertEnglish(tree as HastRoot)
  rememberTree(file, tree)
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
