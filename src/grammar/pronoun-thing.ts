import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {SUBJECT_PRONOUNS, union} from '../english/closed-classes.js'
import {formsOfVerb, isBe} from '../english/verbs.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {speechOf} from '../text/speech.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {inCaseOf} from './syntax/case.js'
import {withPhrases} from './syntax/clause.js'
import {type NounPhrase, nounPhraseAt} from './syntax/noun-phrase.js'
import {isOrganisation, type PersonCounts, personCounts} from './syntax/persons.js'
import {behindAdverbs, isParticiple, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const BODIES = words('pronoun-thing-bodies')
const THINGS = words('pronoun-thing-things')
const ANTECEDENTS = union(BODIES, THINGS)
const OFFICERS = words('pronoun-thing-officers')
const POLICE_VERBS = words('pronoun-thing-police-verbs')
const GIVING = words('pronoun-thing-giving')
const DETAILS = words('pronoun-thing-details')
const PERSONAL_VERBS = words('pronoun-thing-personal-verbs')
const SOURCES = words('pronoun-thing-sources')
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
])
/** The verb stands at most so many tokens behind its subject. */
const REACH = 8
/** "the bank, for example, has": so many tokens are put in at most. */
const LONGEST_ASIDE = 8

/** A "he" or "she", and the stretches in which it is looked at. */
interface Place {
  readonly index: number
  readonly sentence: Sentence
  readonly before: Sentence
}

/** "The bank is small. He has cut the limit": a pronoun of persons for a body or a thing that the sentence before is about. */
export const detector: Detector = {
  ids: ['grammar-pronoun-thing'],
  find({tags: view, lexicon}, report) {
    const speech = speechOf(view)
    const sentences = sentencesOf(view)
    for (const [number, sentence] of sentences.entries()) {
      const before = sentences[number - 1]
      if (before === undefined) continue
      let counts: PersonCounts | undefined
      for (let index = sentence.start; index < sentence.end; index++) {
        if (!/^(?:he|she|him|her)$/.test(normAt(view, index)) || speech[index] === true) continue
        const place = {index, sentence, before}
        counts ??= personCounts(view, lexicon, before.start, sentence.end)
        const isAlone = counts.personsBefore(index) === 0
        if (counts.namesBefore(index) === 0 && isPoliceWork(view, place)) reportPlural(view, index, report)
        else if (isAlone && standsForThing(view, place, lexicon)) reportThing(view, place, lexicon, report)
      }
    }
  },
}

/** Only the police, of whom the text tells, can be meant: "Police came. She arrested him." */
function isPoliceWork(view: TaggedView, {index, sentence, before}: Place): boolean {
  const verb = /^s?he$/.test(normAt(view, index)) ? verbOf(view, index + 1, sentence.end) : undefined
  if (verb === undefined || verb.isPassive) return false
  const stretch = view.tokens.slice(before.start, index)
  if (!stretch.some(({norm}) => norm === 'police') || stretch.some(({norm}) => OFFICERS.has(norm))) return false
  if (POLICE_VERBS.has(verb.base)) return true
  if (!tellsDetails(view, verb)) return false
  const [subject] = subjectsIn(view, before.start, before.end)
  return subject !== undefined && normAt(view, subject) === 'police'
}

/** "disclosed", "has provided no details" */
const tellsDetails = (view: TaggedView, {at, base}: Verb): boolean =>
  base === 'disclose' || (GIVING.has(base) && view.tokens.slice(at + 1, at + 5).some(({norm}) => DETAILS.has(norm)))

/** "She has been looking" as "They have been looking"; without a fix where the form of the verb is not sure. */
function reportPlural(view: TaggedView, index: number, report: Report): void {
  const verb = behindAdverbs(view, index + 1)
  const {norm, text, joined} = tokenAt(view, verb)
  const forms = formsOfVerb(norm)
  const plural = PLURALS.get(norm) ?? (forms?.s === norm ? forms.base : text)
  const isSure = !joined && (plural !== text || !norm.endsWith('s'))
  const pronoun = inCaseOf(tokenAt(view, index).text, 'they')
  const adverbs = view.tokens.slice(index + 1, verb).map((token) => token.text)
  report('grammar-pronoun-thing', index, verb + 1, isSure ? [[pronoun, ...adverbs, plural].join(' ')] : [])
}

function reportThing(view: TaggedView, place: Place, lexicon: Lexicon, report: Report): void {
  const {index} = place
  const heads = subjectsOf(view, place).filter((head) => isAntecedent(view, head, lexicon))
  if (/^s?he$/.test(normAt(view, index)) && heads.some((head) => normAt(view, head) === 'police'))
    reportPlural(view, index, report)
  else report('grammar-pronoun-thing', index, index + 1, [inCaseOf(tokenAt(view, index).text, 'it')])
}

interface Verb {
  readonly at: number
  readonly base: string
  readonly isPassive: boolean
}

/** The main verb of a subject that ends at a token. */
function verbOf(view: TaggedView, index: number, end: number): Verb | undefined {
  let isBeing = false
  for (let at = index; at < Math.min(end, index + REACH); at++) {
    const norm = normAt(view, at)
    const tag = tagAt(view, at)
    if (tag === 'VERB' && !norm.endsWith('ly'))
      return {at, base: baseOf(norm), isPassive: isBeing && isParticiple(view, at)}
    if (isBe(norm) || norm === "'s") isBeing = true
    else if (!/^(?:AUX|ADV|PART)$/.test(tag) && norm !== 'not' && !norm.endsWith('ly'))
      return /^ha[sd]$/.test(normAt(view, at - 1)) && tag === 'DET'
        ? {at: at - 1, base: 'have', isPassive: false}
        : undefined
  }
  return undefined
}

