import type {Detector} from '../detect/detector.js'
import {SUBJECT_PRONOUNS} from '../english/closed-classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isLower} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const OPENERS = words('question-openers')
/** Before the auxiliary: "why did they leave". */
const ASKING: ReadonlySet<string> = new Set(['why', 'where', 'how', 'what'])
const CONDITIONS = words('question-exceptions')
const FEWEST_WORDS = 4

/** A question by its word order that ends with a full stop, or with nothing: "Are we together or not." */
export const detector: Detector = {
  ids: ['typography-question-mark'],
  find({view}, report) {
    for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
      const start = view.sentences[sentence] ?? 0
      const end = view.sentences[sentence + 1] ?? 0
      const last = view.tokens[end - 1]
      if (last === undefined || end - start < FEWEST_WORDS || !asks(view, start, end)) continue
      if (last.text === '.') report('typography-question-mark', end - 1, end, ['?'], {reason: 'stop'})
      else if (isLower(last) && view.tokens[end]?.paragraph !== last.paragraph)
        report('typography-question-mark', end - 1, end, [`${last.text}?`], {reason: 'none'})
    }
  },
}

/** Whether a sentence begins with an auxiliary and its subject, and holds no mark behind which it may be something else. */
function asks(view: TokenView, start: number, end: number): boolean {
  const verb = ASKING.has(tokenAt(view, start).norm) ? start + 1 : start
  const [first, second] = [tokenAt(view, verb), tokenAt(view, verb + 1)]
  if (!OPENERS.has(first.norm) || !SUBJECT_PRONOUNS.has(second.norm)) return false
  if (second.text !== 'I' && !isLower(second)) return false
  return view.tokens.slice(verb + 2, end).every(({norm}) => !/^["?!;:—…]$/.test(norm) && !CONDITIONS.has(norm))
}
