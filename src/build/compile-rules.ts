/** Compiles `rules/` into `src/generated/`: rules and tables, which the bundle takes in. Run by `npm run build`. */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {indexPatterns} from '../pattern/pattern-index.js'
import type {BuiltinRules} from '../rules/builtin.js'
import {describeProblem} from '../rules/problem.js'
import {readGrammarTables} from './grammar-tables.js'
import {readRepetitionTables} from './repetition-tables.js'
import {readResidueTables} from './residue-tables.js'
import {compileRuleFiles, listRuleFiles} from './rule-files.js'
import {moduleOfTables} from './table-file.js'
import {readTypographyTables} from './typography-tables.js'

const root = 'rules'
const {data, problems} = compileRuleFiles(listRuleFiles(root), root)
if (problems.length > 0) {
  console.error(problems.map(describeProblem).join('\n'))
  process.exitCode = 1
} else {
  const builtin: BuiltinRules = {...data, index: indexPatterns(data)}
  // JSON in a string: engines parse it several times faster than an object literal of this size.
  const file = path.join('src', 'generated', 'rules.ts')
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(
    file,
    `/** Generated from rules/ by npm run build. */\nexport const json: string =\n  ${JSON.stringify(JSON.stringify(builtin))}\n`,
  )
  writeTables('typography', 'TypographyTables', readTypographyTables)
  writeTables('grammar', 'GrammarTables', readGrammarTables, 'syntax/tables')
  writeTables('repetition', 'RepetitionTables', readRepetitionTables)
  writeTables('residue', 'ResidueTables', readResidueTables)
  console.log(`${data.rules.length} rules compiled`)
}

/** Writes the tables of a check as a module that the bundle takes in. */
function writeTables(check: string, type: string, read: (folder: string) => object, source = 'tables'): void {
  const folder = `${root}/${check}/tables`
  const module = moduleOfTables(folder, type, `../${check}/${source}.js`, read(folder))
  writeFileSync(path.join('src', 'generated', `${check}.ts`), module)
}
