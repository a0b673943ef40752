import {
  ARTICLES,
  DEMONSTRATIVES,
  FINITE_BE,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  THIRD_PERSON_SINGULAR,
  union,
} from '../../english/closed-classes.js'
import {type Token, type TokenView, tokenAt} from '../../text/token.js'
import {isLower} from '../../text/token-kinds.js'
import {words} from './words.js'

const OPENERS = words('question-openers')
/** Auxiliaries that only stand before the subject of a question where a word that asks stands before them. */
const ASKING_OPENERS = union(OPENERS, words('asking-openers'))
/** Before the auxiliary: "why did they leave". */
const ASKING = words('asking')
/** Between "how" or "what" and the auxiliary: "how much is it". */
const MEASURES = words('asked-measures')
const LINKS = words('question-links')
const CONDITIONS = words('question-exceptions')
/** Words that ask for something politely; such a question may end with a stop. */
const REQUESTS = words('question-requests')
const SUBJECTS = union(SUBJECT_PRONOUNS, DEMONSTRATIVES, ARTICLES, POSSESSIVES, ['there'])
const FEWEST_WORDS = 3

/** Whether a sentence begins with an auxiliary and its subject, and holds no mark behind which it may be something else. */
export function asks(view: TokenView, start: number, end: number): boolean {
  return wondersWithin(view, start, end) && view.tokens.slice(start, end).every(({norm}) => !REQUESTS.has(norm))
}

/** Whether a paragraph ends with token `last`, a word, where a question should end with its mark. */
export function lacksQuestionMark(view: TokenView, start: number, last: number): boolean {
  const token = tokenAt(view, last)
  if (!isLower(token) || view.tokens[last + 1]?.paragraph === token.paragraph) return false
  return wondersWithin(view, start, last + 1)
}

/** Whether the words from `start` up to `end` are a question by their order, and have no mark. */
export function wondersWithin(view: TokenView, start: number, end: number): boolean {
  const head = LINKS.has(tokenAt(view, start).norm) ? behindLink(view, start) : start
  if (end - head < FEWEST_WORDS) return false
  const verb = verbOf(view, head)
  if (verb + 1 >= end) return false
  const isAsked = verb > head
  const [first, second] = [tokenAt(view, verb), tokenAt(view, verb + 1)]
  if (!(isAsked ? ASKING_OPENERS : OPENERS).has(first.norm) || !SUBJECTS.has(second.norm)) return false
  if (second.text !== 'I' && !isLower(second)) return false
  const rest = view.tokens.slice(verb + 2, end)
  const isPronoun = SUBJECT_PRONOUNS.has(second.norm)
  if (isAsked ? goesOn(rest, isPronoun, head > start) : isNoQuestion(view, start, verb)) return false
  return rest.every(({norm}) => !/^["?!;:—…]$/.test(norm) && !CONDITIONS.has(norm))
}

/** "What is the matter is unclear", "But how could he know, the sign was gone": the sentence goes on behind what would be a question. */
const goesOn = (rest: readonly Token[], isPronoun: boolean, isLinked: boolean): boolean =>
  rest.some(({norm}) => (norm === ',' ? isLinked || !isPronoun : FINITE_BE.has(norm) && !isPronoun))

/** "Do the dishes", "Do it", "So do I", "Would that it were true": they have the order of a question. */
function isNoQuestion(view: TokenView, start: number, verb: number): boolean {
  if (verb === start + 1 && /^(?:so|well)$/.test(tokenAt(view, start).norm)) return true
  const [first, second = '', third = ''] = [0, 1, 2].map((at) => view.tokens[verb + at]?.norm)
  if (first === 'do') return !SUBJECT_PRONOUNS.has(second) || THIRD_PERSON_SINGULAR.has(second)
  return first === 'would' && second === 'that' && SUBJECT_PRONOUNS.has(third)
}

function behindLink(view: TokenView, start: number): number {
  return view.tokens[start + 1]?.text === ',' ? start + 2 : start + 1
}

/** Where the auxiliary stands, if a sentence that begins at a token is a question. */
function verbOf(view: TokenView, head: number): number {
  if (!ASKING.has(tokenAt(view, head).norm)) return head
  return MEASURES.has(view.tokens[head + 1]?.norm ?? '') ? head + 2 : head + 1
}
