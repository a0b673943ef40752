import type {Calibration} from '../../judgement/calibration.js'
import {factorsOfSource} from '../../judgement/calibration.js'
import {priorsOf, type Signs, signsOfMachine, stylesOf} from '../../judgement/posterior.js'
import {type EvidenceRatios, RuleEvidence} from '../../judgement/rule-evidence.js'
import {type StyleTable, strengthOf} from '../../judgement/style.js'
import {type Choice, fitted} from './calibrate.js'
import {type CountedPassage, documentsOf, FOLDS, isOfFold, isTest, type SampleDocument} from './documents.js'
import type {WeighedRule} from './ratios.js'
import {trainStyle} from './train-style.js'

/** Documents to train style with have at least so many words: as long as short news, and as longer ones. */
const TRAINED_LENGTHS = [150, 500]
/** What is learned from these lengths is how far to trust documents of any. */
const CALIBRATED_LENGTHS = [60, 150, 300, 600]

/** What documents are judged by before it is calibrated. */
export interface Judge {
  readonly style: StyleTable
  readonly ratios: EvidenceRatios
  readonly rules: ReadonlyMap<string, WeighedRule>
}

/** The signs of a sample, as the linter finds those of a document. */
export function signsOf({grams, tokens, words}: SampleDocument, table: StyleTable): Signs {
  const sums = table.bias.map(() => 0)
  const rows = rowsOf(table)
  for (const [gram, count] of grams) {
    const row = rows.get(gram)
    if (row === undefined) continue
    const strength = strengthOf(count, tokens)
    for (const column of sums.keys())
      sums[column] = (sums[column] ?? 0) + strength * (table.weights[row * sums.length + column] ?? 0)
  }
  const weights = sums.map((sum, column) => (table.bias[column] ?? 0) + table.scale * sum)
  const machine = weights.pop() ?? 0
  return {words, machine, style: new Map(weights.map((weight, column) => [table.classes[column] ?? '', weight]))}
}

const known = new WeakMap<StyleTable, ReadonlyMap<string, number>>()

function rowsOf(table: StyleTable): ReadonlyMap<string, number> {
  const rows = known.get(table) ?? new Map(table.grams.map((gram, row) => [gram, row]))
  known.set(table, rows)
  return rows
}

export function sumsOfRules({hits}: SampleDocument, {ratios, rules}: Judge): readonly number[] {
  const counts = [...hits].flatMap(([id, count]) => {
    const rule = rules.get(id)
    return rule === undefined ? [] : [[rule, count] as const]
  })
  return new RuleEvidence(ratios, new Map(counts), 1).sums
}

export function learnStyle(
  passages: readonly CountedPassage[],
  words: readonly string[],
  languages: readonly string[],
): StyleTable {
  return trainStyle(
    TRAINED_LENGTHS.flatMap((length) => documentsOf(passages, length)),
    words,
    languages,
  )
}

/**
 * How far to trust style and rules: each part of the passages that train is judged by what was learned from the others.
 * @param ratiosFrom the ratios as some passages show them
 */
export function calibrate(
  passages: readonly CountedPassage[],
  words: readonly string[],
  languages: readonly string[],
  rules: Judge['rules'],
  ratiosFrom: (passages: readonly CountedPassage[]) => EvidenceRatios,
): Calibration {
  const sources: Choice[] = []
  const machines: Choice[] = []
  for (const fold of FOLDS) {
    const seen = passages.filter((passage) => !isTest(passage) && !isOfFold(fold)(passage))
    const judge: Judge = {style: learnStyle(seen, words, languages), ratios: ratiosFrom(seen), rules}
    const unseen = passages.filter(isOfFold(fold))
    // Native English counts as much as all languages together, as it does before a word is read.
    const shares = {'': languages.length}
    const documents = CALIBRATED_LENGTHS.flatMap((length) => documentsOf(unseen, length))
    const [ofSource, ofKind] = [balance(documents, sourceOf, shares), balance(documents, groupOf)]
    sources.push(...documents.map((document) => sourceChoice(document, judge, ofSource)))
    machines.push(...documents.map((document) => machineChoice(document, judge, ofKind)))
  }
  return {source: fitted(sources, 6), machine: fitted(machines, 8)}
}

const sourceOf = ({language}: SampleDocument): string => language
export const groupOf = ({kind}: SampleDocument): string => (kind === 'documentation' ? 'native' : kind)
/** Machine translation counts as much as all else together, of which half is native. */
const SHARES_OF_KINDS: Readonly<Record<string, number>> = {mt: 2}

/** How much a document counts, so that every group counts the same whatever its size. */
export function balance(
  documents: readonly SampleDocument[],
  group: (document: SampleDocument) => string,
  shares: Readonly<Record<string, number>> = SHARES_OF_KINDS,
): (document: SampleDocument) => number {
  const sizes = new Map<string, number>()
  for (const document of documents) sizes.set(group(document), (sizes.get(group(document)) ?? 0) + 1)
  return (document) => (shares[group(document)] ?? 1) / (sizes.get(group(document)) ?? 1)
}

function sourceChoice(document: SampleDocument, judge: Judge, weight: (document: SampleDocument) => number): Choice {
  const signs = signsOf(document, judge.style)
  const sums = sumsOfRules(document, judge)
  const {sources} = judge.ratios
  const styles = stylesOf(sources, signs)
  return {
    factors: sources.map((source, at) =>
      factorsOfSource(styles[at] ?? 0, sums[at] ?? 0, source === 'native', document.words),
    ),
    priors: priorsOf(sources, new Set(signs.style.keys())),
    right: sources.indexOf(document.language === '' ? 'native' : document.language),
    weight: weight(document),
  }
}

function machineChoice(document: SampleDocument, judge: Judge, weight: (document: SampleDocument) => number): Choice {
  const factors = signsOfMachine(judge.ratios.sources, signsOf(document, judge.style), sumsOfRules(document, judge))
  return {
    factors: [factors, factors.map(() => 0)],
    priors: [0, 0],
    right: document.kind === 'mt' ? 0 : 1,
    weight: weight(document),
  }
}
