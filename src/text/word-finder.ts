import type {ColumnReader, ColumnWriter} from './columns.js'
import {remembering} from './remembering.js'

/** So many words of texts are remembered with their places: texts repeat their words. */
const MOST_REMEMBERED = 20_000

/** So many words stand in a block, which is read from its beginning. */
const BLOCK = 64

/** Words in an order, as far as they are looked up. */
export interface Words {
  readonly count: number
  /** The place of a word; `undefined` if it is not there. */
  find(word: string): number | undefined
  /** All of them, in their order. */
  all(): readonly string[]
}

/** Words that were put together now, in any order. */
export class WordList implements Words {
  private readonly places: ReadonlyMap<string, number>

  constructor(private readonly words: readonly string[]) {
    this.places = new Map(words.map((word, place) => [word, place]))
  }

  get count(): number {
    return this.words.length
  }

  find(word: string): number | undefined {
    return this.places.get(word)
  }

  all(): readonly string[] {
    return this.words
  }
}

/** The order in which words are written down: that of their bytes in UTF-8, which is that of their characters. */
export function byBytes(one: string, other: string): number {
  const shared = Math.min(one.length, other.length)
  for (let at = 0; at < shared; at++) {
    const difference = rankOf(one.charCodeAt(at)) - rankOf(other.charCodeAt(at))
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** Halves of characters stand for such as come behind all others. */
const rankOf = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

/**
 * Writes words down.
 * @param words in the order of `byBytes`
 * @throws RangeError for others, and for words with control characters
 */
export function writeWords(writer: ColumnWriter, words: readonly string[]): void {
  const {bytes, blocks} = packWords(words)
  writer.bytes(bytes)
  writer.column([words.length])
  writer.column(blocks)
}

/** Reads what `writeWords` has written. */
export function readWords(reader: ColumnReader): WordFinder {
  const bytes = reader.bytes()
  const [count = 0] = reader.column()
  return new WordFinder({bytes, blocks: reader.column()}, count)
}

/**
 * Words in UTF-8, in blocks: each word is told by how it goes on from the one before, as lines are in `front-coded.ts`. A byte below a space says how many bytes of that go, and
 * what comes instead stands behind it; the first word of a block stands there whole.
 */
interface PackedWords {
  readonly bytes: Uint8Array
  /** Where each block begins. */
  readonly blocks: ArrayLike<number>
}

/** Stands for all of the word before, however long. */
const ALL = 31

function packWords(words: readonly string[]): PackedWords {
  const encoder = new TextEncoder()
  const bytes: number[] = []
  const blocks: number[] = []
  let before: Uint8Array = new Uint8Array()
  for (const [index, word] of words.entries()) {
    const encoded = encoder.encode(word)
    const last = words[index - 1]
    if (last !== undefined && byBytes(last, word) >= 0) throw new RangeError(`"${word}" stands behind "${last}"`)
    if (encoded.some((byte) => byte <= ALL)) throw new RangeError(`"${word}" has a control character`)
    const isFirst = index % BLOCK === 0
    if (isFirst) blocks.push(bytes.length)
    const shared = before.findIndex((byte, at) => byte !== encoded[at])
    const going = shared === -1 ? 0 : before.length - shared
    const isAnew = isFirst || going >= ALL
    bytes.push(isAnew ? ALL : going, ...encoded.subarray(isAnew ? 0 : before.length - going))
    before = encoded
  }
  return {bytes: Uint8Array.from(bytes), blocks}
}

/** Finds words where they stand packed: to unpack 80,000 takes longer than most texts. */
export class WordFinder implements Words {
  /** The place of a word; `undefined` if it is not there. */
  readonly find = remembering(MOST_REMEMBERED, (word: string) => this.search(word))
  private readonly encoder = new TextEncoder()

  constructor(
    private readonly words: PackedWords,
    readonly count: number,
  ) {}

  private search(word: string): number | undefined {
    const sought = this.encoder.encode(word)
    const {bytes, blocks} = this.words
    const block = this.blockOf(sought)
    let at = blocks[block] ?? 0
    const end = blocks[block + 1] ?? bytes.length
    /** How many bytes the word at hand shares with that which is sought, and how many it has. */
    let shared = 0
    let length = 0
    for (let index = block * BLOCK; at < end; index++) {
      const going = bytes[at++] ?? 0
      length = going === ALL ? 0 : length - going
      shared = Math.min(shared, length)
      for (; at < end && (bytes[at] ?? 0) > ALL; at++) {
        if (shared === length && bytes[at] === sought[length]) shared++
        length++
      }
      if (shared === length && length === sought.length) return index
    }
    return undefined
  }

  all(): readonly string[] {
    const {bytes} = this.words
    const words: string[] = []
    let word: number[] = []
    for (let at = 0; at < bytes.length; ) {
      const going = bytes[at++] ?? 0
      word = going === ALL ? [] : word.slice(0, word.length - going)
      for (; at < bytes.length && (bytes[at] ?? 0) > ALL; at++) word.push(bytes[at] ?? 0)
      words.push(new TextDecoder().decode(Uint8Array.from(word)))
    }
    return words
  }

  /** The last block whose first word does not stand behind a word. */
  private blockOf(sought: Uint8Array): number {
    let low = 0
    let high = this.words.blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.isBehind(sought, middle)) high = middle - 1
      else low = middle
    }
    return low
  }

  /** Whether the first word of a block stands behind a word. */
  private isBehind(sought: Uint8Array, block: number): boolean {
    const {bytes, blocks} = this.words
    const start = (blocks[block] ?? 0) + 1
    for (let at = 0; ; at++) {
      const byte = bytes[start + at] ?? 0
      const isOver = byte <= ALL
      if (at >= sought.length) return !isOver
      if (isOver) return false
      const difference = (sought[at] ?? 0) - byte
      if (difference !== 0) return difference < 0
    }
  }
}
