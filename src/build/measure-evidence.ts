/**
 * Measures every rule: `npm run evidence [-- FOLDER]` lints the corpora of FOLDER (by default ../shared/corpora) and writes
 * rules/evidence.json. Without corpora it enters new rules as not measured and drops those that are gone.
 */

import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {checkIds} from '../detect/check.js'
import type {Finding} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import {resolveOptions} from '../engine/options.js'
import {finderOf} from '../engine/run.js'
import {CHECKS} from '../plugins.js'
import {builtinRules} from '../rules/builtin.js'
import {carryOver, type Evidence, type EvidenceTable, formatEvidence} from '../rules/evidence.js'
import {TokenClass} from '../text/classes.js'
import {viewOfText} from '../text/document.js'
import {addTo} from '../text/groups.js'
import {type Corpus, listCorpora, textsOf} from './corpora.js'
import {readEvidence} from './evidence-file.js'

const TABLE = path.join('rules', 'evidence.json')
const folder = process.argv[2] ?? path.join('..', 'shared', 'corpora')
const ids = [...builtinRules().map(({id}) => id), ...checkIds()]
const corpora = existsSync(folder) ? listCorpora(folder) : []

if (corpora.length > 0) {
  writeFileSync(TABLE, formatEvidence(await measure(corpora)))
  console.log(`${TABLE}: ${ids.length} rules measured`)
} else {
  const table = carryOver(readEvidence(TABLE), ids)
  writeFileSync(TABLE, formatEvidence(table))
  const fresh = Object.values(table.rules).filter((evidence) => evidence === null).length
  console.log(
    `${TABLE}: there are no corpora in ${folder}, so nothing was measured; ${fresh} rules wait for a measurement. ` +
      'Name a folder with native.jsonl, mt-LANGUAGE.jsonl or human-LANGUAGE.jsonl to measure.',
  )
}

async function measure(all: readonly Corpus[]): Promise<EvidenceTable> {
  const find = finderOf(Object.values(CHECKS), resolveOptions({confidence: 'low'}))
  const words = new Map<string, number>()
  const flags = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]))
  for (const corpus of all) {
    const key = keyOf(corpus)
    for await (const text of textsOf(corpus)) {
      const view = viewOfText(text)
      const count = view.tokens.filter(({classes}) => (classes & TokenClass.word) !== 0).length
      words.set(key, (words.get(key) ?? 0) + count)
      for (const [id, found] of byRule(await find(view))) {
        const counts = flags.get(id)
        counts?.set(key, (counts.get(key) ?? 0) + resolveOverlaps(found).length)
      }
    }
    console.log(`${path.basename(corpus.file)}: ${words.get(key)} words`)
  }
  const rates = (id: string): Map<string, number> =>
    new Map([...(flags.get(id) ?? [])].map(([key, count]) => [key, perMillion(count, words.get(key) ?? 1)]))
  return {
    words: {native: 0, human: {}, mt: {}, ...nested(words)},
    rules: Object.fromEntries(ids.map((id) => [id, nested(rates(id))])),
  }
}

/** A rule's findings by themselves: what it finds does not depend on the other rules. */
function byRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) addTo(groups, finding.rule.id, finding)
  return groups
}

function keyOf({kind, language}: Corpus): string {
  return kind === 'native' ? kind : `${kind} ${language}`
}

function nested(flat: ReadonlyMap<string, number>): Evidence {
  const result: {native?: number; human?: Record<string, number>; mt?: Record<string, number>} = {}
  for (const [key, value] of [...flat].sort()) {
    const [kind, language] = key.split(' ')
    if (language === undefined) result.native = value
    else if (kind === 'human') result.human = {...result.human, [language]: value}
    else result.mt = {...result.mt, [language]: value}
  }
  return result
}

/** To three digits: the corpora are too small for more. */
function perMillion(count: number, words: number): number {
  return Number(((1e6 * count) / words).toPrecision(3))
}
