import type {Finding} from '../detect/finding.js'
import {FINITE_AUXILIARIES} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceStart, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {isPerson, isThing} from './syntax/nouns.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-relative',
  languages: [],
  why: 'Persons are followed by "who", things by "which" or "that"; the source has one word for both.',
  confidence: 'medium',
} as const

const PLACES = words('relative-places')
/** Words before the noun phrase that leave no other noun for "who": "bought a car who". */
const REACH = 4

/** "experts which work here", "a car who". The fix is the other pronoun. */
export function findRelativePronouns(view: TaggedView): Finding[] {
  return view.tokens.flatMap(({norm, sentence, literal}, index) => {
    if ((norm !== 'which' && norm !== 'who') || literal || !isBeforeVerb(view, index)) return []
    const before = view.tokens[index - 1]
    if (before?.sentence !== sentence || before.joined || before.text !== before.norm) return []
    if (tagAt(view, index - 1) !== 'NOUN') return []
    if (norm === 'which') return isPerson(before.norm) ? [findingOf(view, RULE, index, index + 1, ['who'])] : []
    return isThing(before.norm) && !PLACES.has(before.norm) && isOnlyNoun(view, index - 1)
      ? [findingOf(view, RULE, index, index + 1, ['that', 'which'])]
      : []
  })
}

function isBeforeVerb(view: TaggedView, index: number): boolean {
  const next = view.tokens[index + 1]
  if (next === undefined || next.sentence !== tokenAt(view, index).sentence) return false
  return FINITE_AUXILIARIES.has(next.norm) || (tagAt(view, index + 1) === 'VERB' && !next.norm.endsWith('ing'))
}

/** No person stands before the thing whom "who" could mean, as in "the man in the car who": its phrase follows a verb or opens the sentence. */
function isOnlyNoun(view: TaggedView, head: number): boolean {
  const first = sentenceStart(view, head)
  let at = head - 1
  while (at >= first && head - at <= REACH && /^(?:ADJ|ADV|NUM)$/.test(tagAt(view, at))) at--
  if (at < first || (tokenAt(view, at).classes & TokenClass.determiner) === 0) return false
  if (at === first) return true
  return (
    tagAt(view, at - 1) === 'VERB' && !isPerson(tokenAt(view, at - 1).norm) && tokenAt(view, at - 1).norm !== 'told'
  )
}
