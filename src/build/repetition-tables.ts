import path from 'node:path'
import {type RepetitionTables, WORD_LISTS} from '../repetition/knots/tables.js'
import {normalise} from '../text/split.js'
import {readWordLists} from './word-lists.js'

/**
 * Reads the word lists of the check of repetition.
 * @throws RuleFileError for lists that are missing, unknown or not in form
 */
export function readRepetitionTables(folder: string): RepetitionTables {
  return readWordLists(path.join(folder, 'words.yml'), WORD_LISTS, (word) =>
    normalise(word) === word ? undefined : `"${word}" can never match: write "${normalise(word)}"`,
  )
}
