import type {Detector} from '../detect/detector.js'
import {articleFor} from '../english/article.js'
import {DO, MODALS, SINGULAR_AUXILIARIES, SUBJECT_PRONOUNS, union} from '../english/closed-classes.js'
import {isPredicateNoun, isThing} from '../english/nouns.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {oncePer} from '../text/remembering.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, sentenceStart, type Token, textOf, tokenAt} from '../text/token.js'
import {namedIn} from './syntax/named.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

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
const AFTER_NOUN = words('article-missing-after-noun')
/** So many words around are looked at. */
const REACH = 8
const MOST_ADJECTIVES = 2
const LEAST_SHARE_OF_ARTICLES = 0.02
const SHORTEST_TO_JUDGE = 40

/** A bare singular: "We bought house.", "It is important problem.", "They live near river.", "Doorbell does not work." */
export const detector: Detector = {
  ids: ['grammar-article-missing'],
  find({tags: view}, report) {
    if (isTelegraphic(view)) return
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      if (token.joined || token.literal || !isPredicateNoun(token.norm) || !isSentence(view, index)) continue
      const first = sentenceStart(view, index)
      // A word at the head of a sentence that the tagger does not know is a name to it.
      if (index === first) {
        const isBare = isThing(token.norm) && isSubject(view, index) && !isName(view, token)
        if (isBare) report('grammar-article-missing', index, index + 1, [`The ${token.norm}`])
        continue
      }
      const before = tokenAt(view, index - 1)
      if (tagAt(view, index) !== 'NOUN' || token.text !== token.norm || before.joined || before.literal) continue
      const isLast = endsPhrase(view, index)
      if (isLast && isThing(token.norm) && (isBehindPreposition(view, index, first) || isObject(view, index, first))) {
        report('grammar-article-missing', index, index + 1, [])
        continue
      }
      if (!isLast && !PREDICATE_ENDS.has(normAt(view, index + 1))) continue
      const start = predicateStart(view, index, first)
      if (start === undefined) continue
      const article = articleFor(tokenAt(view, start).text)
      report('grammar-article-missing', start, index + 1, [`${article} ${textOf(view, start, index + 1)}`])
    }
  },
}

/** Where the article of a predicate is missing, before its first adjective: "It is important problem". */
function predicateStart(view: TaggedView, index: number, first: number): number | undefined {
  let start = index
  while (start > first && index - start < MOST_ADJECTIVES && isAdjective(view, start - 1)) start--
  if (start === index) return undefined
  if (start > first && normAt(view, start - 1) === 'very') start--
  let copula = start - 1
  while (copula > first && BETWEEN.has(normAt(view, copula))) copula--
  if (copula <= first || !COPULAS.has(normAt(view, copula))) return undefined
  // "the school's main building" has no verb.
  if (normAt(view, copula) === "'s" && (tokenAt(view, copula - 1).classes & TokenClass.pronoun) === 0) return undefined
  const isCompared = view.tokens.slice(Math.max(first, copula - REACH), copula).some(({norm}) => COMPARING.has(norm))
  return isCompared ? undefined : start
}

function isBehindPreposition(view: TaggedView, index: number, first: number): boolean {
  if (index - 1 < first || !BEFORE_THING.has(normAt(view, index - 1)) || tagAt(view, index - 1) !== 'ADP') return false
  // "used for building": what is done, not a house.
  if (normAt(view, index) === 'building') return false
  // "from village to village", "house to house"
  const around = view.tokens.slice(Math.max(first, index - REACH), index + REACH + 1)
  return around.filter(({norm}) => norm === normAt(view, index)).length === 1
}

function isObject(view: TaggedView, index: number, first: number): boolean {
  return index - 2 >= first && VERBS.has(normAt(view, index - 1)) && BEFORE_VERB.has(normAt(view, index - 2))
}

function isSubject(view: TaggedView, index: number): boolean {
  return AUXILIARIES.has(normAt(view, index + 1)) && view.tokens[index + 1]?.joined === false
}

/**
 * The name of a program or a part of one: "Tree", and under it "Tree is a component." In the documentation of a program that is also
 * what is never written small.
 */
const isName = (view: TaggedView, {norm}: Token): boolean =>
  namedIn(view).has(norm) || (showsCode(view) && !textsIn(view).has(norm))

const textsIn = oncePer(({tokens}: TaggedView): ReadonlySet<string> => new Set(tokens.map(({text}) => text)))

/** What follows is neither another noun nor the name or number of the thing. */
function endsPhrase(view: TaggedView, index: number): boolean {
  const next = view.tokens[index + 1]
  if (next === undefined) return true
  if ((next.classes & TokenClass.word) === 0) return /^[.,;!?]$/.test(next.text)
  if (next.joined || (next.classes & TokenClass.number) !== 0) return false
  return AUXILIARIES.has(next.norm) || AFTER_NOUN.has(next.norm)
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
