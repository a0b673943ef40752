import type {Finding} from '../detect/finding.js'
import type {TaggedView} from '../text/tags.js'
import {sentenceEnd} from '../text/token.js'
import {findingOf} from './finding.js'
import {clauseAt} from './syntax/clause.js'
import {afterOpeners, statementsBeforeCommas} from './syntax/statement.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-comma-however',
  languages: [],
  why: 'Words such as "however", "therefore" and "moreover" join no clauses: a semicolon or a full stop goes before them.',
  confidence: 'medium',
} as const

const ADVERBS = words('comma-however-adverbs')

/** An adverb between two sentences as if it were a conjunction: "It was late, however, the shop was open". */
export function findConjunctiveAdverbs(view: TaggedView): Finding[] {
  return statementsBeforeCommas(view).flatMap(({comma}) => {
    const adverb = view.tokens[comma + 1]
    if (adverb === undefined || !ADVERBS.has(adverb.norm)) return []
    const next = comma + (view.tokens[comma + 2]?.text === ',' ? 3 : 2)
    if (next >= sentenceEnd(view, comma) || clauseAt(view, afterOpeners(view, next)) === undefined) return []
    return [findingOf(view, RULE, comma, comma + 2, [`; ${adverb.text}`])]
  })
}
