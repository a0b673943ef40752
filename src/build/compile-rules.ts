/** Compiles `rules/` into `src/generated/`: the rules, and the tables of checks, which the bundle takes in. Run by `npm run build`. */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {indexPatterns} from '../pattern/pattern-index.js'
import type {BuiltinRules} from '../rules/builtin.js'
import {describeProblem} from '../rules/problem.js'
import {readRepetitionTables} from './repetition-tables.js'
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
  const file = path.join('src', 'generated', 'rules.ts')
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(
    file,
    `/** Generated from rules/ by npm run build. */\nexport const json: string =\n  ${JSON.stringify(JSON.stringify(builtin))}\n`,
  )
  const tables = readTypographyTables(path.join(root, 'typography', 'tables'))
  writeFileSync(
    path.join('src', 'generated', 'typography.ts'),
    `/** Generated from rules/typography/tables/ by npm run build. */
import type {TypographyTables} from '../typography/tables.js'

export const tables: TypographyTables = ${JSON.stringify(tables)}
`,
  )
  const repetition = readRepetitionTables(path.join(root, 'repetition', 'tables'))
  writeFileSync(
    path.join('src', 'generated', 'repetition.ts'),
    `/** Generated from rules/repetition/tables/ by npm run build. */
import type {RepetitionTables} from '../repetition/tables.js'

export const tables: RepetitionTables = ${JSON.stringify(repetition)}
`,
  )
  console.log(`${data.rules.length} rules compiled`)
}
