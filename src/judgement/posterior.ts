import {
  type Calibration,
  factorsOfMachine,
  factorsOfSource,
  logistic,
  logSum,
  normalised,
  weighed,
} from './calibration.js'

/** What is known of a document before it is judged. */
export interface Signs {
  /** Words of a piece, not tokens. */
  readonly words: number
  /** The weight of style for each class that it was measured for; `native` among them. */
  readonly style: ReadonlyMap<string, number>
  /** The weight of style for machine translation. */
  readonly machine: number
}

/** Native English is as likely as any translation before a word is read. */
const PRIOR_OF_NATIVE = 0.5
/** Of translations, those from languages whose style was measured, which are those most translated. */
const PRIOR_OF_MEASURED = 0.8

/** The style of each source; that of a translation from a language that was not measured is that of the average translation. */
export function stylesOf(sources: readonly string[], {style}: Signs): number[] {
  const others = translationsIn(style)
  const average = logSum(others) - Math.log(others.length)
  return sources.map((source) => style.get(source) ?? average)
}

const translationsIn = (style: Signs['style']): number[] =>
  [...style].flatMap(([name, weight]) => (name === 'native' ? [] : [weight]))

/** How likely each source is before a word is read, as logarithms. */
export function priorsOf(sources: readonly string[], measured: ReadonlySet<string>): number[] {
  const languages = sources.filter((source) => source !== 'native')
  const known = languages.filter((source) => measured.has(source)).length
  return sources.map((source) => {
    if (source === 'native') return Math.log(PRIOR_OF_NATIVE)
    const share = measured.has(source)
      ? PRIOR_OF_MEASURED / known
      : (1 - PRIOR_OF_MEASURED) / (languages.length - known)
    return Math.log((1 - PRIOR_OF_NATIVE) * share)
  })
}

/** What speaks for each source together, as logarithms. */
export function sumsOfSources(
  sources: readonly string[],
  signs: Signs,
  rules: readonly number[],
  {source: parameters}: Calibration,
): number[] {
  const priors = priorsOf(sources, new Set(signs.style.keys()))
  const styles = stylesOf(sources, signs)
  return sources.map(
    (source, at) =>
      (priors[at] ?? 0) +
      weighed(factorsOfSource(styles[at] ?? 0, rules[at] ?? 0, source === 'native', signs.words), parameters),
  )
}

/** How likely each source is. */
export const posteriorOf = (...given: Parameters<typeof sumsOfSources>): number[] => normalised(sumsOfSources(...given))

/** What speaks for machine translation, to be weighed. */
export function signsOfMachine(sources: readonly string[], signs: Signs, rules: readonly number[]): number[] {
  const native = (signs.style.get('native') ?? 0) - logSum(translationsIn(signs.style))
  const rulesOfNative = rules[sources.indexOf('native')] ?? 0
  const best = Math.max(...rules.filter((_, at) => sources[at] !== 'native'))
  return factorsOfMachine(signs.machine, native, best - rulesOfNative, signs.words)
}

/** How likely a document is a machine translation, by how it reads. */
export function likelihoodOfMachine(
  sources: readonly string[],
  signs: Signs,
  rules: readonly number[],
  {machine}: Calibration,
): number {
  return logistic(weighed(signsOfMachine(sources, signs, rules), machine))
}
