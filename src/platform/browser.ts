/** The platform of browsers and their workers: data are fetched from where the module stands before they are looked up. */
import {packed as judgement} from '../generated/judgement.js'
import {packed as lexicon} from '../generated/lexicon.js'
import {packed as rules} from '../generated/rules.js'
import {DATA_PARTS, type DataPart, type TaggerPackages} from './platform.js'

const FILES: Readonly<Record<DataPart, readonly URL[]>> = {rules: [rules, judgement], names: [lexicon], grammar: []}

const data = new Map<string, Uint8Array>()
const loading = new Map<DataPart, Promise<void>>()
let tagger: TaggerPackages | undefined

/**
 * What a file of packed data holds that was loaded before.
 * @throws Error if it was not
 */
export function readData(file: URL): Uint8Array {
  const known = data.get(file.href)
  if (known === undefined) throw notLoaded(file.pathname.replace(/^.*\//, ''))
  return known
}

/** @throws Error if the tagger was not loaded before */
export function readTagger(): TaggerPackages {
  if (tagger === undefined) throw notLoaded('the tagger')
  return tagger
}

/** @throws Error always: pages have no files */
export function readTextFile(file: string | URL): never {
  throw new Error(`a browser reads no files ("${file}"): give what it holds`)
}

/** A path is as it is written. */
export function pathOf(file: string | URL): string {
  return String(file)
}

/** A value that JSON cannot write, in short. */
export function inspected(value: unknown): string {
  return String(value)
}

/**
 * Loads data before they are needed: await it before the first document is checked. What was loaded is not loaded again, and what failed is
 * tried again.
 * @param parts which; without it all
 * @throws Error if a file cannot be fetched
 */
export async function loadData(parts: readonly DataPart[] = DATA_PARTS): Promise<void> {
  await Promise.all(
    parts.map((part) => {
      const known = loading.get(part) ?? load(part)
      loading.set(part, known)
      return known
    }),
  )
}

async function load(part: DataPart): Promise<void> {
  try {
    await Promise.all([...FILES[part].map(fetchData), ...(part === 'grammar' ? [loadTagger()] : [])])
  } catch (error) {
    loading.delete(part)
    throw error
  }
}

async function fetchData(file: URL): Promise<void> {
  // Browsers unpack brotli only where a server says that it packed so.
  const [{decompress}, response] = await Promise.all([import('brotli/decompress.js'), fetch(file)])
  if (!response.ok) throw new Error(`cannot fetch ${file.href}: ${response.status} ${response.statusText}`)
  data.set(file.href, decompress(new Uint8Array(await response.arrayBuffer())))
}

async function loadTagger(): Promise<void> {
  const [{default: createTagger}, {default: model}] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  tagger = {createTagger, model}
}

function notLoaded(what: string): Error {
  return new Error(`${what} was not loaded: await loadData() of retext-translationese before the first document`)
}
