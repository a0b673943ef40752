/** Compiles `rules/` into `src/generated/`: rules and tables, which the bundle takes in. Run by `npm run build`. */
import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {indexPatterns} from '../pattern/pattern-index.js'
import type {RuleRecord} from '../pattern/rule.js'
import type {BuiltinRules} from '../rules/builtin.js'
import {entryOf, proofOf} from '../rules/entry.js'
import type {ReferenceData} from '../rules/explain.js'
import {RULE_FOLDERS} from '../rules/folders.js'
import {describeProblem} from '../rules/problem.js'
import type {RuleSource} from '../rules/read.js'
import {compileChecks} from './compile-checks.js'
import {readEvidence} from './evidence-file.js'
import {readGrammarTables} from './grammar-tables.js'
import {writePacked} from './packed-module.js'
import {readRepetitionTables} from './repetition-tables.js'
import {readResidueTables} from './residue-tables.js'
import {compileRuleFiles, folderOf, listCheckFiles, listRuleFiles, readCheckFiles} from './rule-files.js'
import {moduleOfTables} from './table-file.js'
import {readTypographyTables} from './typography-tables.js'
import {readLists} from './word-lists.js'

const root = 'rules'
const {sources, data, problems} = compileRuleFiles(listRuleFiles(root), root)
if (problems.length > 0) {
  console.error(problems.map(describeProblem).join('\n'))
  process.exitCode = 1
} else {
  const builtin: BuiltinRules = {files: byPage(data.rules), lemmas: data.lemmas, index: indexPatterns(data)}
  writePacked('rules', 'rules/', builtin)
  writePacked('reference', 'rules/', referenceOf(sources))
  compileChecks('.')
  writeTables('typography', 'TypographyTables', readTypographyTables)
  writeTables('grammar', 'GrammarTables', readGrammarTables, 'grammar/syntax')
  writeTables('repetition', 'RepetitionTables', readRepetitionTables, 'repetition/knots')
  writeTables('residue', 'ResidueTables', readResidueTables, 'residue/leftover')
  writeWords()
  console.log(`${data.rules.length} rules compiled`)
}

/** What the reference says beyond what the compiled rules hold. */
function referenceOf(rules: readonly RuleSource[]): ReferenceData {
  const {rules: evidence} = readEvidence(path.join(root, 'evidence.json'))
  return {
    checks: readCheckFiles(listCheckFiles(root)).map((check) => entryOf(check, evidence[check.id.text])),
    proofs: Object.fromEntries(rules.map((rule) => [rule.id.text, proofOf(rule, evidence[rule.id.text])])),
  }
}

/** Writes the tables of a check as a module that the bundle takes in. */
function writeTables(check: string, type: string, read: (folder: string) => object, room = check): void {
  const folder = `${root}/${check}/tables`
  const module = moduleOfTables(folder, type, `../${room}/tables.js`, read(folder))
  writeFileSync(path.join('src', 'generated', `${check}.ts`), module)
}

/** Writes the word lists of every room as a module of one object a room, the words of a list in one string. */
function writeWords(): void {
  const rooms = RULE_FOLDERS.flatMap((room) => {
    const file = `${root}/${room}/tables/words.yml`
    // The other rooms have readers of their own.
    const isRead = (room === 'grammar' || room === 'names') && existsSync(file)
    return isRead ? [[room, readLists(file)] as const] : []
  })
  const lines = rooms.map(([room, lists]) => {
    const joined = Object.entries(lists).map(([name, words]) => [name, words.join(' ')])
    return `export const ${room} = ${JSON.stringify(Object.fromEntries(joined))}\n`
  })
  const head = `/** Generated from the words.yml files of ${root}/ by npm run build. */\n`
  writeFileSync(path.join('src', 'generated', 'words.ts'), head + lines.join(''))
}

/** Rules by the page they stand on, which is written once a page; their order stays. */
function byPage(rules: readonly RuleRecord[]): BuiltinRules['files'] {
  const pages = new Map<string, RuleRecord[]>()
  for (const {page = '', ...rule} of rules) pages.set(page, [...(pages.get(page) ?? []), rule])
  return [...pages].map(([page, own]) => ({folder: folderOf(page), page, rules: own}))
}
