import type {Finding} from '../detect/finding.js'
import {speechOf} from '../text/speech.js'
import type {TaggedView} from '../text/tags.js'
import {sentenceEnd, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {clauseAt} from './syntax/clause.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-comma-that',
  languages: ['de', 'ru', 'uk', 'cs', 'pl', 'fi'],
  why: 'A comma parts the verb from its clause with "that", as German and Slavic spelling require. English has none there.',
  confidence: 'medium',
} as const

const GOVERNORS = words('comma-that-governors')

/** "He said, that the pier is shut". The fix drops the comma. */
export function findCommasBeforeThat(view: TaggedView): Finding[] {
  const speech = speechOf(view)
  return view.tokens.flatMap((token, index) => {
    if (token.text !== ',' || speech[index] === true || index === 0) return []
    if (view.tokens[index + 1]?.norm !== 'that' || !GOVERNORS.has(tokenAt(view, index - 1).norm)) return []
    if (index + 2 >= sentenceEnd(view, index) || clauseAt(view, index + 2, true) === undefined) return []
    return [findingOf(view, RULE, index, index + 2, [` ${tokenAt(view, index + 1).text}`])]
  })
}
