import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib'

/** Packs harder than this take ten times as long for a tenth less. */
const QUALITY = 9
/** Data repeats itself over its whole length. */
const WINDOW = constants.BROTLI_MAX_WINDOW_BITS

/** Data as a short string of letters, for a module that the build writes: the package is a third of what it would be. */
export function pack(data: unknown): string {
  return packBytes(Buffer.from(JSON.stringify(data)))
}

/** Bytes as a short string of letters. */
export function packBytes(bytes: Uint8Array): string {
  const params = {[constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: WINDOW}
  return brotliCompressSync(bytes, {params}).toString('base64')
}

/** The data that a string of `pack` stands for; the build saw to its type. */
export function unpack<T>(packed: string): T {
  return JSON.parse(Buffer.from(unpackBytes(packed)).toString()) as T
}

/** The bytes that a string of `packBytes` stands for. */
export function unpackBytes(packed: string): Uint8Array {
  return brotliDecompressSync(Buffer.from(packed, 'base64'))
}
