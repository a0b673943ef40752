/** The platform of the worker: that of browsers, with data that are smaller in the page than in the package. */
import {packed as judgement} from '../generated/judgement.js'
import {packed as lexicon} from '../generated/lexicon.js'
import {packed as lowRules} from '../generated/low-rules.js'
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

/** The two files of rules, by what they are named. */
type RuleFiles = readonly (readonly [file: URL, slim: Uint8Array])[]

let slimRules: Promise<RuleFiles> | undefined

/**
 * Fetches the rules without the graph of their patterns, and what weighs them. What failed is tried again.
 * @throws Error if a file cannot be fetched
 */
export function fetchRules(): Promise<RuleFiles> {
  slimRules ??= Promise.all([fetchData(rules), fetchData(lowRules), fetchData(judgement)]).then(
    ([slim, slimLow, weights]) => {
      provideData(judgement, weights)
      return [
        [rules, slim],
        [lowRules, slimLow],
      ]
    },
    (error) => {
      slimRules = undefined
      throw error
    },
  )
  return slimRules
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
  for (const [file, slim] of await fetchRules()) provideData(file, fullRules(slim, words))
}

/** Loads data as the platform of browsers does. */
export function loadData(parts?: readonly DataPart[]): Promise<void> {
  return loading.of(parts)
}
