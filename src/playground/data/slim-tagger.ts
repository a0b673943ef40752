/**
 * The model of the tagger, field by field, without those that are not asked for. For each of its words it has a few numbers in base64, in which
 * fields of some bits stand side by side, and so pack badly.
 */
import {ColumnReader, ColumnWriter} from '../../text/columns.js'
import {fromFrontCoded, frontCoded} from '../../text/front-coded.js'
import {base64Of, numbersOf} from './numbers-in-base64.js'

/** The model as its package has it, as far as it is looked at here. */
export interface TaggerModel {
  /** Numbers of 32 bits in base64: those of every word, and what contractions stand for. */
  readonly lexicon: string
  readonly xpansions: string
  readonly packing: {
    /** How many numbers a word has. */
    readonly size: number
    /** Where each field of a word stands: in which of its numbers, and at which bits. */
    readonly layout: Readonly<Record<string, Place>>
  }
  /** What numbers of features stand for. */
  readonly features: Readonly<Record<string, {readonly list: readonly string[]}>> & {
    readonly lexeme: {readonly list: readonly string[]}
  }
}

type Place = readonly [number: number, mask: number, shift: number, ...rest: number[]]

/** What only questions read that this package never asks: the tagger is asked for parts of speech alone. */
const UNASKED = ['isAbbrev', 'isBaseForm', 'isSLemma', 'isSPoS', 'isStopWord', 'lutCase', 'prefix', 'shape', 'suffix']
/** Of other words the base form is not asked for either; for these it says what they stand for. */
const TELLING = ['isContraction', 'isSpellingMapped']

/** The model as bytes: its words, and a column for every field. */
export function slimTagger(model: TaggerModel): Uint8Array {
  const {lexicon, xpansions, ...rest} = model
  const {packing, features} = rest
  const words = features.lexeme.list
  const numbers = numbersOf(lexicon)
  const fieldOf = (word: number, [number, mask, shift]: Place): number =>
    ((numbers[word * packing.size + number] ?? 0) & mask) >>> shift
  const telling = Object.entries(packing.layout).flatMap(([name, place]) => (TELLING.includes(name) ? [place] : []))
  const isAsked = (name: string, word: number): boolean =>
    name !== 'lemma' || telling.some((place) => fieldOf(word, place) !== 0)
  const unread = Object.fromEntries(
    ['lexeme', ...UNASKED].flatMap((name) => (name in features ? [[name, NOTHING]] : [])),
  )
  const writer = new ColumnWriter()
  writer.text(JSON.stringify({...rest, features: {...features, ...unread}}))
  writer.text(frontCoded(words.map(escaped).join('\n')))
  for (const [name, place] of askedFields(rest))
    writer.column(words.map((_, word) => (isAsked(name, word) ? fieldOf(word, place) : 0)))
  writer.column(numbersOf(xpansions))
  return writer.end()
}

/** A model that gives every word the part of speech that the package's gives it. */
export function fullTagger(bytes: Uint8Array): TaggerModel {
  const reader = new ColumnReader(bytes)
  const rest = JSON.parse(reader.text()) as Omit<TaggerModel, 'lexicon' | 'xpansions'>
  const words = fromFrontCoded(reader.text()).split('\n').map(unescaped)
  const {size} = rest.packing
  const numbers = new Int32Array(words.length * size)
  for (const [, [number, , shift]] of askedFields(rest)) {
    for (const [word, value] of reader.column().entries()) {
      const at = word * size + number
      numbers[at] = (numbers[at] ?? 0) | (value << shift)
    }
  }
  return {
    ...rest,
    features: {...rest.features, lexeme: {list: words}},
    lexicon: base64Of(numbers),
    xpansions: base64Of(reader.column()),
  }
}

const NOTHING = {list: []}

function askedFields({packing}: Pick<TaggerModel, 'packing'>): [name: string, place: Place][] {
  return Object.entries(packing.layout).filter(([name]) => !UNASKED.includes(name))
}

/** Words may be line breaks. */
const escaped = (word: string): string => JSON.stringify(word).slice(1, -1)
const unescaped = (line: string): string => (line.includes('\\') ? (JSON.parse(`"${line}"`) as string) : line)
