/** Compiles `rules/` into `src/generated/`: rules and tables, which the bundle takes in. Run by `npm run build`. */
import {indexPatterns} from '../pattern/pattern-index.js'
import type {BuiltinRules} from '../rules/builtin.js'
import {describeProblem} from '../rules/problem.js'
import {writeModule} from './generated.js'
import {readGrammarTables} from './grammar-tables.js'
import {readRepetitionTables} from './repetition-tables.js'
import {readResidueTables} from './residue-tables.js'
import {compileRuleFiles, listRuleFiles} from './rule-files.js'
import {readTypographyTables} from './typography-tables.js'

const root = 'rules'
const {data, problems} = compileRuleFiles(listRuleFiles(root), root)
if (problems.length > 0) {
  console.error(problems.map(describeProblem).join('\n'))
  process.exitCode = 1
} else {
  const builtin: BuiltinRules = {...data, index: indexPatterns(data)}
  // JSON in a string: engines parse it several times faster than an object literal of this size.
  const value = JSON.stringify(JSON.stringify(builtin))
  writeModule({name: 'rules', origin: root, constant: 'json', value, type: 'string'})
  writeTables('typography', 'TypographyTables', readTypographyTables)
  writeTables('grammar', 'GrammarTables', readGrammarTables, '../grammar/syntax/tables.js')
  writeTables('repetition', 'RepetitionTables', readRepetitionTables)
  writeTables('residue', 'ResidueTables', readResidueTables)
  console.log(`${data.rules.length} rules compiled`)
}

/** Writes the tables of a check as a module that the bundle takes in. `from` is the module of their type. */
function writeTables(
  check: string,
  type: string,
  read: (folder: string) => object,
  from = `../${check}/tables.js`,
): void {
  const origin = `${root}/${check}/tables`
  writeModule({name: check, origin, constant: 'tables', value: JSON.stringify(read(origin)), type, from})
}
