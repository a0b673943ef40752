import type {VFile} from 'vfile'
import {compareMessage} from 'vfile-sort'
import {loadFormat} from '../formats/catalogues/table.js'
import {assertShallow} from './failure.js'
import type {FileSettings} from './settings.js'

/**
 * Checks a text: the file gets messages, in the order of their places, and the summary of the document.
 * @param file has its text, and a path whose extension tells the format
 * @throws Error that says why it cannot be checked and what to do
 */
export async function checkText(file: VFile, {processor}: Pick<FileSettings, 'processor'>): Promise<void> {
  assertShallow(file)
  await loadFormat(file.path)
  await processor.run(processor.parse(file), file)
  file.messages.sort(compareMessage)
}
