/**
 * Measures every rule: `npm run evidence [-- FOLDER]` lints the corpora of FOLDER (by default ../shared/corpora) and writes
 * rules/evidence.json. Without corpora it enters new rules as not measured and drops those that are gone.
 */

import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {checkIds} from '../detect/check.js'
import {builtinRules} from '../rules/builtin.js'
import {carryOver, formatEvidence} from '../rules/evidence.js'
import {listCorpora} from './corpora.js'
import {readEvidence} from './evidence-file.js'
import {observe} from './observe.js'
import {tabulateEvidence} from './tabulate-evidence.js'

const TABLE = path.join('rules', 'evidence.json')
const folder = process.argv[2] ?? path.join('..', 'shared', 'corpora')
const ids = [...builtinRules().map(({id}) => id), ...checkIds()]
const corpora = existsSync(folder) ? listCorpora(folder) : []

if (corpora.length > 0) {
  const table = tabulateEvidence(await observe(corpora, console.log), ids)
  writeFileSync(TABLE, formatEvidence(table))
  console.log(`${TABLE}: ${ids.length} rules measured on ${JSON.stringify(table.words)} words`)
} else {
  const table = carryOver(readEvidence(TABLE), ids)
  writeFileSync(TABLE, formatEvidence(table))
  const fresh = Object.values(table.rules).filter((evidence) => evidence === null).length
  console.log(
    `${TABLE}: there are no corpora in ${folder}, so nothing was measured; ${fresh} rules wait for a measurement. ` +
      'Name a folder with native.jsonl, mt-LANGUAGE.jsonl or human-LANGUAGE.jsonl to measure.',
  )
}
