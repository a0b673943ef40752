/**
 * What to run after editing rules: `npm run rules` brings all of `rules/` into its one form, checks it, and renews the list
 * of what is measured; `npm run rules -- FILE …` formats and checks only these files, together with the rest.
 * Prints file, line, column and cure of every mistake and exits with 1 if there is one.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {carryOver, formatEvidence} from '../rules/evidence.js'
import {ExampleChecker} from '../rules/examples.js'
import {describeProblem, type Problem, RuleFileError} from '../rules/problem.js'
import {isCheckFile} from '../rules/read.js'
import {readEvidence} from './evidence-file.js'
import {formatRules, schemaPath} from './format-rules.js'
import {refuseMissing} from './missing-file.js'
import {compileRuleFiles, listCheckFiles, listRuleFiles, readCheckFiles} from './rule-files.js'

const root = 'rules'
refuseMissing(process.argv.slice(2))
const named = process.argv.slice(2).map((file) => path.resolve(file))
const builtin = listRuleFiles(root).map((file) => path.resolve(file))
const checkFiles = listCheckFiles(root)
const isWanted = (file: string): boolean => named.length === 0 || named.includes(path.resolve(file))

for (const file of [...builtin, ...checkFiles, ...named].filter(isWanted)) {
  const text = readFileSync(file, 'utf8')
  const formatted = formatRules(text, schemaPath(file, root))
  if (formatted !== text) writeFileSync(file, formatted)
}

const rulesNamed = named.filter((file) => !isCheckFile(file))
const {sources, data, problems} = compileRuleFiles([...new Set([...builtin, ...rulesNamed])], root)
const checker = new ExampleChecker(data)
const checked = sources.filter(({file}) => isWanted(file))
const known = new Set(data.rules.map(({id}) => id))
const described = problemsOfChecks()
const all = [
  ...described.problems,
  ...problems.filter(({file}) => isWanted(file)),
  ...checked.filter(({id}) => known.has(id.text)).flatMap((source) => checker.check(source)),
]
if (all.length > 0) {
  console.error(all.map(describeProblem).join('\n'))
  console.error(`\n${all.length} problems in ${checked.length} rules`)
  process.exitCode = 1
} else {
  if (named.length === 0) renew()
  console.log(`${checked.length} rules, no problems`)
  if (named.length > 0 && described.count > 0)
    console.log(`${described.count} descriptions of code: npm test runs their texts`)
}

/** What is wrong in the form of the files that describe code; their texts need the built checks, so the tests run them. */
function problemsOfChecks(): {problems: readonly Problem[]; count: number} {
  const checks = [...new Set([...checkFiles, ...named.filter(isCheckFile)].map((file) => path.resolve(file)))]
  try {
    return {problems: [], count: readCheckFiles(checks.filter(isWanted)).length}
  } catch (error) {
    if (error instanceof RuleFileError) return {problems: error.problems, count: 0}
    throw error
  }
}

function renew(): void {
  const rules = [...sources, ...readCheckFiles(checkFiles)]
  const file = path.join(root, 'evidence.json')
  const evidence = carryOver(
    readEvidence(file),
    rules.map(({id}) => id.text),
  )
  writeFileSync(file, formatEvidence(evidence))
}
