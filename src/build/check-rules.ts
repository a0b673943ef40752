/**
 * Checks rule files: `npm run rules` all of `rules/`, `npm run rules -- FILE …` these files, together with the rest.
 * Prints file, line, column and cure of every mistake and exits with 1 if there is one.
 */
import path from 'node:path'
import {ExampleChecker} from '../rules/examples.js'
import {describeProblem} from '../rules/problem.js'
import {compileRuleFiles, listRuleFiles} from './rule-files.js'

const root = 'rules'
const named = process.argv.slice(2).map((file) => path.resolve(file))
const builtin = listRuleFiles(root).map((file) => path.resolve(file))
const {sources, data, problems} = compileRuleFiles([...new Set([...builtin, ...named])], root)
const checker = new ExampleChecker(data)
const isWanted = (file: string): boolean => named.length === 0 || named.includes(path.resolve(file))
const checked = sources.filter(({file}) => isWanted(file))
const known = new Set(data.rules.map(({id}) => id))
const all = [
  ...problems.filter(({file}) => isWanted(file)),
  ...checked.filter(({id}) => known.has(id.text)).flatMap((source) => checker.check(source)),
]
if (all.length > 0) {
  console.error(all.map(describeProblem).join('\n'))
  console.error(`\n${all.length} problems in ${checked.length} rules`)
  process.exitCode = 1
} else console.log(`${checked.length} rules, no problems`)
