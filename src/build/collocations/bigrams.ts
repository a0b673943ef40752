import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {createGunzip} from 'node:zlib'

/** How often words stand beside each other, per thousand million words. */
export type Bigrams = ReadonlyMap<string, number>

export const bigram = (first: string, second: string): string => `${first} ${second}`

const PER = 1e9

/** Reads a table of word pairs with log10 probabilities, `first TAB second TAB value` a line, as far as the pairs are wanted. */
export async function readBigrams(file: string, wanted: ReadonlySet<string>): Promise<Bigrams> {
  const found = new Map<string, number>()
  const input = createReadStream(file)
  for await (const line of createInterface({input: file.endsWith('.gz') ? input.pipe(createGunzip()) : input})) {
    const [first = '', second = '', value = ''] = line.split('\t')
    const pair = bigram(first, second)
    if (wanted.has(pair)) found.set(pair, 10 ** Number(value) * PER)
  }
  return found
}
