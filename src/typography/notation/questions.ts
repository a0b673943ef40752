import {SUBJECT_PRONOUNS} from '../../english/closed-classes.js'
import {sentenceStart, type TokenView, tokenAt} from '../../text/token.js'
import {isLower} from '../../text/token-kinds.js'
import {words} from './words.js'

const OPENERS = words('question-openers')
/** Before the auxiliary: "why did they leave". */
const ASKING: ReadonlySet<string> = new Set(['why', 'where', 'how', 'what'])
const CONDITIONS = words('question-exceptions')
const FEWEST_WORDS = 4

/** Whether a sentence begins with an auxiliary and its subject, and holds no mark behind which it may be something else. */
export function asks(view: TokenView, start: number, end: number): boolean {
  if (end - start < FEWEST_WORDS) return false
  const verb = ASKING.has(tokenAt(view, start).norm) ? start + 1 : start
  const [first, second] = [tokenAt(view, verb), tokenAt(view, verb + 1)]
  if (!OPENERS.has(first.norm) || !SUBJECT_PRONOUNS.has(second.norm)) return false
  if (second.text !== 'I' && !isLower(second)) return false
  return view.tokens.slice(verb + 2, end).every(({norm}) => !/^["?!;:—…]$/.test(norm) && !CONDITIONS.has(norm))
}

/** Whether a paragraph ends with token `last`, a word, where a question should end with its mark. */
export function lacksQuestionMark(view: TokenView, last: number): boolean {
  const token = tokenAt(view, last)
  if (!isLower(token) || view.tokens[last + 1]?.paragraph === token.paragraph) return false
  return asks(view, sentenceStart(view, last), last + 1)
}
