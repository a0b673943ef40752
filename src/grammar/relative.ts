import type {Detector} from '../detect/detector.js'
import {FINITE_AUXILIARIES} from '../english/closed-classes.js'
import {isPerson, isThing} from '../english/nouns.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceStart, tokenAt} from '../text/token.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const PLACES = words('relative-places')
const PROGRAMS = words('relative-programs')
/** Words before the noun phrase that leave no other noun for "who": "bought a car who". */
const REACH = 4

/** "experts which work here", "a car who". The fix is the other pronoun. */
export const detector: Detector = {
  ids: ['grammar-relative'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, sentence, literal} = tokenAt(view, index)
      if ((norm !== 'which' && norm !== 'who') || literal || !isBeforeVerb(view, index)) continue
      const noun = view.tokens[index - 1]
      if (noun?.sentence !== sentence || noun.joined || noun.text !== noun.norm) continue
      if (tagAt(view, index - 1) !== 'NOUN') continue
      if (norm === 'which' && isPerson(noun.norm) && !isProgram(view, index - 1))
        report('grammar-relative', index, index + 1, ['who'])
      if (norm === 'who' && isThing(noun.norm) && !PLACES.has(noun.norm) && isOnlyNoun(view, index - 1))
        report('grammar-relative', index, index + 1, ['that', 'which'])
    }
  },
}

/** "database drivers", "the web server's workers": behind another noun the name of a role is often that of a program or device. */
const isProgram = (view: TaggedView, head: number): boolean =>
  PROGRAMS.has(normAt(view, head)) && (showsCode(view) || tagAt(view, head - 1) === 'NOUN')

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
