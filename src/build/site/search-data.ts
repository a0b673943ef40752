import {ANY_LANGUAGE} from './list-addresses.js'
import type {SearchData} from './search-format.js'
import type {SiteRule} from './site-rule.js'

/** What the search of the reference loads, of all rules. */
export function searchDataOf(rules: readonly SiteRule[]): SearchData {
  return {
    ids: rules.map(({entry}) => entry.id),
    sources: rules.map(({entry}) => entry.source ?? ''),
    sourceLanguages: rules.map(({sourceLanguage}) => sourceLanguage ?? ''),
    sentences: rules.map(({entry}) => entry.flagged[0]?.sentence ?? ''),
    whys: rules.map(({entry}) => entry.why),
    more: rules.map(moreOf),
    kinds: rules.map(({entry}) => entry.kind),
    languages: rules.map(({languages}) => (languages.length === 0 ? ANY_LANGUAGE : languages.join(' '))),
    registers: rules.map(({entry}) => entry.registers.join(' ')),
    confidences: rules.map(({entry}) => entry.confidence),
  }
}

/** The words that come in, and those of further sentences: what people remember of a finding. */
function moreOf({entry, record}: SiteRule): string {
  const {flagged} = entry
  const company = record?.collocation?.rights.flatMap((right) => [...right.phrases, ...right.company]) ?? []
  const further = flagged.slice(1, 4).map(({sentence}) => sentence)
  const suggested = (record?.suggest ?? record?.terms?.flat() ?? []).map((text) => text.replace(/[${}]/g, ''))
  return [flagged[0]?.mended ?? '', ...suggested, ...further, ...company].join(' ').trim()
}
