/*! The tagger's words and machines are of wink-eng-lite-web-model, copyright GRAYPE Systems Private Limited (MIT, see LICENSES.txt), packed. */
/**
 * What the part-of-speech tagger knows. Source: the English model of wink-nlp (https://winkjs.org/wink-nlp/), of which the build keeps what
 * parts of speech depend on.
 */
import {type Column, ColumnReader, ColumnWriter} from '../columns.js'
import {readWords, type WordFinder, writeWords} from '../word-finder.js'
import type {MachineTables} from './machine.js'

/** The model as columns; parts of speech are their numbers in `tags`. */
export interface TaggerModel {
  /** The names of the parts of speech. */
  readonly tags: readonly string[]
  /** Known words, in the order of their bytes in UTF-8; those with capitals only where they are something else than in small letters. */
  readonly words: readonly string[]
  /** The kind of each word; negative for a contraction, which is number -1 - n of `contractions`. */
  readonly kindOfWord: ArrayLike<number>
  /** In which other cases each word is the same: bits of `SameIn`. */
  readonly casesOfWord: Uint8Array
  /** Kinds of words: what one is where nothing tells otherwise, the bits of what it may be, and the symbol the machines read for it. */
  readonly tagOfKind: ArrayLike<number>
  readonly possibleOfKind: ArrayLike<number>
  readonly symbolOfKind: ArrayLike<number>
  /** The kinds of the pieces of each contraction. */
  readonly contractions: readonly (readonly number[])[]
  readonly machines: readonly MachineTables[]
}

/** Cases of a word that is written in small letters. */
export const SameIn = {capitalised: 1, capitals: 2} as const

/** The same where it is at work. */
export interface UnpackedModel extends Omit<TaggerModel, 'words'> {
  readonly words: WordFinder
}

/** Writes a model down. */
export function packModel(model: TaggerModel): Uint8Array {
  const writer = new ColumnWriter()
  writer.text(JSON.stringify({tags: model.tags, contractions: model.contractions}))
  writeWords(writer, model.words)
  writer.bytes(model.casesOfWord)
  for (const column of [model.kindOfWord, model.tagOfKind, model.possibleOfKind, model.symbolOfKind])
    writer.column(column)
  writer.column([model.machines.length])
  for (const {width, next, otherwise, ends, marks} of model.machines) {
    writer.column([width])
    for (const column of [next, otherwise, ends, marks]) writer.column(column)
  }
  return writer.end()
}

/** Reads what `packModel` has written. */
export function unpackModel(bytes: Uint8Array): UnpackedModel {
  const reader = new ColumnReader(bytes)
  const {tags, contractions} = JSON.parse(reader.text()) as Pick<TaggerModel, 'tags' | 'contractions'>
  const words = readWords(reader)
  const casesOfWord = reader.bytes()
  const [kindOfWord, tagOfKind, possibleOfKind, symbolOfKind] = [0, 1, 2, 3].map(() => reader.column()) as Columns
  const [count = 0] = reader.column()
  const machines = Array.from({length: count}, (): MachineTables => {
    const [width = 0] = reader.column()
    const [next, otherwise, ends, marks] = [0, 1, 2, 3].map(() => reader.column()) as Columns
    return {width, next, otherwise, ends, marks}
  })
  return {tags, contractions, words, casesOfWord, kindOfWord, tagOfKind, possibleOfKind, symbolOfKind, machines}
}

type Columns = [Column, Column, Column, Column]
