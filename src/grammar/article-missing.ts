import type {Finding} from '../detect/finding.js'
import {articleFor} from '../english/article.js'
import {DO, MODALS, SINGULAR_AUXILIARIES, SUBJECT_PRONOUNS, union} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, sentenceStart, type Token, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {isPredicateNoun, isThing} from './syntax/nouns.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-article-missing',
  languages: ['ru', 'uk', 'cs', 'pl', 'zh', 'ja', 'et', 'fi'],
  why: 'A thing that can be counted, in the singular, has "a", "the" or the like before it; languages without articles leave it bare.',
  confidence: 'medium',
} as const

const BEFORE_THING = words('article-missing-before-thing')
const COPULAS = words('article-missing-copulas')
const BETWEEN = words('article-missing-between')
const PREDICATE_ENDS = words('article-missing-predicate-ends')
const OFFICES = words('article-missing-offices')
const NO_OPENERS = words('article-missing-no-openers')
const VERBS = words('article-missing-verbs')
/** Behind them a verb of that list is a verb. */
const BEFORE_VERB = union(SUBJECT_PRONOUNS, MODALS, DO, ['who', 'to', 'not'])
/** What has a singular for its subject. */
const AUXILIARIES = union(SINGULAR_AUXILIARIES, MODALS, ['did', 'had'])
const COMPARING = words('article-missing-comparing')
/** So many words around are looked at. */
const REACH = 8
const MOST_ADJECTIVES = 2
const LEAST_SHARE_OF_ARTICLES = 0.02
const SHORTEST_TO_JUDGE = 40

/** A bare singular: "We bought house.", "It is important problem.", "They live near river.", "Doorbell does not work." */
export function findMissingArticles(view: TaggedView): Finding[] {
  if (isTelegraphic(view)) return []
  return view.tokens.flatMap((token, index) => {
    if (token.joined || token.literal || !isPredicateNoun(token.norm) || !isSentence(view, index)) return []
    const first = sentenceStart(view, index)
    // A word at the head of a sentence that the tagger does not know is a name to it.
    if (index === first)
      return isThing(token.norm) && isSubject(view, index)
        ? [findingOf(view, RULE, index, index + 1, [`The ${token.norm}`])]
        : []
    const before = tokenAt(view, index - 1)
    if (tagAt(view, index) !== 'NOUN' || token.text !== token.norm || before.joined || before.literal) return []
    if (
      isThing(token.norm) &&
      endsPhrase(view, index) &&
      (isBehindPreposition(view, index, first) || isObject(view, index, first))
    )
      return [findingOf(view, RULE, index, index + 1, [])]
    return endsPhrase(view, index) || PREDICATE_ENDS.has(view.tokens[index + 1]?.norm ?? '')
      ? predicate(view, index, first)
      : []
  })
}

/** "It is important problem": the fix is "a" or "an" before the first adjective. */
function predicate(view: TaggedView, index: number, first: number): Finding[] {
  let start = index
  while (start > first && index - start < MOST_ADJECTIVES && isAdjective(view, start - 1)) start--
  if (start === index) return []
  if (start > first && tokenAt(view, start - 1).norm === 'very') start--
  let copula = start - 1
  while (copula > first && BETWEEN.has(tokenAt(view, copula).norm)) copula--
  if (copula <= first || !COPULAS.has(tokenAt(view, copula).norm)) return []
  const before = tokenAt(view, copula - 1)
  // "the school's main building" has no verb.
  if (tokenAt(view, copula).norm === "'s" && (before.classes & TokenClass.pronoun) === 0) return []
  if (view.tokens.slice(Math.max(first, copula - REACH), copula).some(({norm}) => COMPARING.has(norm))) return []
  const opening = tokenAt(view, start).text
  const rest = view.tokens
    .slice(start, index + 1)
    .map((token, at) => (at === 0 ? '' : ' ') + token.text)
    .join('')
  return [findingOf(view, RULE, start, index + 1, [`${articleFor(opening)} ${rest}`])]
}

function isBehindPreposition(view: TaggedView, index: number, first: number): boolean {
  if (index - 1 < first || !BEFORE_THING.has(tokenAt(view, index - 1).norm) || tagAt(view, index - 1) !== 'ADP')
    return false
  const {norm} = tokenAt(view, index)
  // "from village to village", "house to house"
  return (
    view.tokens.slice(Math.max(first, index - REACH), index + REACH + 1).filter((token) => token.norm === norm)
      .length === 1
  )
}

function isObject(view: TaggedView, index: number, first: number): boolean {
  if (index - 2 < first) return false
  return VERBS.has(tokenAt(view, index - 1).norm) && BEFORE_VERB.has(tokenAt(view, index - 2).norm)
}

function isSubject(view: TaggedView, index: number): boolean {
  return AUXILIARIES.has(view.tokens[index + 1]?.norm ?? '') && view.tokens[index + 1]?.joined === false
}

/** What follows is neither another noun nor the name or number of the thing. */
function endsPhrase(view: TaggedView, index: number): boolean {
  const next = view.tokens[index + 1]
  if (next === undefined) return true
  if ((next.classes & TokenClass.word) === 0) return /^[.,;!?]$/.test(next.text)
  if (next.joined || (next.classes & TokenClass.number) !== 0) return false
  return (
    AUXILIARIES.has(next.norm) || /^(?:that|which|near|with|on|at|for|from)$/.test(next.norm) || next.norm === 'because'
  )
}

/** A statement with its full stop; headlines and lists have none. */
function isSentence(view: TaggedView, index: number): boolean {
  const last = view.tokens[sentenceEnd(view, index) - 1]
  return last !== undefined && /^[.!?]$/.test(last.text)
}

/** Notes, recipes and headlines leave articles out as a habit. */
function isTelegraphic(view: TaggedView): boolean {
  const words = view.tokens.filter(({classes}) => (classes & TokenClass.word) !== 0)
  return words.length >= SHORTEST_TO_JUDGE && words.filter(isArticle).length < words.length * LEAST_SHARE_OF_ARTICLES
}

const isArticle = ({norm}: Token): boolean => norm === 'the' || norm === 'a' || norm === 'an'
const isAdjective = (view: TaggedView, index: number): boolean => {
  const {norm, text, classes, joined} = tokenAt(view, index)
  return (
    tagAt(view, index) === 'ADJ' &&
    norm === text &&
    !joined &&
    (classes & (TokenClass.determiner | TokenClass.ordinal | TokenClass.number)) === 0 &&
    !NO_OPENERS.has(norm) &&
    !BETWEEN.has(norm) &&
    !OFFICES.has(norm)
  )
}