function baseOf(norm: string): string {
  const base = formsOfVerb(norm)?.base
  if (base !== undefined) return base
  if (!norm.endsWith('ed')) return norm.replace(/s$/, '')
  return PERSONAL_VERBS.has(norm.slice(0, -1)) ? norm.slice(0, -1) : norm.slice(0, -2)
}

/** Nobody is spoken of near, and what the pronoun can mean is a body or a thing. */
function standsForThing(view: TaggedView, place: Place, lexicon: Lexicon): boolean {
  const {index, sentence} = place
  if (!/^s?he$/.test(normAt(view, index))) return isSource(view, place) || isObject(view, place)
  // "the paper Gull he wrote" names its subject twice.
  if (/^(?:NOUN|PROPN)$/.test(tagAt(view, index - 1)) && index > sentence.start) return false
  const verb = verbOf(view, index + 1, sentence.end)
  if (verb === undefined || verb.isPassive || PERSONAL_VERBS.has(verb.base)) return false
  return subjectsOf(view, place).some((head) => isAntecedent(view, head, lexicon))
}

/** The subjects that a pronoun may stand for: that of the clause before in its sentence, else the first and last of the sentence before. */
function subjectsOf(view: TaggedView, {index, sentence, before}: Place): readonly number[] {
  const own = subjectsIn(view, sentence.start, index).at(-1)
  // "The company says that he has left" tells of somebody else.
  if (own !== undefined) return tagAt(view, index - 1) === 'CCONJ' ? [own] : []
  const subjects = subjectsIn(view, before.start, before.end)
  return [subjects[0], subjects.at(-1)].filter((head) => head !== undefined)
}

/** "There is a new study. According to him, …" */
function isSource(view: TaggedView, {index, before}: Place): boolean {
  if (normAt(view, index - 1) !== 'to' || normAt(view, index - 2) !== 'according' || normAt(view, index + 1) !== ',')
    return false
  return view.tokens.slice(before.start, before.end).some(({norm}) => SOURCES.has(norm))
}

/** "The chair fell from the roof. After him …" */
function isObject(view: TaggedView, {index, sentence, before}: Place): boolean {
  const governor = tagAt(view, index - 1)
  if (index === sentence.start || (governor !== 'VERB' && governor !== 'ADP')) return false
  // "Those closest to her" are a person's.
  if (normAt(view, index - 2).endsWith('est')) return false
  if (/^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(tagAt(view, index + 1)) && normAt(view, index) === 'her') return false
  const subject = subjectsIn(view, before.start, before.end)[0]
  return subject !== undefined && THINGS.has(normAt(view, subject))
}

function isAntecedent(view: TaggedView, head: number, lexicon: Lexicon): boolean {
  if (ANTECEDENTS.has(normAt(view, head))) return true
  const {text} = tokenAt(view, head)
  if (tagAt(view, head) !== 'PROPN' || lexicon.gazetteer.englishName(text) !== undefined) return false
  return isOrganisation(text, lexicon)
}

/** The heads of the subjects of a stretch, in order. */
function subjectsIn(view: TaggedView, start: number, end: number): number[] {
  const heads: number[] = []
  let at = start
  while (at < end) {
    const subject = at === start || opensClause(view, at - 1) ? subjectFrom(view, at, end) : undefined
    if (subject !== undefined) heads.push(subject.head)
    at = subject?.verb ?? at + 1
  }
  return heads
}

/** Whether a clause can begin behind a token. */
const opensClause = (view: TaggedView, index: number): boolean =>
  /^(?:[CS]CONJ|ADV)$/.test(tagAt(view, index)) || /^[,:–-]$/.test(normAt(view, index))

interface Headed {
  readonly head: number
  readonly verb: number
}

/** The subject that begins at a token, with its finite verb. */
function subjectFrom(view: TaggedView, index: number, limit: number): Headed | undefined {
  const norm = normAt(view, index)
  if (/^(?:i|we|you)$/.test(norm)) return undefined
  if (SUBJECT_PRONOUNS.has(norm) || /^(?:this|that|these|those|there)$/.test(norm)) {
    const verb = behindAdverbs(view, index + 1)
    if (isFiniteAt(view, verb)) return {head: index, verb}
  }
  const phrase = nounPhraseAt(view, index)
  if (phrase === undefined || phrase.end >= limit) return undefined
  const verb = behindAdverbs(view, behindAside(view, withPhrases(view, phrase.end), limit))
  return verb < limit && isFiniteAt(view, verb) ? {head: headOf(view, phrase), verb} : undefined
}

/** "the bank, for example, has" */
function behindAside(view: TaggedView, index: number, limit: number): number {
  if (normAt(view, index) !== ',' || tagAt(view, index + 1) === 'CCONJ') return index
  for (let at = index + 2; at < Math.min(limit, index + LONGEST_ASIDE); at++)
    if (normAt(view, at) === ',') return isFiniteAt(view, behindAdverbs(view, at + 1)) ? at + 1 : index
  return index
}

const isFiniteAt = (view: TaggedView, index: number): boolean =>
  tagAt(view, index) === 'AUX' || (tagAt(view, index) === 'VERB' && !normAt(view, index).endsWith('ing'))

/** In "the brand Pietro Filipi" the word that tells what it is, else the last noun. */
function headOf(view: TaggedView, phrase: NounPhrase): number {
  for (let at = phrase.head - 1; at >= phrase.start && /^(?:NOUN|PROPN)$/.test(tagAt(view, at)); at--)
    if (ANTECEDENTS.has(normAt(view, at)) && tagAt(view, at + 1) === 'PROPN') return at
  return phrase.head
}
