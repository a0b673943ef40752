import {readFile} from 'node:fs/promises'
import type {PlainResult} from '../threads/plain-result.js'

/** What came of a file, and of what. */
export interface Kept {
  /** Stands for all that the result depends on: the text, the settings, and the build of the package. */
  readonly key: string
  readonly result: PlainResult
}

/** What is kept of files, by their paths, which are relative to the cache and have slashes. */
export type KeptByPath = ReadonlyMap<string, Kept>

/** No other file is taken for a cache, and written over. */
const MARK = 'results of translationese'

/**
 * Reads a cache.
 * @returns what it keeps; nothing if it is not there yet
 * @throws Error that names the file, what is wrong and what to do
 */
export async function readCache(file: string): Promise<KeptByPath> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return new Map()
    if (code === 'EISDIR') throw new Error(`${file}: the cache is a folder: name a file`)
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file}: cannot read the cache, ${reason}: name a file in a folder that can be written`)
  }
  const {holds, files} = parsed(text)
  if (holds !== MARK || !isObject(files))
    throw new Error(`${file}: this is no cache, and would be written over: name another file, or remove this one`)
  // Whoever writes it saw to the types; who changes it by hand is told by the key.
  return new Map(Object.entries(files as Readonly<Record<string, Kept>>))
}

/** A cache as JSON, a file a line. */
export function formatCache(kept: KeptByPath): string {
  const lines = [...kept].map(([path, each]) => `${JSON.stringify(path)}: ${JSON.stringify(each)}`)
  return `{"holds": ${JSON.stringify(MARK)}, "files": {\n${lines.join(',\n')}\n}}\n`
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
