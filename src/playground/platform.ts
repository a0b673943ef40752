/** The platform of the worker: that of browsers, with data that are smaller in the page than in the package. */
import {packed as judgement} from '../generated/judgement.js'
import {packed as lexicon} from '../generated/lexicon.js'
import {packed as lowWordings} from '../generated/low-rule-wordings.js'
import {packed as lowRules} from '../generated/low-rules.js'
import {packed as wordings} from '../generated/rule-wordings.js'
import {packed as rules} from '../generated/rules.js'
import {packed as tagger} from '../generated/tagger.js'
import {fetchData, provideData} from '../platform/browser.js'
import {Loading} from '../platform/loading.js'
import type {DataPart} from '../platform/platform.js'
import {forgetBuiltinRules} from '../rules/builtin.js'
import {pack, unpack} from '../text/packed.js'
import {fullLexicon, type SlimLexicon} from './data/slim-lexicon.js'
import {fullRules} from './data/slim-rules.js'

export {fetchData, inspected, loadLanguages, pathOf, readData, readTextFile} from '../platform/browser.js'

/** A part of the rules: the file of what finds them, without the graph of their patterns, and how they are worded. */
interface SlimRules {
  readonly file: URL
  readonly slim: Uint8Array
  readonly wordings: Uint8Array
}

let slimRules: Promise<readonly SlimRules[]> | undefined

/**
 * Fetches the rules without the graph of their patterns, and what weighs them. What failed is tried again.
 * @throws Error if a file cannot be fetched
 */
export function fetchRules(): Promise<readonly SlimRules[]> {
  slimRules ??= fetchAll().catch((error) => {
    slimRules = undefined
    throw error
  })
  return slimRules
}

async function fetchAll(): Promise<readonly SlimRules[]> {
  const parts = [
    {file: rules, worded: wordings},
    {file: lowRules, worded: lowWordings},
  ]
  const [weights, ...slim] = await Promise.all([
    fetchData(judgement),
    ...parts.map(async ({file, worded}) => {
      const [bytes, texts] = await Promise.all([fetchData(file), fetchData(worded)])
      provideData(worded, texts)
      return {file, slim: bytes, wordings: texts}
    }),
  ])
  provideData(judgement, weights)
  return slim
}

const loading = new Loading({
  rules: async () => {
    await provideRules()
    forgetBuiltinRules()
  },
  names: async () => {
    const slim = unpack<SlimLexicon>(await fetchData(lexicon))
    provideData(lexicon, pack(fullLexicon(slim)))
  },
  grammar: async () => provideData(tagger, await fetchData(tagger)),
})

/**
 * Loads the rules with the patterns alone that may match a text, which are there much sooner than all.
 * @param words all words of the text, as tokens have them in `norm` and `alternates`
 * @throws Error if a file cannot be fetched
 */
export async function loadRulesFor(words: ReadonlySet<string>): Promise<void> {
  await provideRules(words)
}

/** Provides rules, with the patterns alone that may match some words. */
async function provideRules(words?: ReadonlySet<string>): Promise<void> {
  for (const {file, slim, wordings} of await fetchRules()) provideData(file, fullRules(slim, wordings, words))
}

/** Loads data as the platform of browsers does. */
export function loadData(parts?: readonly DataPart[]): Promise<void> {
  return loading.of(parts)
}
