/**
 * Measures every rule: `npm run evidence [-- FOLDER...]` lints the corpora of the folders (by default ../shared/corpora) and writes
 * rules/evidence.json. What was measured in documentation stays where the folders have none. Without corpora it enters new rules as not
 * measured and drops those that are gone.
 */

import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {checkIds} from '../detect/check.js'
import {builtinRules} from '../rules/builtin.js'
import {carryOver, formatEvidence, withDocumentationOf} from '../rules/evidence.js'
import {listCorpora} from './corpora.js'
import {readEvidence} from './evidence-file.js'
import {observe} from './observe.js'
import {tabulateEvidence} from './tabulate-evidence.js'

const TABLE = path.join('rules', 'evidence.json')
const named = process.argv.slice(2)
const folders = named.length > 0 ? named : [path.join('..', 'shared', 'corpora')]
const ids = [...builtinRules().map(({id}) => id), ...checkIds()]
const corpora = folders.filter((folder) => existsSync(folder)).flatMap(listCorpora)
const known = readEvidence(TABLE)

if (corpora.length > 0) {
  const table = withDocumentationOf(known, tabulateEvidence(await observe(corpora, console.log), ids))
  writeFileSync(TABLE, formatEvidence(table))
  console.log(`${TABLE}: ${ids.length} rules measured on ${JSON.stringify(table.words)} words`)
} else {
  const table = carryOver(known, ids)
  writeFileSync(TABLE, formatEvidence(table))
  const fresh = Object.values(table.rules).filter((evidence) => evidence === null).length
  console.log(
    `${TABLE}: there are no corpora in ${folders.join(', ')}, so nothing was measured; ${fresh} rules wait for a measurement. ` +
      'Name a folder with native.jsonl, mt-LANGUAGE.jsonl or human-LANGUAGE.jsonl to measure.',
  )
}
