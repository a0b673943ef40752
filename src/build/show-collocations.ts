/**
 * `npm run collocations -- FILE [FOLDER]`: shows for every pair of a file of collocations how often English has the written word in
 * that company, and how often the right one. FOLDER (by default ../shared) has a table of word pairs, `ngrams/bigrams.tsv.gz`,
 * and texts in `corpora/`, named as for `npm run evidence`. What the counts do not bear out is marked: a writer decides.
 */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describeProblem} from '../rules/problem.js'
import {readRules} from '../rules/read.js'
import {type Bigrams, readBigrams} from './collocations/bigrams.js'
import {type Counts, countSides} from './collocations/count.js'
import {type Pair, pairsOf, type Side} from './collocations/pairs.js'
import {refuseMissing} from './missing-file.js'

/** So many more times English must have the right word for the written one to be wrong beyond doubt. */
const LEAST_RATIO = 5

const [file, folder = path.join('..', 'shared')] = process.argv.slice(2)
if (file === undefined) {
  console.error('no file is named: npm run collocations -- rules/collocations/LANGUAGE.yml [FOLDER]')
  process.exit(1)
}
refuseMissing([file])
const table = path.join(folder, 'ngrams', 'bigrams.tsv.gz')
const corpora = path.join(folder, 'corpora')
if (!existsSync(table) && !existsSync(corpora)) {
  console.error(
    `${folder} has neither ngrams/bigrams.tsv.gz nor corpora/, so that nothing can be counted: name a folder that has one, as in npm run collocations -- FILE FOLDER`,
  )
  process.exit(1)
}
const {rules, problems} = readRules(readFileSync(file, 'utf8'), file)
for (const problem of problems) console.error(describeProblem(problem))

const entries = rules.flatMap((source) =>
  source.collocation === undefined ? [] : [{source, pairs: pairsOf(source.collocation)}],
)
const sides = entries.flatMap(({pairs}) => pairs.flatMap(({wrong, right}) => [wrong, right]))
const bigrams: Bigrams = existsSync(table)
  ? await readBigrams(table, new Set(sides.flatMap((side) => side.bigrams)))
  : new Map<string, number>()
const [first] = rules
const counts =
  first !== undefined && existsSync(corpora) ? await countSides(sides, first, corpora) : new Map<Side, Counts>()

console.log(
  'per pair: the table of word pairs (per thousand million words), native texts, machine and human translations',
)
for (const {source, pairs} of entries) {
  console.log(`\n${source.id.text}  ${source.source ?? ''}`)
  for (const pair of pairs) console.log(lineOf(pair))
}

function lineOf({company, wrong, right}: Pair): string {
  const [bad, good] = [shareOf(wrong), shareOf(right)]
  const doubts = [
    ...(bad.native > 0 && bad.native * LEAST_RATIO > good.native ? ['native writers have it'] : []),
    ...(bad.pairs > 0 && bad.pairs * LEAST_RATIO > good.pairs ? ['the table has it'] : []),
    ...(good.native === 0 && good.pairs === 0 ? ['the right one is not seen'] : []),
  ]
  const mark = doubts.length === 0 ? ' ' : '?'
  return `${mark} ${shown(wrong, company)}   ${shown(right, company)}   ${doubts.join('; ')}`.trimEnd()
}

function shareOf(side: Side): Counts & {readonly pairs: number} {
  const pairs = side.bigrams.reduce((sum, pair) => sum + (bigrams.get(pair) ?? 0), 0)
  return {pairs, ...(counts.get(side) ?? {native: 0, human: 0, mt: 0})}
}

function shown(side: Side, company: string): string {
  const {pairs, native, mt, human} = shareOf(side)
  return `${`${side.words} ${company}`.padEnd(30)} ${[pairs.toFixed(0), native, mt, human].map((count) => String(count).padStart(5)).join('')}`
}
