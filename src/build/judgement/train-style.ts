import {type StyleTable, strengthOf} from '../../judgement/style.js'
import type {SampleDocument} from './documents.js'
import {type Model, type Row, train} from './logistic.js'

/** A sequence that stands in fewer documents is taken for chance. */
const LEAST_DOCUMENTS = 20
/** So many sequences keep their weights: the table is to stay small. */
const MOST_GRAMS = 9000
/** How often training goes through all documents: first to find the sequences that tell most, then with these alone. */
const EPOCHS = 12
const DECAY = 2e-4
/** Rare sequences are not to count as much as frequent ones that vary as little: added to what a strength is divided by. */
const LEAST_SPREAD = 0.05
/** Weights are whole numbers up to this. */
const LARGEST_WEIGHT = 127

/** A document as rows of training take it: strengths by the number of the sequence. */
interface Counted {
  readonly document: SampleDocument
  readonly features: Uint32Array
  readonly strengths: Float64Array
}

/**
 * Learns how documents of each source are written: one weight a class for the sequences of shapes that tell most.
 * @param words those that are not masked
 * @param languages the source languages, which with `native` and `machine` are the classes
 */
export function trainStyle(
  documents: readonly SampleDocument[],
  words: readonly string[],
  languages: readonly string[],
): StyleTable {
  const frequent = frequentGrams(documents)
  const wide = count(documents, frequent)
  const spread = spreadOf(wide, frequent.length)
  const first = trainBoth(wide, spread, languages)
  const grams = tellingGrams(frequent, first, spread)
  const narrow = count(documents, grams)
  const ownSpread = spreadOf(narrow, grams.length)
  return quantised(grams, words, languages, trainBoth(narrow, ownSpread, languages), ownSpread)
}

function frequentGrams(documents: readonly SampleDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const {grams} of documents) for (const gram of grams.keys()) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return [...counts].flatMap(([gram, count]) => (count < LEAST_DOCUMENTS ? [] : [gram])).sort()
}

function count(documents: readonly SampleDocument[], grams: readonly string[]): Counted[] {
  const numbers = new Map(grams.map((gram, number) => [gram, number]))
  return documents.map((document) => {
    const known = [...document.grams].flatMap(([gram, times]) => {
      const number = numbers.get(gram)
      return number === undefined ? [] : [[number, times] as const]
    })
    return {
      document,
      features: Uint32Array.from(known, ([number]) => number),
      strengths: Float64Array.from(known, ([, times]) => strengthOf(times, document.tokens)),
    }
  })
}

/** What the strengths of each sequence are divided by: the square root of how much they vary. */
function spreadOf(counted: readonly Counted[], grams: number): Float64Array {
  const sums = new Float64Array(grams)
  const squares = new Float64Array(grams)
  for (const {features, strengths} of counted)
    for (const [at, feature] of features.entries()) {
      const strength = strengths[at] ?? 0
      sums[feature] = (sums[feature] ?? 0) + strength
      squares[feature] = (squares[feature] ?? 0) + strength * strength
    }
  return sums.map((sum, feature) => {
    const mean = sum / counted.length
    const variance = Math.max(0, (squares[feature] ?? 0) / counted.length - mean * mean)
    return Math.sqrt(Math.sqrt(variance) + LEAST_SPREAD)
  })
}

/** The models of the source and of the machine. */
type Both = readonly [source: Model, machine: Model]

function trainBoth(counted: readonly Counted[], spread: Float64Array, languages: readonly string[]): Both {
  const features = spread.length
  const scaled = counted.map(({document, features: numbers, strengths}) => ({
    document,
    features: numbers,
    strengths: strengths.map((strength, at) => strength / (spread[numbers[at] ?? 0] ?? 1)),
  }))
  const rowsOf = (label: (document: SampleDocument) => number, group: (document: SampleDocument) => string): Row[] => {
    const sizes = new Map<string, number>()
    for (const {document} of scaled) sizes.set(group(document), (sizes.get(group(document)) ?? 0) + 1)
    // Every group counts the same, however many documents it has.
    const weight = (document: SampleDocument): number => scaled.length / sizes.size / (sizes.get(group(document)) ?? 1)
    return scaled.map(({document, ...row}) => ({...row, label: label(document), weight: weight(document)}))
  }
  const source = rowsOf(
    ({language}) => languages.indexOf(language) + 1,
    ({language}) => language,
  )
  const machine = rowsOf(
    ({kind}) => (kind === 'mt' ? 1 : 0),
    ({kind}) => (kind === 'mt' ? '' : kind),
  )
  const settings = {features, epochs: EPOCHS, decay: DECAY}
  return [train(source, {...settings, classes: languages.length + 1}), train(machine, {...settings, classes: 2})]
}

/** The weights of a sequence by class; that of the machine is the difference of its two. */
function weightsOf([source, machine]: Both, feature: number): number[] {
  const classes = source.bias.length
  const own = [...source.weights.slice(feature * classes, (feature + 1) * classes)]
  return [...own, (machine.weights[feature * 2 + 1] ?? 0) - (machine.weights[feature * 2] ?? 0)]
}

/** The sequences whose weights move documents most, sorted. */
function tellingGrams(grams: readonly string[], both: Both, spread: Float64Array): string[] {
  const power = (feature: number): number =>
    Math.max(...weightsOf(both, feature).map(Math.abs)) * (spread[feature] ?? 0)
  return grams
    .map((gram, feature) => ({gram, power: power(feature)}))
    .sort((a, b) => b.power - a.power || (a.gram < b.gram ? -1 : 1))
    .slice(0, MOST_GRAMS)
    .map(({gram}) => gram)
    .sort()
}

function quantised(
  grams: readonly string[],
  words: readonly string[],
  languages: readonly string[],
  both: Both,
  spread: Float64Array,
): StyleTable {
  const weights = grams.flatMap((_, feature) =>
    weightsOf(both, feature).map((weight) => weight / (spread[feature] ?? 1)),
  )
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = largest / LARGEST_WEIGHT
  const [source, machine] = both
  return {
    words,
    classes: ['native', ...languages, 'machine'],
    bias: [...source.bias, (machine.bias[1] ?? 0) - (machine.bias[0] ?? 0)].map((value) =>
      Number(value.toPrecision(6)),
    ),
    scale: Number(scale.toPrecision(6)),
    grams,
    weights: weights.map((weight) => Math.round(weight / scale)),
  }
}
