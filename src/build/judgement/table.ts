import type {Calibration} from '../../judgement/calibration.js'
import {likelihoodOfMachine, posteriorOf} from '../../judgement/posterior.js'
import {type CountedPassage, documentsOf, isTest, type SampleDocument} from './documents.js'
import {balance, groupOf, type Judge, signsOf, sumsOfRules} from './learn.js'
import {areaUnderCurve, calibrationError} from './measures.js'

const LENGTHS = [150, 250, 500, 1000]
/** So near that style hardly tells them apart. */
const AS_ONE: Readonly<Record<string, string>> = {uk: 'ru'}

/** How well unseen passages are judged, by length, as lines to print. */
export function tableOf(passages: readonly CountedPassage[], judge: Judge, calibration: Calibration): string[] {
  const unseen = passages.filter(isTest)
  return LENGTHS.flatMap((length) => linesOf(documentsOf(unseen, length), length, judge, calibration))
}

/** A document and how it was judged. */
interface Judged {
  readonly document: SampleDocument
  readonly source: string
  readonly native: number
  readonly machine: number
}

function linesOf(
  documents: readonly SampleDocument[],
  length: number,
  judge: Judge,
  calibration: Calibration,
): string[] {
  const judged = documents.map((document) => judgedBy(document, judge, calibration))
  const of = (kind: string): Judged[] => judged.filter(({document}) => groupOf(document) === kind)
  const scores = (kind: string): number[] => of(kind).map(({machine}) => machine)
  const weight = balance(documents, groupOf)
  const error = calibrationError(
    judged.map(({document, machine}) => ({likely: machine, isTrue: document.kind === 'mt', weight: weight(document)})),
  )
  const languages = [...new Set(of('mt').map(({document}) => document.language))].sort()
  const byLanguage = languages.map(
    (language) => `${language} ${share(of('mt').filter(({document}) => document.language === language))}`,
  )
  return [
    `${length} words: ${documents.length} documents`,
    `  source right: machine translation ${share(of('mt'))} (${byLanguage.join(', ')}), human translation ${share(of('human'))}, native ${share(of('native'))}`,
    `  score, area under the curve: against native ${figure(areaUnderCurve(scores('mt'), scores('native')))}, against human translation ${figure(areaUnderCurve(scores('mt'), scores('human')))}; calibration error ${figure(error)}`,
  ]
}

function judgedBy(document: SampleDocument, judge: Judge, calibration: Calibration): Judged {
  const {sources} = judge.ratios
  const signs = signsOf(document, judge.style)
  const sums = sumsOfRules(document, judge)
  const posterior = posteriorOf(sources, signs, sums, calibration)
  const best = posterior.indexOf(Math.max(...posterior))
  return {
    document,
    source: sources[best] ?? 'other',
    native: posterior[sources.indexOf('native')] ?? 0,
    machine: likelihoodOfMachine(sources, signs, sums, calibration),
  }
}

function share(judged: readonly Judged[]): string {
  const one = (source: string): string => AS_ONE[source] ?? source
  const right = judged.filter(
    ({document: {language}, source}) => one(source) === one(language === '' ? 'native' : language),
  )
  return figure(right.length / judged.length)
}

const figure = (value: number): string => value.toFixed(3)
