/** Compiles `rules/` into `src/generated/`: rules and tables, which the bundle takes in. Run by `npm run build`. */

import path from 'node:path'
import {indexPatterns} from '../pattern/pattern-index.js'
import type {RuleRecord} from '../pattern/rule.js'
import type {BuiltinRules} from '../rules/builtin.js'
import {entryOf, proofOf} from '../rules/entry.js'
import type {ReferenceData} from '../rules/explain.js'
import {describeProblem} from '../rules/problem.js'
import type {RuleSource} from '../rules/read.js'
import {addTo} from '../text/groups.js'
import {readEvidence} from './evidence-file.js'
import {writeModule} from './generated.js'
import {readGrammarTables} from './grammar-tables.js'
import {lexemeTables} from './lexeme-tables.js'
import {writePacked} from './packed-module.js'
import {readResidueTables} from './residue-tables.js'
import {compileRuleFiles, folderOf, listCheckFiles, listRuleFiles, readCheckFiles} from './rule-files.js'
import {readTypographyTables} from './typography-tables.js'
import {readLists} from './word-lists.js'
import {writeWords} from './words-module.js'

const root = 'rules'
/** Those that have word lists. */
const ROOMS = ['grammar', 'names', 'repetition', 'residue', 'typography']
const {sources, data, problems} = compileRuleFiles(listRuleFiles(root), root)
if (problems.length > 0) {
  console.error(problems.map(describeProblem).join('\n'))
  process.exitCode = 1
} else {
  const builtin: BuiltinRules = {files: byPage(data.rules), lemmas: data.lemmas, index: indexPatterns(data)}
  writePacked('rules', root, builtin)
  writePacked('reference', root, referenceOf(sources))
  writeTables('typography', 'TypographyTables', readTypographyTables, 'typography/notation')
  writeTables('grammar', 'GrammarTables', readGrammarTables, 'grammar/syntax')
  writeTables('residue', 'ResidueTables', readResidueTables, 'residue/leftover')
  writeWords(
    'words',
    root,
    Object.fromEntries(ROOMS.map((room) => [room, readLists(`${root}/${room}/tables/words.yml`)])),
  )
  const lexemes = JSON.stringify(lexemeTables())
  writeModule({
    name: 'lexemes',
    origin: `${root}/english`,
    constant: 'tables',
    value: lexemes,
    type: 'LexemeTables',
    from: '../english/lexemes.js',
  })
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

/** Writes the tables of a check as a module that the bundle takes in; `place` is where the module of their type stands below `src/`. */
function writeTables(check: string, type: string, read: (folder: string) => object, place: string): void {
  const origin = `${root}/${check}/tables`
  const value = JSON.stringify(read(origin))
  writeModule({name: check, origin, constant: 'tables', value, type, from: `../${place}/tables.js`})
}

/** Rules by the page they stand on, which is written once a page; their order stays. */
function byPage(rules: readonly RuleRecord[]): BuiltinRules['files'] {
  const pages = new Map<string, RuleRecord[]>()
  for (const {page = '', ...rule} of rules) addTo(pages, page, rule)
  return [...pages].map(([page, own]) => ({folder: folderOf(page), page, rules: own}))
}
