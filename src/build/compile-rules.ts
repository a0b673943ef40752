/** Compiles `rules/` into `src/generated/`: rules and tables, which the bundle takes in. Run by `npm run build`. */

import path from 'node:path'
import {type MeasuredTables, packedJudgement} from '../judgement/packed-judgement.js'
import {packRules} from '../pattern/packed-rules.js'
import {entryOf, type Proof, proofOf} from '../rules/entry.js'
import {RuleFileError} from '../rules/problem.js'
import {linesOf, type ReferenceData} from '../rules/reference-data.js'
import type {RuleSource} from '../rules/source.js'
import {standingOf} from '../rules/standing.js'
import {readEvidence} from './evidence-file.js'
import {writeTables} from './generated.js'
import {readGrammarTables} from './grammar-tables.js'
import {readFamilies} from './judgement/families.js'
import {ratiosOf} from './judgement/ratios.js'
import {readLearned} from './judgement/weights-file.js'
import {writePacked, writePackedBytes} from './packed-file.js'
import {refusing} from './refusing.js'
import {readResidueTables} from './residue-tables.js'
import {compileRuleFiles, listCheckFiles, listRuleFiles, readCheckFiles} from './rule-files.js'
import {partOf, RULE_PARTS, WORDING_FILES} from './rule-parts.js'
import {readTypographyTables} from './typography-tables.js'
import {readLists} from './word-lists.js'
import {writeWords} from './words-module.js'

const root = 'rules'
/** Those that have word lists. */
const ROOMS = ['grammar', 'names', 'repetition', 'residue', 'typography']

/** So many sentences that show what a rule finds, and what it leaves alone, stand in the package; its page has all. */
const SHOWN = 3

refusing(() => {
  const {sources, data, problems} = compileRuleFiles(listRuleFiles(root), root)
  if (problems.length > 0) throw new RuleFileError(problems)
  const evidence = readEvidence(path.join(root, 'evidence.json'))
  const compiled = data.rules.map((rule) => ({...rule, ...standingOf(rule, evidence.rules[rule.id], evidence.words)}))
  const parts = new Map(compiled.map((rule) => [rule.id, partOf(rule)]))
  for (const part of RULE_PARTS) {
    const {finder, wordings} = packRules({...data, rules: compiled.filter((rule) => partOf(rule) === part)})
    writePackedBytes(part, root, finder)
    writePackedBytes(WORDING_FILES[part], root, wordings)
  }
  const judgement: MeasuredTables = {
    ...readLearned(path.join(root, 'judgement')),
    ratios: ratiosOf(compiled, evidence),
    families: readFamilies(path.join(root, 'judgement', 'families.yml')),
  }
  writePacked('judgement', root, packedJudgement(judgement))
  writePacked(
    'reference',
    root,
    referenceOf(RULE_PARTS.flatMap((part) => sources.filter(({id}) => parts.get(id.text) === part))),
  )
  tablesOf('typography', readTypographyTables, 'TypographyTables', 'notation')
  tablesOf('grammar', readGrammarTables, 'GrammarTables', 'syntax')
  tablesOf('residue', readResidueTables, 'ResidueTables', 'leftover')
  const lists = ROOMS.map((room) => [room, readLists(`${root}/${room}/tables/words.yml`)])
  writeWords('words', root, Object.fromEntries(lists))
  console.log(`${sources.length} rules compiled`)
})

/** What the reference says beyond what the compiled rules hold. */
function referenceOf(rules: readonly RuleSource[]): ReferenceData {
  const {rules: evidence} = readEvidence(path.join(root, 'evidence.json'))
  return {
    checks: readCheckFiles(listCheckFiles(root)).map((check) => entryOf(check, evidence[check.id.text])),
    proofs: linesOf(rules.map((rule) => shortened(proofOf(rule, evidence[rule.id.text])))),
  }
}

function shortened({flag, pass, evidence}: Proof): Proof {
  return {flag: flag.slice(0, SHOWN), pass: pass.slice(0, SHOWN), evidence}
}

/** Writes the tables of a room as a module that the bundle takes in; `folder` is where the module of their type stands. */
function tablesOf(room: string, read: (folder: string) => object, type: string, folder: string): void {
  const origin = `${root}/${room}/tables`
  writeTables(room, origin, read(origin), type, `../${room}/${folder}/tables.js`)
}
