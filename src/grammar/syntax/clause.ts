import {
  allBut,
  DEMONSTRATIVES,
  INDEFINITE_PRONOUNS,
  PLURAL_AUXILIARIES,
  PLURAL_NUMBERS,
  PREPOSITIONS,
  SINGULAR_AUXILIARIES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  THIRD_PERSON_SINGULAR,
  union,
} from '../../english/closed-classes.js'
import {isNoun, isPlural} from '../../english/nouns.js'
import {formsOfVerb, shapeOf} from '../../english/verbs.js'
import {words as english} from '../../english/words.js'
import {TokenClass} from '../../text/classes.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../../text/token.js'
import {type NounPhrase, nounPhraseAt} from './noun-phrase.js'
import {normAt} from './sentence.js'
import {words} from './words.js'

/** A subject with its finite verb. Indexes are of tokens. */
export interface Clause {
  readonly subject: Subject
  /** The finite verb; adverbs may stand between it and the subject. */
  readonly verb: number
}

export interface Subject {
  readonly start: number
  readonly end: number
  readonly head: number
  readonly isPronoun: boolean
  readonly number: 'singular' | 'plural' | undefined
}

const PRONOUNS = union(SUBJECT_PRONOUNS, DEMONSTRATIVES, INDEFINITE_PRONOUNS, ['there'])
const SINGULAR_PRONOUNS = union(THIRD_PERSON_SINGULAR, INDEFINITE_PRONOUNS, ['this', 'that'])
const PLURAL_PRONOUNS = allBut(PRONOUNS, 'there', ...SINGULAR_PRONOUNS)
const PARTS = union(PLURAL_NUMBERS, words('clause-parts'))
/** Prepositions that open no clause. */
const PURE_PREPOSITIONS = allBut(PREPOSITIONS, ...SUBORDINATORS)
const NO_SUBJECTS = words('clause-no-subjects')
const PASSIVELESS = english('passiveless')
const NAMING = words('clause-naming')
const EITHER_NUMBER = words('clause-either-number')
const MEASURES = words('clause-measures')
const INTRANSITIVES = words('clause-intransitives')
const MOST_ADVERBS = 3
const MOST_PHRASES = 2

/**
 * The clause that begins at a token with its subject, and the verb directly behind it.
 * @param isMain whether a form in -ed behind a noun is its verb, and no participle, as after "but"
 */
export function clauseAt(view: TaggedView, index: number, isMain = false): Clause | undefined {
  const subject = subjectAt(view, index)
  if (subject === undefined) return undefined
  const verb = finiteVerbAt(view, subject, isMain)
  return verb === undefined ? undefined : {subject, verb}
}

export function subjectAt(view: TaggedView, index: number): Subject | undefined {
  const token = view.tokens[index]
  if (token === undefined) return undefined
  const {norm} = token
  const next = view.tokens[index + 1]
  const end = sentenceEnd(view, index)
  if (
    PARTS.has(norm) &&
    next?.norm === 'of' &&
    index + 2 < end &&
    !/^(?:whose|which|whom)$/.test(normAt(view, index + 2))
  ) {
    const whole = phraseAt(view, index + 2)
    if (whole !== undefined) return {start: index, end: whole, head: index, isPronoun: false, number: undefined}
  }
  if (PRONOUNS.has(norm) && (norm !== 'i' || token.text === 'I')) {
    const phrase = /^th(?:is|at|ese|ose)$/.test(norm) ? nounPhraseAt(view, index) : undefined
    if (phrase === undefined || verbFollows(view, index + 1)) {
      const number = SINGULAR_PRONOUNS.has(norm) ? 'singular' : PLURAL_PRONOUNS.has(norm) ? 'plural' : undefined
      return {start: index, end: index + 1, head: index, isPronoun: true, number}
    }
  }
  const phrase = nounPhraseAt(view, index)
  if (phrase === undefined || tagAt(view, index) === 'ADV' || NO_SUBJECTS.has(norm)) return undefined
  if (phrase.determiner === undefined && shapeOf(norm) === 'ing') return undefined
  if (hasInnerSubject(view, phrase)) return undefined
  const head = tokenAt(view, phrase.head)
  const isName = tagAt(view, phrase.head) === 'PROPN' || (head.classes & TokenClass.capital) !== 0
  // A bare singular is no subject of good English, but an adverb or a verb that the tagger takes for one, unless an auxiliary follows.
  const isBare = phrase.determiner === undefined && !isName && !isPlural(head.norm)
  if (isBare && !(isNoun(head.norm) && tagAt(view, phrase.start) !== 'VERB' && verbFollows(view, phrase.end)))
    return undefined
  const reach = withPhrases(view, phrase.end)
  const number = isName ? numberAtHead(view, phrase.head) : numberOf(head.norm)
  return {start: index, end: reach, head: phrase.head, isPronoun: false, number}
}

/** "the crew were tired", "a lot of boats are old": some words take the verb of one and of many. */
function numberOf(noun: string): 'singular' | 'plural' | undefined {
  if (EITHER_NUMBER.has(noun)) return undefined
  return isPlural(noun) ? 'plural' : 'singular'
}

