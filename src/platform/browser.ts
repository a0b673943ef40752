/** The platform of browsers and their workers: data are fetched from where the module stands before they are looked up. */
import {packed as judgement} from '../generated/judgement.js'
import {packed as languages} from '../generated/languages.js'
import {packed as lexicon} from '../generated/lexicon.js'
import {packed as lowRuleWordings} from '../generated/low-rule-wordings.js'
import {packed as lowRules} from '../generated/low-rules.js'
import {packed as ruleWordings} from '../generated/rule-wordings.js'
import {packed as rules} from '../generated/rules.js'
import {packed as tagger} from '../generated/tagger.js'
import {Loading} from './loading.js'
import type {DataPart} from './platform.js'

const data = new Map<string, Uint8Array>()

/**
 * What a file of packed data holds that was loaded before.
 * @throws Error if it was not
 */
export function readData(file: URL): Uint8Array {
  const known = data.get(file.href)
  if (known === undefined) throw notLoaded(file.pathname.replace(/^.*\//, ''))
  return known
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

/** Remembers what a file of packed data holds. */
export function provideData(file: URL, bytes: Uint8Array): void {
  data.set(file.href, bytes)
}

/**
 * Fetches a file of packed data, and unpacks it.
 * @throws Error if it cannot be fetched
 */
export async function fetchData(file: URL): Promise<Uint8Array> {
  // Browsers unpack brotli only where a server says that it packed so.
  const [{decompress}, response] = await Promise.all([import('brotli/decompress.js'), fetch(file)])
  if (!response.ok) throw new Error(`cannot fetch ${file.href}: ${response.status} ${response.statusText}`)
  return decompress(new Uint8Array(await response.arrayBuffer()))
}

const load = async (file: URL): Promise<void> => provideData(file, await fetchData(file))

const loading = new Loading({
  rules: async () => void (await Promise.all([rules, ruleWordings, lowRules, lowRuleWordings, judgement].map(load))),
  names: () => load(lexicon),
  grammar: () => load(tagger),
})

/**
 * Loads data before they are needed: await it before the first document is checked. What was loaded is not loaded again, and what failed is
 * tried again.
 * @param parts which; without it all
 * @throws Error if a file cannot be fetched
 */
export function loadData(parts?: readonly DataPart[]): Promise<void> {
  return loading.of(parts)
}

/** Loads what the language identifier is bundled with, before it is imported. */
export async function loadLanguages(): Promise<void> {
  if (!data.has(languages.href)) await load(languages)
}

function notLoaded(what: string): Error {
  return new Error(`${what} was not loaded: await loadData() of retext-translationese before the first document`)
}
