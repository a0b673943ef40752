/** The platform of the worker: that of browsers, with data that are smaller in the page than in the package. */
import {packed as judgement} from '../generated/judgement.js'
import {packed as lexicon} from '../generated/lexicon.js'
import {packed as rules} from '../generated/rules.js'
import {packed as tagger} from '../generated/tagger.js'
import {fetchData, provideData} from '../platform/browser.js'
import {Loading} from '../platform/loading.js'
import type {DataPart} from '../platform/platform.js'
import {pack, unpack} from '../text/packed.js'
import {fullLexicon, type SlimLexicon} from './data/slim-lexicon.js'
import {fullRules} from './data/slim-rules.js'

export {fetchData, inspected, loadLanguages, pathOf, readData, readTextFile} from '../platform/browser.js'

const loading = new Loading({
  rules: async () => {
    const [slim, weights] = await Promise.all([fetchData(rules), fetchData(judgement)])
    provideData(rules, fullRules(slim))
    provideData(judgement, weights)
  },
  names: async () => {
    const slim = unpack<SlimLexicon>(await fetchData(lexicon))
    provideData(lexicon, pack(fullLexicon(slim)))
  },
  grammar: async () => provideData(tagger, await fetchData(tagger)),
})

/** Loads data as the platform of browsers does. */
export function loadData(parts?: readonly DataPart[]): Promise<void> {
  return loading.of(parts)
}
