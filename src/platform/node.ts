/** The platform Node.js: what is looked up is read when it is first asked for, at once. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {inspect} from 'node:util'
import {brotliDecompressSync} from 'node:zlib'
import type {DataPart, TaggerPackages} from './platform.js'

/** Data unpack to so many times their size at most: in one piece, which is faster than in many. */
const MOST_TIMES_LARGER = 8

/** What a file of packed data that the build has written holds. */
export function readData(file: URL): Uint8Array {
  const packed = readFileSync(file)
  return brotliDecompressSync(packed, {chunkSize: MOST_TIMES_LARGER * packed.length})
}

/** The same where it may take its time. */
export async function fetchData(file: URL): Promise<Uint8Array> {
  return readData(file)
}

/** The packages of the tagger, read synchronously, so that the checks of grammar stay usable with `processSync`. */
export function readTagger(): TaggerPackages {
  const require = createRequire(import.meta.url)
  return {createTagger: require('wink-nlp'), model: require('wink-eng-lite-web-model')}
}

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

/**
 * Loads data before they are needed. Browsers must, since they cannot read files at once: await it before the first document is
 * checked. In Node.js, where data are read when they are asked for, it does nothing.
 * @param _parts which; without it all
 * @throws Error if a file cannot be fetched
 */
export async function loadData(_parts?: readonly DataPart[]): Promise<void> {}
