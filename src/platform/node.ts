/** The platform Node.js: what is looked up is read when it is first asked for, at once. */
import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {inspect, promisify} from 'node:util'
import {brotliDecompress, brotliDecompressSync} from 'node:zlib'
import {packed as judgement} from '../generated/judgement.js'
import {packed as lexicon} from '../generated/lexicon.js'
import {packed as ruleWordings} from '../generated/rule-wordings.js'
import {packed as rules} from '../generated/rules.js'
import {packed as tagger} from '../generated/tagger.js'
import {Loading} from './loading.js'
import type {DataPart} from './platform.js'

/** Data unpack to so many times their size at most: in one piece, which is faster than in many. */
const MOST_TIMES_LARGER = 8

/** What was unpacked and not read yet. */
const unpacked = new Map<string, Uint8Array>()
/** What was read: who reads it keeps it. */
const read = new Set<string>()

/** What a file of packed data that the build has written holds. */
export function readData(file: URL): Uint8Array {
  const known = unpacked.get(file.href)
  unpacked.delete(file.href)
  read.add(file.href)
  if (known !== undefined) return known
  const packed = readFileSync(file)
  return brotliDecompressSync(packed, {chunkSize: chunkSizeOf(packed)})
}

const chunkSizeOf = (packed: Uint8Array): number => MOST_TIMES_LARGER * packed.length

/**
 * The text of a file.
 * @throws Error with a `code` if it cannot be read
 */
export function readTextFile(file: string | URL): string {
  return readFileSync(file, 'utf8')
}

/** The path of a file that is named by a path or an address. */
export function pathOf(file: string | URL): string {
  return file instanceof URL ? fileURLToPath(file) : file
}

/** A value that JSON cannot write, in short. */
export function inspected(value: unknown): string {
  return inspect(value, {depth: 1})
}

const unpack = async (file: URL): Promise<void> => {
  if (read.has(file.href)) return
  const packed = await readFile(file)
  const bytes = await promisify(brotliDecompress)(packed, {chunkSize: chunkSizeOf(packed)})
  if (!read.has(file.href)) unpacked.set(file.href, bytes)
}

// Rules of low confidence are left to the first document that needs them: native English does without.
const loading = new Loading({
  rules: async () => void (await Promise.all([rules, ruleWordings, judgement].map(unpack))),
  names: () => unpack(lexicon),
  grammar: () => unpack(tagger),
})

/**
 * Loads data before they are needed. Browsers must, since they cannot read files at once: await it before the first document is
 * checked. Node.js reads data when they are asked for; loaded before, they are unpacked on other threads while the program goes on.
 * @param parts which; without it all
 * @throws Error if a file cannot be read
 */
export function loadData(parts?: readonly DataPart[]): Promise<void> {
  return loading.of(parts)
}

/** What the language identifier is bundled with is read when it is imported. */
export async function loadLanguages(): Promise<void> {}
