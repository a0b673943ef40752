/** So many words stand in a block, which is read from its beginning. */
const BLOCK = 64

/**
 * Words in UTF-8, in blocks: each word is told by how it goes on from the one before. A byte below a space says how many bytes of that go, and
 * what comes instead stands behind it; the first word of a block stands there whole.
 */
export interface PackedWords {
  readonly bytes: Uint8Array
  /** Where each block begins. */
  readonly blocks: ArrayLike<number>
}

/** Stands for all of the word before, however long. */
const ALL = 31

/**
 * Packs words.
 * @param words in the order of their bytes
 * @throws RangeError for words with control characters
 */
export function packWords(words: readonly string[]): PackedWords {
  const encoder = new TextEncoder()
  const bytes: number[] = []
  const blocks: number[] = []
  let before: Uint8Array = new Uint8Array()
  for (const [index, word] of words.entries()) {
    const encoded = encoder.encode(word)
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
export class WordFinder {
  private readonly encoder = new TextEncoder()

  constructor(private readonly words: PackedWords) {}

  /** The index of a word; `undefined` if it is not there. */
  find(word: string): number | undefined {
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
