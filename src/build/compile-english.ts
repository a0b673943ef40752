/**
 * Compiles `rules/english/` into `src/generated/english.js` and `english-words.js`, which the bundle takes in. Run by `npm run build`,
 * before all else: what compiles rules and lexicon reads them.
 */
import {RuleFileError} from '../rules/problem.js'
import {readEnglishLists} from './english-lists.js'
import {readEnglishTables} from './english-tables.js'
import {writeModule} from './generated.js'
import {writeWords} from './words-module.js'

const origin = 'rules/english'

try {
  const value = JSON.stringify(readEnglishTables(origin))
  writeModule({name: 'english', origin, constant: 'tables', value, type: 'EnglishTables', from: '../english/tables.js'})
  writeWords('english-words', origin, {english: readEnglishLists(origin)})
} catch (error) {
  if (!(error instanceof RuleFileError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
