/** What of the English model of wink-nlp parts of speech depend on, in the form in which this package's tagger has it. */
import {capitalise} from '../english/casing.js'
import {DECIDES_NOTHING, type MachineTables, NO_END} from '../text/tagger/machine.js'
import {SameIn, type TaggerModel} from '../text/tagger/model.js'
import {isSameIn, symbolOf} from '../text/tagger/tagger.js'
import {byBytes} from '../text/word-finder.js'

/** The core model as its package has it, as far as it is looked at here. */
export interface WinkModel {
  /** Numbers of 32 bits in base64: those of every word, and what contractions stand for. */
  readonly lexicon: string
  readonly xpansions: string
  readonly packing: {
    /** How many numbers a word has. */
    readonly size: number
    /** Where each field of a word stands: in which of its numbers, and at which bits. */
    readonly layout: Readonly<Record<Field, readonly [number: number, mask: number, shift: number, ...rest: number[]]>>
  }
  readonly features: {
    readonly lexeme: {readonly list: readonly string[]}
    readonly pos: {readonly list: readonly string[]}
    /** What words may be: names of parts of speech with "_" between them. */
    readonly posClusters: {readonly list: readonly string[]}
  }
}

type Field = 'pos' | 'posHint' | 'lexemeCID' | 'lemma' | 'normal' | 'isContraction' | 'isSpellingMapped'

/** A machine as its package has it, in JSON: besides what is here the lists begin with two numbers. */
type WinkMachine = readonly [
  unknown,
  unknown,
  states: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ends: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
]

/** Numbers by which machines of the package name what they read beside parts of speech. */
const HINTS = 1_080_000
const END_OF_SENTENCE = 2_070_000
const OTHERWISE = '2070003'

/** A contraction's field says where its pieces stand, in these bits, and in those above how many numbers they have, four for each piece. */
const PLACE_BITS = 14
const COUNT_MASK = 0x1f
const PIECE_SIZE = 4

/** No token of this package is white space. */
const CONTROL = /\p{Cc}/u

interface Kind {
  readonly tag: number
  readonly possible: number
  readonly symbol: number
}

/** @throws RangeError for a model that is made otherwise than this program knows */
export function taggerModelOf(model: WinkModel, machines: readonly string[]): TaggerModel {
  const tags = model.features.pos.list
  const words = new Words(model)
  const kinds = new Kinds()
  const readings = new Map(model.features.lexeme.list.map((word, index) => [word, words.reading(index)]))
  const told = new Map([...readings.keys()].map((word) => [word, casesTold(word, readings)]))
  const isTold = (word: string): boolean => {
    const small = word.toLowerCase()
    return small !== word && isSameIn(told.get(small) ?? 0, small, word)
  }
  const sorted = [...readings.keys()].filter((word) => !(isTold(word) || CONTROL.test(word))).sort(byBytes)
  const contractions: (readonly number[])[] = []
  return {
    tags,
    words: sorted,
    kindOfWord: sorted.map((word) => {
      const {pieces, isContraction} = readings.get(word) ?? NOTHING
      const [kind = 0, ...others] = pieces.map((piece) => kinds.numberOf(piece))
      return isContraction ? -contractions.push([kind, ...others]) : kind
    }),
    casesOfWord: Uint8Array.from(sorted, (word) => told.get(word) ?? 0),
    tagOfKind: kinds.all.map(({tag}) => tag),
    possibleOfKind: kinds.all.map(({possible}) => possible),
    symbolOfKind: kinds.all.map(({symbol}) => symbol),
    contractions,
    machines: machines.map((json) => machineOf(JSON.parse(json), tags.length)),
  }
}

/** What a word is: one kind, or those of the pieces of a contraction. */
interface Reading {
  readonly pieces: readonly Kind[]
  readonly isContraction: boolean
}

const NOTHING: Reading = {pieces: [], isContraction: false}

/** The cases in which a word in small letters is known to be the same, as bits of `SameIn`. */
function casesTold(word: string, readings: ReadonlyMap<string, Reading>): number {
  if (word !== word.toLowerCase()) return 0
  const own = JSON.stringify(readings.get(word))
  const isSame = (other: string): boolean => JSON.stringify(readings.get(other)) === own
  return (isSame(capitalise(word)) ? SameIn.capitalised : 0) | (isSame(word.toUpperCase()) ? SameIn.capitals : 0)
}

/** The numbers of the words. */
class Words {
  private readonly lexicon: Uint32Array
  private readonly pieces: Uint32Array
  private readonly possible: readonly number[]
  private readonly noun: number
  private readonly symbolOfFirstHint: number