/** "Sailors mend their nets": what has its capital because a sentence begins may be a plural as well; names have no number here. */
const numberAtHead = (view: TaggedView, head: number): 'plural' | undefined =>
  tagAt(view, head) === 'NOUN' && sentenceStart(view, head) === head && isPlural(normAt(view, head))
    ? 'plural'
    : undefined

/** "the night Renata left": a clause without a relative pronoun. */
function hasInnerSubject(view: TaggedView, {determiner, start, head}: NounPhrase): boolean {
  if (determiner === undefined) return false
  for (let index = start + 1; index < head; index++)
    if (tagAt(view, index) === 'NOUN' && tagAt(view, index + 1) === 'PROPN') return true
  return false
}

const verbFollows = (view: TaggedView, index: number): boolean =>
  tagAt(view, index) === 'AUX' || shapeOf(normAt(view, index)) === 'auxiliary'

/** Where the prepositional phrases behind a noun end: "the price [of the old boats]". */
export function withPhrases(view: TaggedView, index: number): number {
  let end = index
  for (let count = 0; count < MOST_PHRASES; count++) {
    if (!PURE_PREPOSITIONS.has(normAt(view, end))) return end
    const next = phraseAt(view, end + 1)
    if (next === undefined) return end
    end = next
  }
  return end
}

function phraseAt(view: TaggedView, index: number): number | undefined {
  const token = view.tokens[index]
  if (token === undefined || token.sentence !== view.tokens[index - 1]?.sentence) return undefined
  if (/^(?:them|us|you|it)$/.test(token.norm)) return index + 1
  if (DEMONSTRATIVES.has(token.norm) && verbFollows(view, index + 1)) return index + 1
  const end = nounPhraseAt(view, index)?.end
  const isOwner = end !== undefined && /^['’]s?$/.test(normAt(view, end))
  return isOwner ? (nounPhraseAt(view, end + 1)?.end ?? end) : end
}

/** The finite verb behind a subject, if one stands there. */
export function finiteVerbAt(view: TaggedView, subject: Subject, isMain: boolean): number | undefined {
  let verb = subject.end
  const {sentence} = tokenAt(view, subject.start)
  while (verb < subject.end + MOST_ADVERBS && (isAdverb(view, verb) || isNoLonger(view, verb))) verb++
  const token = view.tokens[verb]
  if (token === undefined || token.sentence !== sentence || token.norm === 'not') return undefined
  const {norm} = token
  if (norm === "'s") return subject.isPronoun && verb === subject.end ? verb : undefined
  const form = shapeOf(norm)
  if (form === 'auxiliary') {
    if (subject.number === 'plural' && SINGULAR_AUXILIARIES.has(norm) && !isFirstPerson(view, subject)) return undefined
    return subject.number === 'singular' && PLURAL_AUXILIARIES.has(norm) ? undefined : verb
  }
  if (tagAt(view, verb) !== 'VERB' || token.text !== norm) return undefined
  if (form === 'past' || (form === 'past-or-participle' && isOnlyActive(view, subject, verb))) return verb
  if (form === 'past-or-participle')
    return isMain || subject.isPronoun || (!NAMING.has(norm) && takesObject(view, verb + 1)) ? verb : undefined
  if (form === 's') return subject.number === 'plural' ? undefined : verb
  return form === 'base' && subject.number === 'plural' ? verb : undefined
}

/** "The boats arrived", "his mother always threatened": no participle. */
function isOnlyActive(view: TaggedView, {end}: Subject, verb: number): boolean {
  const base = formsOfVerb(normAt(view, verb))?.base ?? ''
  const isMeasured = normAt(view, verb + 1) === 'by' && tagAt(view, verb + 2) === 'NUM'
  return (
    PASSIVELESS.has(base) ||
    INTRANSITIVES.has(base) ||
    isMeasured ||
    (verb > end && /^(?:always|finally|soon|suddenly|immediately)$/.test(normAt(view, verb - 1)))
  )
}

const isNoLonger = (view: TaggedView, index: number): boolean =>
  normAt(view, index) === 'no' && normAt(view, index + 1) === 'longer'

const isFirstPerson = (view: TaggedView, {head}: Subject): boolean => normAt(view, head) === 'i'

function isAdverb(view: TaggedView, index: number): boolean {
  return tagAt(view, index) === 'ADV' || ((view.tokens[index]?.classes ?? 0) & TokenClass.adverb) !== 0
}

/** "built three plants", and not "founded three years ago", "aged 40". */
function isCounted(view: TaggedView, index: number): boolean {
  const phrase = nounPhraseAt(view, index)
  return phrase !== undefined && phrase.determiner === undefined && !MEASURES.has(normAt(view, phrase.head))
}

/** An object shows that a form in -ed is finite: "the firm sold its boats", "the firm said that …", but "the firm founded in May". */
function takesObject(view: TaggedView, index: number): boolean {
  const tag = tagAt(view, index)
  return (
    tag === 'DET' ||
    (tag === 'SCONJ' && normAt(view, index) === 'that') ||
    tag === 'PRON' ||
    tag === 'PROPN' ||
    (tag === 'NUM' && isCounted(view, index)) ||
    ((view.tokens[index]?.classes ?? 0) & TokenClass.possessive) !== 0
  )
}
