import type {Detector} from '../detect/detector.js'
import {
  allBut,
  INDEFINITE_PRONOUNS,
  PLURAL_AUXILIARIES,
  PLURAL_NUMBERS,
  SINGULAR_AUXILIARIES,
  SUBJECT_PRONOUNS,
  THIRD_PERSON_SINGULAR,
  union,
} from '../english/closed-classes.js'
import {isCollective, isMass, isPlural, isSingularCount, singularOf} from '../english/nouns.js'
import {formsOfVerb, isOnly, isPure} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {hasSpaceBefore} from '../text/neighbours.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../text/token.js'
import {isLower} from '../text/token-kinds.js'
import {namedIn} from './syntax/named.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

type Kind = 'singular' | 'plural'

/** "Anyone know why?" leaves out "does". */
const SINGULAR_PRONOUNS = union(THIRD_PERSON_SINGULAR, allBut(INDEFINITE_PRONOUNS, 'anyone', 'anybody', 'anything'))
const PLURAL_PRONOUNS = allBut(SUBJECT_PRONOUNS, 'i', ...THIRD_PERSON_SINGULAR)
const OPENERS = words('subject-verb-openers')
const WISHES = words('subject-verb-wishes')
const NOUNS = words('subject-verb-nouns')
const AMOUNTS = words('subject-verb-amounts')
/** The other number of auxiliaries. */
const OTHER: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
}
/** Words behind which the name stands of what they tell. */
const NAMED = words('subject-verb-named')
const MANY = union(PLURAL_NUMBERS, words('subject-verb-many'))
const ONE = words('subject-verb-one')
const LONGEST_OPENING = 10
/** Things of a list are mostly shorter. */
const LONGEST_ITEM = 4
/** A list is looked for so far. */
const MOST_TOKENS = 40

/** A subject at the head of a sentence or clause with a verb that does not agree; the fix is the other form. */
export const detector: Detector = {
  ids: ['grammar-subject-verb'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const clause = clauseStart(view, index)
      const before = clause === undefined ? undefined : (pronounAt(view, index) ?? phraseAt(view, index))
      const subject = before ?? existentialAt(view, index)
      const verb = subject === undefined ? undefined : verbAt(view, subject.end)
      if (subject === undefined || verb === undefined || verb.kind === subject.kind) continue
      if (before !== undefined && clause === 'wish' && verb.kind === 'plural') continue
      if (showsCode(view) && isOfProgram(view, index, subject, verb.kind)) continue
      report('grammar-subject-verb', subject.end, subject.end + 1, verb.other === undefined ? [] : [verb.other])
    }
  },
}

interface Subject {
  /** Where its verb is expected. */
  readonly end: number
  readonly kind: Kind
}

function pronounAt(view: TaggedView, index: number): Subject | undefined {
  const {norm} = tokenAt(view, index)
  if (SINGULAR_PRONOUNS.has(norm)) return {end: index + 1, kind: 'singular'}
  return PLURAL_PRONOUNS.has(norm) ? {end: index + 1, kind: 'plural'} : undefined
}

function phraseAt(view: TaggedView, index: number): Subject | undefined {
  const tag = tagAt(view, index)
  if (tag !== 'DET' && tag !== 'NOUN' && tag !== 'ADJ' && tokenAt(view, index).norm !== 'its') return undefined
  if (/ing$/.test(tokenAt(view, index).norm)) return undefined
  const phrase = nounPhraseAt(view, index)
  if (phrase === undefined || tagAt(view, phrase.head) !== 'NOUN') return undefined
  for (let at = index; at < phrase.end; at++) {
    const {norm, classes, joined, literal} = tokenAt(view, at)
    if (literal || joined || AMOUNTS.has(norm) || (at > index && (classes & TokenClass.capital) !== 0)) return undefined
    if (at === index && (classes & TokenClass.capital) !== 0 && mayBeName(view, at)) return undefined
    if ((classes & (TokenClass.number | TokenClass.quoted)) !== 0 || /^(?:what|which|whose|no|each|every)$/.test(norm))
      return undefined
  }
  const {norm} = tokenAt(view, phrase.head)
  // Words by themselves that are in no table may be names in small letters: "setuptools uses".
  if (phrase.head === index && isPlural(norm) && singularOf(norm) === undefined) return undefined
  const end = behindOf(view, phrase.end)
  if (end === undefined) return undefined
  // "This rules": the determiner is at fault, not the verb.
  if (isPlural(norm) && /^(?:a|an|this|that|another)$/.test(tokenAt(view, index).norm)) return undefined
  if (isPlural(norm) || norm === 'people') return {end, kind: 'plural'}
  if (/^(?:these|those|many|several|few|both|various)$/.test(tokenAt(view, index).norm)) return undefined
  const isSingular =
    (isSingularCount(norm) && phrase.determiner !== undefined && !isCollective(norm)) ||
    (isMass(norm) && !norm.endsWith('s'))
  return isSingular ? {end, kind: 'singular'} : undefined
}

/**
 * Whether a word with a capital at the head of a clause may name one thing though it looks like a plural: "AWS recommends",
 * "DevTools does", "Kubernetes performs", and "Filters is a component" under the heading "Filters".
 */
function mayBeName(view: TaggedView, index: number): boolean {
  const {text, norm} = tokenAt(view, index)
  if (text.length > 1 && !/^\p{Lu}\p{Ll}+$/u.test(text)) return true
  return isPlural(norm) && namedIn(view).has(norm)
}

/**
 * Whether a subject may be a name of a program, which has no number: "Results is an array", "the word params refers to it", and a
 * command in small letters, "garbage collect the leftovers".
 */
