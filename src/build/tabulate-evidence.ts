import type {Evidence, EvidenceTable} from '../rules/evidence.js'
import type {Corpus} from './corpora.js'
import type {Observed} from './observe.js'

/** How often each rule matches in what was observed, in flags per million words of each kind of text. */
export function tabulateEvidence(
  observed: readonly Pick<Observed, 'corpus' | 'observation'>[],
  ids: readonly string[],
): EvidenceTable {
  const words = new Map<string, number>()
  const flags = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]))
  for (const {corpus, observation} of observed) {
    const key = keyOf(corpus)
    words.set(key, (words.get(key) ?? 0) + observation.words)
    for (const [id, count] of Object.entries(observation.hits)) {
      const counts = flags.get(id)
      counts?.set(key, (counts.get(key) ?? 0) + count)
    }
  }
  const rates = (id: string): Map<string, number> =>
    new Map([...(flags.get(id) ?? [])].map(([key, count]) => [key, perMillion(count, words.get(key) ?? 1)]))
  return {
    words: {native: 0, human: {}, mt: {}, ...nested(words)},
    rules: Object.fromEntries(ids.map((id) => [id, nested(rates(id))])),
  }
}

function keyOf({kind, language}: Pick<Corpus, 'kind' | 'language'>): string {
  return language === '' ? kind : `${kind} ${language}`
}

function nested(flat: ReadonlyMap<string, number>): Evidence {
  const plain: {native?: number; documentation?: number} = {}
  const byLanguage: {human?: Record<string, number>; mt?: Record<string, number>} = {}
  for (const [key, value] of [...flat].sort()) {
    const [kind, language] = key.split(' ')
    if (kind === 'native' || kind === 'documentation') plain[kind] = value
    else if ((kind === 'human' || kind === 'mt') && language !== undefined)
      byLanguage[kind] = {...byLanguage[kind], [language]: value}
  }
  return {...plain, ...byLanguage}
}

/** To three digits: the corpora are too small for more. */
function perMillion(count: number, words: number): number {
  return Number(((1e6 * count) / words).toPrecision(3))
}
