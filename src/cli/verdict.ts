import type {VFileMessage} from 'vfile-message'
import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import {NATIVE, OTHER} from '../judgement/source.js'
import type {Summary} from '../judgement/summary.js'
import {languageName} from '../text/language-name.js'
import {grouped, many} from './many.js'
import type {Excess} from './report/report.js'

/** Limits of what a document may be; none where there is no number. */
export interface Limits {
  /** Findings per 1,000 words. */
  readonly maxDensity?: number
  /** How likely it is a translation by how it reads, in [0, 1]. */
  readonly maxScore?: number
}

/** A likelier document reads like a translation. */
const READS_TRANSLATED = 0.5
/** A source this likely is named, or two that are so together, as of languages that are written alike. */
const NAMED = 0.6
const NAMED_TOGETHER = 0.85

/**
 * What all checked files show together, as in "54 findings in 1,012 words (53 per 1,000), 41 fixable, 12 fixed; reads like a translation
 * from Russian, 97 %".
 * @param fixable how many findings have a fix
 * @param fixed how many there were whose fix has been made
 */
export function verdictOn(summaries: readonly Summary[], fixable: number, fixed = 0): string {
  const sum = (count: (summary: Summary) => number): number =>
    summaries.reduce((total, summary) => total + count(summary), 0)
  const words = sum((summary) => summary.words)
  const findings = sum((summary) => summary.findings)
  const perThousand = words === 0 ? 0 : rounded((1000 * findings) / words)
  const counted = `${many(findings, 'finding')} in ${many(words, 'word')} (${grouped(perThousand)} per 1,000), ${grouped(fixable)} fixable${fixed === 0 ? '' : `, ${grouped(fixed)} fixed`}`
  const reading = readingOf(summaries)
  return reading === undefined ? counted : `${counted}; ${reading}`
}

/** Whole from 10 on; below that, two digits tell how quiet a text is. */
const rounded = (rate: number): number => (rate < 10 ? Number(rate.toPrecision(2)) : Math.round(rate))

function readingOf(summaries: readonly Summary[]): string | undefined {
  const judged = summaries.filter(({translated}) => translated !== undefined)
  const [only] = judged
  if (only === undefined) return undefined
  if (summaries.length === 1) return readingOfOne(only)
  const translated = judged.filter(({translated = 0}) => translated >= READS_TRANSLATED).length
  return `${grouped(translated)} of ${many(judged.length, 'file')} ${translated === 1 ? 'reads' : 'read'} like a translation`
}

function readingOfOne({translated = 0, sources}: Summary): string {
  const percent = `${Math.round(100 * translated)} %`
  if (translated < READS_TRANSLATED) return `reads little like a translation, ${percent}`
  const [first, second] = sources.filter(({source}) => source !== NATIVE && source !== OTHER)
  if (first === undefined) return `reads like a translation, ${percent}`
  const names = first.likelihood >= NAMED ? [first] : [first, ...(second === undefined ? [] : [second])]
  const together = names.reduce((sum, {likelihood}) => sum + likelihood, 0)
  if (names.length > 1 && together < NAMED_TOGETHER) return `reads like a translation, ${percent}`
  return `reads like a translation from ${names.map(({source}) => languageName(source)).join(' or ')}, ${percent}`
}

/**
 * Whether a finding makes the command fail: as its rule is configured, or else from a confidence on. Who sets a limit permits what
 * stays below it.
 * @param failOn `never` goes before all else; `undefined` where nothing is said
 */
export function fails(
  {confidence, severity}: VFileMessage,
  failOn: Confidence | 'never' | undefined,
  limits: Limits,
): boolean {
  if (confidence === undefined || failOn === 'never' || severity === 'warning') return false
  if (severity === 'error') return true
  if (failOn === undefined) return Object.keys(limits).length === 0
  return CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(failOn)
}

/** The limit that a document goes over, if any. */
export function excessOf({density, translated}: Summary, {maxDensity, maxScore}: Limits): Excess | undefined {
  if (maxDensity !== undefined && density > maxDensity) {
    const reason = `${density} findings per 1,000 words, more than the ${maxDensity} of --max-density`
    return {limit: 'max-density', reason}
  }
  if (maxScore !== undefined && translated !== undefined && translated > maxScore) {
    const reason = `reads like a translation, ${translated}, more than the ${maxScore} of --max-score`
    return {limit: 'max-score', reason}
  }
  return undefined
}

/**
 * A number of a flag or a configuration.
 * @param name what it is called there
 * @throws Error that says what is allowed
 */
export function parseLimit(value: unknown, name: string, most = Number.POSITIVE_INFINITY): number {
  const isGiven = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
  // Nothing, and an empty list, count as zero in JavaScript.
  const limit = isGiven ? Number(value) : Number.NaN
  if (!(limit >= 0 && limit <= most))
    throw new Error(
      `${name} must be a number from 0${Number.isFinite(most) ? ` to ${most}` : ' up'}, not ${JSON.stringify(value)}`,
    )
  return limit
}
