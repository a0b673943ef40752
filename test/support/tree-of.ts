import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {readFile} from '../../src/formats/parse.js'

/** The tree of a file that is read as one part. */
export async function treeOf(file: VFile): Promise<Root> {
  const [tree, ...others] = await readFile(file)
  if (tree === undefined || others.length > 0) throw new Error(`${others.length} parts beside the first`)
  return tree
}
