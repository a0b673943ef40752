/**
 * Compiles `rules/english/` into `src/generated/english.js`, which the bundle takes in. Run by `npm run build`, before all else: what
 * compiles rules and lexicon reads it.
 */
import {RuleFileError} from '../rules/problem.js'
import {readEnglishTables} from './english-tables.js'
import {writeModule} from './generated.js'

const origin = 'rules/english'

try {
  const value = JSON.stringify(readEnglishTables(origin))
  writeModule({name: 'english', origin, constant: 'tables', value, type: 'EnglishTables', from: '../english/tables.js'})
} catch (error) {
  if (!(error instanceof RuleFileError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
