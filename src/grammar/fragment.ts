import type {Finding} from '../detect/finding.js'
import {FINITE_AUXILIARIES, SUBJECT_PRONOUNS} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-fragment',
  languages: [],
  why: 'The sentence is only a subordinate clause. Join it to the sentence before, or say what it depends on.',
  confidence: 'medium',
} as const

/** Good writers let such a clause stand alone for effect. */
const FOR_EFFECT = {...RULE, confidence: 'low'} as const
const DEPENDENT = words('fragment-dependent')
const OPINIONS = words('fragment-opinions')

/** "That we are a couple.", "That he could not come, the woman admitted.", "Because there was no answer." */
export function findFragments(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap((sentence) => {
    const {start, end, mark, isQuoted} = sentence
    if (isQuoted || !/^[.:]?$/.test(mark) || end - start < 4) return []
    const norm = normAt(view, start)
    if (norm === 'that') return thatClause(view, sentence)
    if (!DEPENDENT.has(norm) || mark !== '.' || hasComma(view, sentence)) return []
    if (verbs(view, start, end) > 1) return []
    return [findingOf(view, FOR_EFFECT, start, start + 1, [])]
  })
}

/** "That" before a pronoun begins a clause, which needs another one to stand in. */
function thatClause(view: TaggedView, {start, end}: Sentence): Finding[] {
  const isEven = normAt(view, start + 1) === 'even' && normAt(view, start + 2) === 'if'
  if (isEven) return [findingOf(view, RULE, start, start + 3, ['Even if'])]
  if (!SUBJECT_PRONOUNS.has(normAt(view, start + 1)) || tokenAt(view, start + 1).joined) return []
  const last = normAt(view, end - 1)
  if (OPINIONS.has(last)) return [findingOf(view, RULE, start, start + 2, [])]
  return verbs(view, start, end) > 1 ? [] : [findingOf(view, RULE, start, start + 2, [])]
}

function hasComma(view: TaggedView, {start, end}: Sentence): boolean {
  return view.tokens.slice(start, end).some(({norm}) => /^[,;:—–-]$/.test(norm))
}

/** How many verb groups there are: an auxiliary with its verb counts once, an infinitive not at all. */
function verbs(view: TaggedView, start: number, end: number): number {
  let count = 0
  let isOpen = false
  for (let at = start; at < end; at++) {
    const tag = tagAt(view, at)
    const isAuxiliary = tag === 'AUX'
    const isVerb = isAuxiliary || tag === 'VERB' || FINITE_AUXILIARIES.has(normAt(view, at))
    // "he won is a surprise": an auxiliary behind a verb begins a group of its own.
    const begins = !isOpen || (isAuxiliary && tagAt(view, at - 1) === 'VERB')
    if (isVerb && begins && normAt(view, at - 1) !== 'to') count++
    isOpen = isVerb || (isOpen && /^(?:ADV|PART)$/.test(tag))
  }
  return count
}
