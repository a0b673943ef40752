import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {compareMessage} from 'vfile-sort'
import {readFile} from '../formats/parse.js'
import {assertReadable} from './failure.js'
import {assertLatin} from './latin.js'
import type {FileSettings} from './settings.js'

/** What settings say of how a text is read and checked. */
export type ReadSettings = Pick<FileSettings, 'processor' | 'frontMatter'>

/**
 * Checks a text: the file gets messages, in the order of their places, and the summary of the document. `problemOf` tells whether it was
 * read though it is none of its format.
 * @param file has its text, and a path whose extension tells the format
 * @returns its tree
 * @throws Error that says why it cannot be checked and what to do; NothingToCheck for a text in another script
 */
export async function checkText(file: VFile, settings: ReadSettings): Promise<Root> {
  assertReadable(file)
  const tree = await readFile(file, settings)
  assertLatin(tree)
  await settings.processor.run(tree, file)
  file.messages.sort(compareMessage)
  return tree
}
