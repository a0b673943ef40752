import {isUtf8} from 'node:buffer'
import type {Stats} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Readable} from 'node:stream'
import {isBinaryFile} from 'isbinaryfile'
import {formatSize, tooLarge} from './size.js'
import {type WideEncoding, wideEncodingOf} from './wide-text.js'

/** How many bytes tell what a file holds. */
const HEAD = 1024

/** In UTF-16 that is mostly Latin letters, this share of every second byte is zero, and hardly any of the others. */
const MOSTLY = 0.8
const HARDLY = 0.1

/** A text as it was read. */
export interface Source {
  readonly text: string
  /** Whether writing the text in UTF-8 gives the same bytes, which broken characters in it prevent. */
  readonly isExact: boolean
  /** What a file is written in that is not in UTF-8, and can be written as it was. */
  readonly wide?: WideEncoding
  /** Whether it stands in an archive, which is not written. */
  readonly isArchived?: boolean
}

/**
 * The text of a file.
 * @throws Error that says why it cannot be checked and what to do, without the name of the file
 */
export async function readSource(file: string, maxSize: number): Promise<Source> {
  const stats = await statOf(file)
  if (!stats.isFile())
    throw new Error(`${kindOf(stats)}: name a file, or pipe its text in, as in "translationese - < …"`)
  if (stats.size > maxSize) throw new Error(tooLarge(formatSize(stats.size), maxSize))
  return decode(await readFile(file), file, maxSize)
}

/**
 * The text that comes through a stream.
 * @param name what the stream goes by, whose extension tells its format
 * @throws Error that says why it cannot be checked and what to do
 */
export async function readStream(stream: Readable, name: string, maxSize: number): Promise<Source> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > maxSize) throw new Error(tooLarge('the text', maxSize))
    chunks.push(bytes)
  }
  return decode(Buffer.concat(chunks), name, maxSize)
}

async function statOf(file: string): Promise<Stats> {
  try {
    return await stat(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ELOOP') throw new Error('this is a link that leads nowhere: remove or mend it')
    throw error
  }
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'this is a named pipe'
  if (stats.isSocket()) return 'this is a socket'
  if (stats.isDirectory()) return 'this is a folder'
  return 'this is a device'
}

async function decode(bytes: Buffer, name: string, maxSize: number): Promise<Source> {
  if (path.extname(name).toLowerCase() === '.docx') {
    const {textOfDocx} = await import('../formats/catalogues/docx.js')
    return {text: textOfDocx(bytes, maxSize), isExact: false, isArchived: true}
  }
  const encoding = otherEncodingOf(bytes)
  const wide = encoding === MARKED ? wideEncodingOf(bytes) : undefined
  const marked = wide === undefined ? undefined : decodedFrom(wide, bytes)
  if (wide !== undefined && marked !== undefined) return {text: marked, isExact: false, wide}
  if (encoding !== undefined)
    throw new Error(
      `this is ${encoding}, and only UTF-8 is read: save it as UTF-8, as with "iconv -f ${encoding} -t UTF-8"`,
    )
  const isExact = isUtf8(bytes)
  const declared = isExact ? undefined : inDeclaredEncoding(bytes)
  if (declared !== undefined) return {text: declared, isExact: false}
  // A stray NUL does not make a text binary, as the library has it; many control characters do.
  const head = Buffer.from(bytes.subarray(0, HEAD).map((byte) => Math.max(byte, 1)))
  if (await isBinaryFile(head))
    throw new Error('this is no text in UTF-8: leave it out, or save it as UTF-8 if it is a text')
  return {text: bytes.toString('utf8'), isExact}
}

/** What an HTML or XML file says of its encoding near its head. */
const DECLARED = /\b(?:charset|encoding) ?= ?["']?([\w:-]{2,40})/i

/** The text of a file that is not UTF-8 and says what it is; `undefined` if it does not, or says what it is not. */
function inDeclaredEncoding(bytes: Buffer): string | undefined {
  const [, name] = DECLARED.exec(bytes.toString('latin1', 0, HEAD)) ?? []
  return name === undefined ? undefined : decodedFrom(name, bytes)
}

/** Bytes as text, a byte-order mark included; `undefined` for an encoding that nobody knows, and for bytes that it does not have. */
function decodedFrom(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (error) {
    // A name that nobody knows is a RangeError; a TypeError, bytes that the encoding does not have.
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

/** What a byte-order mark tells, as Windows and the tools of Apple write it. */
const MARKED = 'UTF-16'

/** UTF-16 or UTF-32, told by the byte-order mark, or by where the zeros of Latin letters stand. */
function otherEncodingOf(bytes: Buffer): string | undefined {
  const mark = bytes.toString('latin1', 0, 4)
  if (mark === '\xff\xfe\0\0' || mark === '\0\0\xfe\xff') return 'UTF-32'
  if (mark.startsWith('\xff\xfe') || mark.startsWith('\xfe\xff')) return MARKED
  const head = bytes.subarray(0, HEAD)
  const zerosAt = (parity: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length / (head.length / 2)
  if (zerosAt(1) > MOSTLY && zerosAt(0) < HARDLY) return 'UTF-16LE'
  if (zerosAt(0) > MOSTLY && zerosAt(1) < HARDLY) return 'UTF-16BE'
  return undefined
}