  constructor(private readonly model: WinkModel) {
    const tags = model.features.pos.list
    this.lexicon = numbersOf(model.lexicon)
    this.pieces = numbersOf(model.xpansions)
    this.possible = model.features.posClusters.list.map((names) =>
      names.split('_').reduce((bits, name) => bits | (1 << Math.max(0, tags.indexOf(name))), 0),
    )
    this.noun = tags.indexOf('NOUN')
    this.symbolOfFirstHint = symbolOf(tags.length) - 1
  }

  reading(index: number): Reading {
    const pieces = this.contraction(index)
    return pieces === undefined ? {pieces: [this.kind(index)], isContraction: false} : {pieces, isContraction: true}
  }

  /** What a word is by itself; one spelt in the British way is what it is in the American. */
  private kind(index: number): Kind {
    const mapped = this.field(index, 'isSpellingMapped') === 0 ? undefined : this.field(index, 'lemma')
    const normal = mapped ?? index + this.field(index, 'normal')
    return {
      tag: this.field(mapped ?? index, 'pos') || this.noun,
      possible: this.possible[this.field(normal, 'lexemeCID')] ?? 0,
      symbol: this.symbolOfHint(index),
    }
  }

  /** The pieces of a contraction; `undefined` for another word. */
  private contraction(index: number): Kind[] | undefined {
    if (this.field(index, 'isContraction') === 0) return undefined
    const field = this.field(index, 'lemma')
    const start = field & ((1 << PLACE_BITS) - 1)
    const length = (field >> PLACE_BITS) & COUNT_MASK
    return Array.from({length: length / PIECE_SIZE}, (_, piece) => {
      const [word = 0, normal = 0, , tag = 0] = this.pieces.subarray(start + piece * PIECE_SIZE)
      if (tag === 0) throw new RangeError('a piece of a contraction has no part of speech')
      return {tag, possible: this.possible[this.field(normal, 'lexemeCID')] ?? 0, symbol: this.symbolOfHint(word)}
    })
  }

  private symbolOfHint(index: number): number {
    const hint = this.field(index, 'posHint')
    return hint === 0 ? 0 : this.symbolOfFirstHint + hint
  }

  private field(word: number, name: Field): number {
    const {layout, size} = this.model.packing
    const [number, mask, shift] = layout[name]
    return ((this.lexicon[word * size + number] ?? 0) & mask) >>> shift
  }
}

/** Kinds of words, numbered as they come. */
class Kinds {
  readonly all: Kind[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(kind: Kind): number {
    const key = JSON.stringify([kind.tag, kind.possible, kind.symbol])
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.all.length)
    return this.all.push(kind) - 1
  }
}

function machineOf([, , states, ends, marks]: WinkMachine, tagCount: number): MachineTables {
  const count = 1 + Math.max(...Object.keys({...states, ...ends}).map(Number))
  const symbolsOf = Object.values(states).flatMap((following) => Object.keys(following).map(Number))
  const hintCount = Math.max(...symbolsOf.filter((symbol) => symbol < END_OF_SENTENCE)) - HINTS
  const width = symbolOf(tagCount) + hintCount
  const next = new Array<number>(count * width).fill(0)
  const otherwise = new Array<number>(count).fill(0)
  for (const [state, following] of Object.entries(states)) {
    for (const [symbol, target] of Object.entries(following)) {
      if (symbol === OTHERWISE) otherwise[Number(state)] = target
      else if (isRead(Number(symbol))) next[Number(state) * width + symbolIn(Number(symbol), tagCount)] = target
    }
  }
  return {
    width,
    next,
    otherwise,
    ends: Array.from({length: count}, (_, state) => {
      const end = ends[state]
      if (end === undefined) return NO_END
      return end === '0' ? DECIDES_NOTHING : Number(end)
    }),
    marks: Array.from({length: count}, (_, state) => marks[state]?.[0] ?? 0),
  }
}

/** Machines have a few words of text too, which no sentence gives them. */
const isRead = (symbol: number): boolean => Number.isInteger(symbol)

function symbolIn(symbol: number, tagCount: number): number {
  if (symbol === END_OF_SENTENCE) return 0
  return symbol > HINTS ? symbolOf(tagCount) - 1 + symbol - HINTS : symbolOf(symbol)
}

/** Numbers of 32 bits, lowest byte first, as they stand in base64. */
function numbersOf(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64')
  return Uint32Array.from({length: bytes.length / 4}, (_, index) => bytes.readUInt32LE(index * 4))
}
