/**
 * Compiles `rules/english/` into `src/generated/english.ts`, which the bundle takes in. Run by `npm run build`, before all else:
 * what compiles rules and lexicon reads it.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {RuleFileError} from '../rules/problem.js'
import {readEnglishTables} from './english-tables.js'
import {moduleOfTables} from './table-file.js'

const folder = 'rules/english'

try {
  const module = moduleOfTables(folder, 'EnglishTables', '../english/tables.js', readEnglishTables(folder))
  mkdirSync(path.join('src', 'generated'), {recursive: true})
  writeFileSync(path.join('src', 'generated', 'english.ts'), module)
} catch (error) {
  if (!(error instanceof RuleFileError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
