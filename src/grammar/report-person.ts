import type {Detector} from '../detect/detector.js'
import {MONTHS, union, WEEKDAYS} from '../english/closed-classes.js'
import {shapeOf} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {oncePer} from '../text/remembering.js'
import {speechOf} from '../text/speech.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, sentenceStart, type Token, type TokenView, tokenAt} from '../text/token.js'
import {isQuoteMark} from '../text/token-kinds.js'
import {inCaseOf} from './syntax/case.js'
import {behindAdverbs, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

/** So many sentences before and behind tell in what person a report is written. */
const BEFORE = 3
const BEHIND = 2
/** So many of them have to show that it is a report, where nothing tells of what language it is. */
const FEWEST_SIGNS = 2
const FIRST = words('report-person-first')
const SECOND = words('report-person-second')
const TELLING = words('report-person-telling')
const MATCH = words('report-person-match')
const EASTERN = words('report-person-eastern')
const OWN = words('report-person-own')
const THINKING = words('report-person-thinking')
const DATES = union(MONTHS, WEEKDAYS)

/** What a sentence shows outside its quotation marks. */
interface Profile {
  /** "I", "our", "you": somebody speaks or is spoken to. */
  readonly isPersonal: boolean
  /** "said", "according to", a day, an age, an inning. */
  readonly isReport: boolean
  /** A quotation runs on into the sentence, or out of it. */
  readonly isOpen: boolean
}

/** A report in the third person that says "I" or "we" once, outside quotation marks: the source has no subject. */
export const detector: Detector = {
  ids: ['grammar-report-person'],
  find({tags: view}, report) {
    const sentences = sentencesOf(view)
    sentences.forEach((sentence, at) => {
      const subject = speakerIn(view, sentence)
      if (subject === undefined || !isAmidReport(view, at, subject)) return
      report('grammar-report-person', subject, subject + 1, othersFor(view, subject, sentence))
    })
  },
}

/** The "I" or "we" that is the subject of a statement of what happened. */
function speakerIn(view: TaggedView, {start, end, mark}: Sentence): number | undefined {
  if (mark === '?' || hasAddress(view, start, end)) return undefined
  const speech = speechOf(view)
  for (let at = start; at < end; at++) {
    const {norm, text} = tokenAt(view, at)
    if ((text !== 'I' && norm !== 'we') || speech[at] === true || isOrdinal(view, at)) continue
    return isDeed(view, behindAdverbs(view, at + 1), norm) ? at : undefined
  }
  return undefined
}

/** Those of whom the report may tell; which is meant stands in the source. */
function othersFor(view: TaggedView, subject: number, {start}: Sentence): string[] {
  if (normAt(view, subject) === 'we') return [inCaseOf(tokenAt(view, subject).text, 'they')]
  const others = normAt(view, behindAdverbs(view, subject + 1)) === 'was' ? ['he', 'she'] : ['he', 'she', 'they']
  return subject === start ? others.map((other) => inCaseOf('I', other)) : others
}

const hasAddress = (view: TaggedView, start: number, end: number): boolean =>
  view.tokens.slice(start, end).some(({norm}) => SECOND.has(norm) || norm === 'please')

/** "Peter I", "class I". */
const isOrdinal = (view: TaggedView, index: number): boolean =>
  normAt(view, index) === 'i' &&
  (/^(?:class|type|phase|stage|part)$/.test(normAt(view, index - 1)) ||
    (tagAt(view, index - 1) === 'PROPN' && (tokenAt(view, index - 1).classes & TokenClass.capital) !== 0))

/** What happened, and for "we" what goes on: writers say "we can see", "we need" of everybody, and "I think" of themselves. */
function isDeed(view: TaggedView, verb: number, subject: string): boolean {
  const norm = normAt(view, verb)
  const next = normAt(view, behindAdverbs(view, verb + 1))
  if (subject === 'we' && (norm === 'are' || norm === "'re")) return shapeOf(next) === 'ing' && !THINKING.has(next)
  if (THINKING.has(norm) || THINKING.has(next)) return false
  return /^past/.test(shapeOf(norm)) || /^(?:did|were|was|had|plan)$/.test(norm)
}

function isAmidReport(view: TaggedView, at: number, subject: number): boolean {
  const isOwn = OWN.has(normAt(view, behindAdverbs(view, subject + 1)))
  const isOthers = isOwn || normAt(view, subject) === 'we'
  const profiles = profilesOf(view)
  const before = profiles.slice(Math.max(0, at - BEFORE), at)
  const near = [...before, ...profiles.slice(at + 1, at + 1 + BEHIND)]
  if (profiles[at]?.isOpen === true || before.at(-1)?.isOpen === true) return false
  const signs = near.filter(({isReport}) => isReport).length
  const persons = near.filter(({isPersonal}) => isPersonal).length
  const isSure = isEastern(view)
  // Where one subject is lost, the next sentence may have lost its own.
  if (persons > 0) return persons === 1 && isSure && isOthers && signs >= FEWEST_SIGNS
  return signs >= (isSure || isOwn ? 1 : FEWEST_SIGNS) && (isSure || before.some(({isReport}) => isReport))
}

/** Whether a document tells of Japan, China or Korea. */
const isEastern = oncePer((view: TokenView): boolean => view.tokens.some(({norm}) => EASTERN.has(norm)))

const profilesOf = oncePer((view: TaggedView): readonly Profile[] => {
  let isOpen = false
  return sentencesOf(view).map(({start}) => {
    const profile = {isPersonal: false, isReport: false, isOpen}
    for (let index = sentenceStart(view, start); index < sentenceEnd(view, start); index++) {
      const token = tokenAt(view, index)
      if (isDoubleMark(token)) isOpen = opens(token.text) || (!closes(token.text) && !isOpen)
      if (isOpen) continue
      profile.isPersonal ||= isPerson(token)
      profile.isReport ||= isSign(view, index)
    }
    return {...profile, isOpen: profile.isOpen || isOpen}
  })
})

const isDoubleMark = (token: Token): boolean => isQuoteMark(token) && token.text !== "'" && token.text !== '’'
const opens = (mark: string): boolean => /^[“„«‘]$/.test(mark)
const closes = (mark: string): boolean => /^[”»]$/.test(mark)

/** "us", but not "the US". */
const isPerson = ({norm, text}: Token): boolean => (FIRST.has(norm) && text !== 'US') || SECOND.has(norm)

function isSign(view: TaggedView, index: number): boolean {
  const {norm, text, classes} = tokenAt(view, index)
  if (TELLING.has(norm)) return !/^(?:i|we|you)$/.test(normAt(view, index - 1))
  if (MATCH.has(norm)) return true
  if (norm === 'according') return normAt(view, index + 1) === 'to'
  if ((classes & TokenClass.digits) !== 0)
    return text.length === 2 && normAt(view, index - 1) === '(' && normAt(view, index + 1) === ')'
  if ((classes & TokenClass.ordinal) !== 0) return /^\d/.test(norm)
  return DATES.has(norm) && /^[A-Z]/.test(text) && norm !== 'may' && norm !== 'march'
}
