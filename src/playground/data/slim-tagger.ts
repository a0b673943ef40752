/**
 * The model of the tagger, field by field. For each of its words it has a few numbers in base64, in which fields of some bits stand side by side:
 * so they pack badly, and most could be told from the word.
 */
import {ColumnReader, ColumnWriter} from '../../text/columns.js'
import {fromFrontCoded, frontCoded} from './front-coded.js'
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

/** What a word would have in a field if it were as most are: its own number for the base form, or a piece of it that the list of the field has. */
const GUESSES: Readonly<Record<string, (word: string, number: number) => number | string>> = {
  prefix: (word) => word.slice(0, 2),
  suffix: (word) => word.slice(-3),
  lemma: (_, number) => number,
}

/** The model as bytes: its words, and a column for every field with how far each is from what it would be. */
export function slimTagger(model: TaggerModel): Uint8Array {
  const {lexicon, xpansions, ...rest} = model
  const words = rest.features.lexeme.list
  const numbers = numbersOf(lexicon)
  const {size} = rest.packing
  const {shared, rest: ends} = frontCoded(words.map(escaped).join('\n'))
  const writer = new ColumnWriter()
  writer.text(JSON.stringify({...rest, features: {...rest.features, lexeme: {list: []}}}))
  writer.column(shared)
  writer.text(ends)
  for (const [{number, mask, shift}, guesses] of fieldsOf(rest, words))
    writer.column(guesses.map((guess, word) => (((numbers[word * size + number] ?? 0) & mask) >>> shift) - guess))
  writer.column(numbersOf(xpansions))
  return writer.end()
}

/** The model as its package has it. */
export function fullTagger(bytes: Uint8Array): TaggerModel {
  const reader = new ColumnReader(bytes)
  const rest = JSON.parse(reader.text()) as Omit<TaggerModel, 'lexicon' | 'xpansions'>
  const shared = [...reader.column()]
  const words = fromFrontCoded({shared, rest: reader.text()}).split('\n').map(unescaped)
  const {size} = rest.packing
  const numbers = new Int32Array(words.length * size)
  for (const [{number, shift}, guesses] of fieldsOf(rest, words)) {
    const differences = reader.column()
    for (const [word, guess] of guesses.entries()) {
      const at = word * size + number
      numbers[at] = (numbers[at] ?? 0) | (((differences[word] ?? 0) + guess) << shift)
    }
  }
  return {
    ...rest,
    features: {...rest.features, lexeme: {list: words}},
    lexicon: base64Of(numbers),
    xpansions: base64Of(reader.column()),
  }
}

interface Field {
  readonly number: number
  readonly mask: number
  readonly shift: number
}

/** Every field with what each word would have there. */
function* fieldsOf(
  {packing, features}: Pick<TaggerModel, 'packing' | 'features'>,
  words: readonly string[],
): Generator<[field: Field, guesses: readonly number[]]> {
  for (const [name, [number, mask, shift]] of Object.entries(packing.layout)) {
    const guessOf = GUESSES[name] ?? (() => 0)
    const places = new Map(features[name]?.list.map((piece, place) => [piece, place]))
    const guesses = words.map((word, index) => {
      const guess = guessOf(word, index)
      return typeof guess === 'number' ? guess : (places.get(guess) ?? 0)
    })
    yield [{number, mask, shift}, guesses]
  }
}

/** Words may be line breaks. */
const escaped = (word: string): string => JSON.stringify(word).slice(1, -1)
const unescaped = (line: string): string => (line.includes('\\') ? (JSON.parse(`"${line}"`) as string) : line)
