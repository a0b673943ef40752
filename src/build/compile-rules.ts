/** Compiles `rules/` into `src/generated/`: rules and tables, which the bundle takes in. Run by `npm run build`. */
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {indexPatterns} from '../pattern/pattern-index.js'
import type {BuiltinRules} from '../rules/builtin.js'
import {recordOf} from '../rules/compile.js'
import {proofOf} from '../rules/entry.js'
import type {ReferenceData} from '../rules/explain.js'
import {describeProblem} from '../rules/problem.js'
import type {RuleSource} from '../rules/read.js'
import {readEvidence} from './evidence-file.js'
import {readGrammarTables} from './grammar-tables.js'
import {writePacked} from './packed-module.js'
import {readRepetitionTables} from './repetition-tables.js'
import {readResidueTables} from './residue-tables.js'
import {compileRuleFiles, listCheckFiles, listRuleFiles, pageOf, readCheckFiles} from './rule-files.js'
import {moduleOfTables} from './table-file.js'
import {readTypographyTables} from './typography-tables.js'

const root = 'rules'
const {sources, data, problems} = compileRuleFiles(listRuleFiles(root), root)
if (problems.length > 0) {
  console.error(problems.map(describeProblem).join('\n'))
  process.exitCode = 1
} else {
  const builtin: BuiltinRules = {...data, index: indexPatterns(data)}
  writePacked('rules', 'rules/', builtin)
  writePacked('reference', 'rules/', referenceOf(sources))
  writeTables('typography', 'TypographyTables', readTypographyTables)
  writeTables('grammar', 'GrammarTables', readGrammarTables, 'syntax/tables')
  writeTables('repetition', 'RepetitionTables', readRepetitionTables)
  writeTables('residue', 'ResidueTables', readResidueTables)
  console.log(`${data.rules.length} rules compiled`)
}

/** What the reference says of every rule, and of what checks find without one, that the compiled rules do not hold. */
function referenceOf(rules: readonly RuleSource[]): ReferenceData {
  const {rules: evidence} = readEvidence(path.join(root, 'evidence.json'))
  const checks = readCheckFiles(listCheckFiles(root))
  return {
    checks: checks.map((check) => recordOf(check, pageOf(check.file, root))),
    proofs: Object.fromEntries(
      [...rules, ...checks].map((rule) => [rule.id.text, proofOf(rule, evidence[rule.id.text])]),
    ),
  }
}

/** Writes the tables of a check as a module that the bundle takes in. */
function writeTables(check: string, type: string, read: (folder: string) => object, source = 'tables'): void {
  const folder = `${root}/${check}/tables`
  const module = moduleOfTables(folder, type, `../${check}/${source}.js`, read(folder))
  writeFileSync(path.join('src', 'generated', `${check}.ts`), module)
}