function isOfProgram(view: TaggedView, index: number, {end, kind}: Subject, verb: Kind): boolean {
  if (kind === 'singular')
    return verb === 'plural' && index === sentenceStart(view, index) && isLower(tokenAt(view, index))
  return isPlural(normAt(view, end - 1)) && (end === index + 1 || NAMED.has(normAt(view, end - 2)))
}

/** Behind an "of" with its noun phrase; nothing where that has a name or an amount in it. */
function behindOf(view: TaggedView, index: number): number | undefined {
  if (normAt(view, index) !== 'of') return index
  if (!/^(?:DET|NOUN|ADJ)$/.test(tagAt(view, index + 1))) return undefined
  const phrase = nounPhraseAt(view, index + 1)
  if (
    phrase === undefined ||
    tagAt(view, phrase.head) !== 'NOUN' ||
    tokenAt(view, phrase.head).text !== tokenAt(view, phrase.head).norm
  )
    return undefined
  return phrase.end
}

function verbAt(view: TaggedView, index: number): {kind: Kind; other: string | undefined} | undefined {
  const token = view.tokens[index]
  if (token === undefined || token.text !== token.norm || token.literal || token.lineStart) return undefined
  if (token.sentence !== tokenAt(view, index - 1).sentence || !hasSpaceBefore(token)) return undefined
  if (view.tokens[index + 1]?.joined === true && normAt(view, index + 1) !== 'not') return undefined
  const {norm} = token
  if (SINGULAR_AUXILIARIES.has(norm)) return {kind: 'singular', other: OTHER[norm]}
  // "He don't" is the voice of a speaker, not of a translator.
  if (norm === 'do' && view.tokens[index + 1]?.joined === true) return undefined
  if (PLURAL_AUXILIARIES.has(norm)) return {kind: 'plural', other: OTHER[norm]}
  if (tagAt(view, index) !== 'VERB' || !(isPure(norm) || hasObject(view, index))) return undefined
  // "The source install is", "the target build data": a noun, behind the first part of its compound.
  if (NOUNS.has(norm) && !hasObject(view, index)) return undefined
  if (isOnly(norm, 's')) return {kind: 'singular', other: formsOfVerb(norm)?.base}
  return isOnly(norm, 'base') ? {kind: 'plural', other: formsOfVerb(norm)?.s} : undefined
}

/** "The results shows that": what follows tells that a word that may be a noun is a verb. */
function hasObject(view: TaggedView, index: number): boolean {
  const tag = tagAt(view, index + 1)
  return tag === 'DET' || tag === 'SCONJ' || tag === 'PRON'
}

/** Whether a clause begins here: at the head of a sentence, behind a conjunction, or behind a phrase that opens the sentence. */
function clauseStart(view: TaggedView, index: number): 'statement' | 'wish' | undefined {
  if (tokenAt(view, index).literal) return undefined
  const first = sentenceStart(view, index)
  if (index === first) return 'statement'
  const {norm} = tokenAt(view, index - 1)
  if (OPENERS.has(norm)) return 'statement'
  if (
    norm === 'and' &&
    (tokenAt(view, Math.max(first, index - 2)).norm !== ',' || isLastOfThree(view, first, index - 2))
  )
    return undefined
  if (WISHES.has(norm)) return 'wish'
  return norm === ',' && isOpeningPhrase(view, first, index - 1) ? 'wish' : undefined
}

/** "content types, encodings, and body properties": a comma not far before the one that "and" follows makes it a list. */
function isLastOfThree(view: TaggedView, first: number, comma: number): boolean {
  for (let at = comma - 1; at > Math.max(first, comma - LONGEST_ITEM - 1); at--) {
    if (tokenAt(view, at).norm === ',') return true
    const tag = tagAt(view, at)
    if (tag === 'AUX' || (tag === 'VERB' && !/(?:ed|ing)$/.test(tokenAt(view, at).norm))) return false
  }
  return false
}

/** "In the last two years," or "However,": no verb, no other comma. */
function isOpeningPhrase(view: TaggedView, start: number, end: number): boolean {
  if (end - start > LONGEST_OPENING || !/^(?:ADP|ADV)$/.test(tagAt(view, start))) return false
  for (let at = start; at < end; at++) if (/^(?:VERB|AUX|PUNCT|PRON|SCONJ)$/.test(tagAt(view, at))) return false
  return true
}

/** "There is many problems", "there are a problem": the subject stands behind its verb. */
function existentialAt(view: TaggedView, index: number): Subject | undefined {
  if (tokenAt(view, index).norm !== 'there' || /^(?:has|have|do|does)$/.test(normAt(view, index + 1))) return undefined
  const determiner = view.tokens[index + 2]?.norm
  const phrase = determiner === undefined ? undefined : nounPhraseAt(view, index + 2)
  if (determiner === undefined || phrase === undefined || tagAt(view, phrase.head) !== 'NOUN') return undefined
  const {norm} = tokenAt(view, phrase.head)
  if (MANY.has(determiner) && isPlural(norm) && !AMOUNTS.has(norm)) return {end: index + 1, kind: 'plural'}
  const isSingular = ONE.has(determiner) && isSingularCount(norm) && isLast(view, phrase.start, phrase.end)
  return isSingular ? {end: index + 1, kind: 'singular'} : undefined
}

/** Nothing else is counted up behind it. */
function isLast(view: TaggedView, start: number, end: number): boolean {
  const stop = Math.min(sentenceEnd(view, start), start + MOST_TOKENS)
  for (let at = start; at < stop; at++) {
    const {norm} = tokenAt(view, at)
    if (
      norm === 'and' ||
      norm === 'or' ||
      norm === ',' ||
      (at < end && AMOUNTS.has(norm)) ||
      norm === 'few' ||
      norm === 'many'
    )
      return false
  }
  return true
}
