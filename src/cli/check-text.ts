import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {compareMessage} from 'vfile-sort'
import {loadData} from '#platform'
import {readFile} from '../formats/parse.js'
import {joinedSummary, type Summary} from '../judgement/summary.js'
import {mapOf, type TextMap} from '../text/text-map.js'
import {assertReadable} from './failure.js'
import {assertLatin} from './latin.js'
import type {FileSettings} from './settings.js'

/** What settings say of how a text is read and checked. */
export type ReadSettings = Pick<FileSettings, 'processor' | 'frontMatter' | 'format'>

/**
 * Checks a text: the file gets messages, in the order of their places, and the summary of the document. `problemOf` tells whether it was
 * read though it is none of its format. Of a long plain text one part is in memory at a time.
 * @param file has its text, and a path whose extension tells the format if settings do not
 * @returns what leads back to the text from what was read of it; `undefined` where that is all of it
 * @throws Error that says why it cannot be checked and what to do; NothingToCheck for a text in another script
 */
export async function checkText(file: VFile, settings: ReadSettings): Promise<TextMap | undefined> {
  assertReadable(file, settings.format)
  const messages: VFileMessage[] = []
  const summaries: Summary[] = []
  let map: TextMap | undefined
  for (const part of await readFile(file, settings)) {
    if (summaries.length === 0) assertLatin(part)
    // Other threads have unpacked them while this one read settings and the text.
    await loadData()
    file.messages = []
    await settings.processor.run(part, file)
    for (const message of file.messages) messages.push(message)
    if (file.data.translationese !== undefined) summaries.push(file.data.translationese)
    map = mapOf(part)
  }
  file.messages = messages.sort(compareMessage)
  if (summaries.length > 0) file.data.translationese = joinedSummary(summaries, messages)
  return map
}
