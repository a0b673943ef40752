import type {Detector} from '../detect/detector.js'
import {MONTHS, SUBJECT_PRONOUNS, union, WEEKDAYS} from '../english/closed-classes.js'
import {shapeOf} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {oncePer} from '../text/remembering.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {type Token, tokenAt} from '../text/token.js'
import {isQuoteMark} from '../text/token-kinds.js'
import {behindAdverbs, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

/** So many sentences before and behind tell in what person a report is written. */
const BEFORE = 3
const BEHIND = 2
/** So many of them have to show that it is a report. */
const FEWEST_SIGNS = 2
const FIRST = words('report-person-first')
const SECOND = words('report-person-second')
const TELLING = words('report-person-telling')
const GENERAL = words('report-person-general')
const DATES = union(MONTHS, WEEKDAYS)

/** What a sentence shows outside its quotation marks. */
interface Profile {
  /** "I", "our", "you": somebody speaks or is spoken to. */
  readonly isPersonal: boolean
  /** "said", "according to", a day, an age, a score. */
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
      if (subject === undefined || !isAlone(profilesOf(view), at)) return
      report('grammar-report-person', subject, subject + 1, [])
    })
  },
}

/** The "I" or "we" that is the subject of a statement. */
function speakerIn(view: TaggedView, {start, end, mark, isQuoted}: Sentence): number | undefined {
  if (mark !== '.' || isQuoted) return undefined
  for (let at = start; at < end; at++) {
    const {norm, text} = tokenAt(view, at)
    if (SECOND.has(norm) || norm === 'please') return undefined
    if (text !== 'I' && norm !== 'we') continue
    const verb = behindAdverbs(view, at + 1)
    return isDeed(view, verb, norm) && !hasAddress(view, at, end) ? at : undefined
  }
  return undefined
}

const hasAddress = (view: TaggedView, start: number, end: number): boolean =>
  view.tokens.slice(start, end).some(({norm}) => SECOND.has(norm) || norm === 'please')

/** Writers say "we can see", "we need" of everybody: only what happened or is going on counts for "we". */
function isDeed(view: TaggedView, verb: number, subject: string): boolean {
  const norm = normAt(view, verb)
  if (GENERAL.has(norm)) return false
  if (subject === 'i') return true
  if (norm === 'are' || norm === "'re") return shapeOf(normAt(view, behindAdverbs(view, verb + 1))) === 'ing'
  return /^past/.test(shapeOf(norm)) || /^(?:did|were|plan|aim|intend)$/.test(norm)
}

function isAlone(profiles: readonly Profile[], at: number): boolean {
  const before = profiles.slice(Math.max(0, at - BEFORE), at)
  const behind = profiles.slice(at + 1, at + 1 + BEHIND)
  const near = [...before, ...behind]
  if (profiles[at]?.isOpen === true || before.at(-1)?.isOpen === true) return false
  return !near.some(({isPersonal}) => isPersonal) && near.filter(({isReport}) => isReport).length >= FEWEST_SIGNS
}

const profilesOf: (view: TaggedView) => readonly Profile[] = oncePer((view) => {
  let isOpen = false
  return sentencesOf(view).map(({start, end}, at, all) => {
    const profile = {isPersonal: false, isReport: false, isOpen}
    const reach = all[at + 1]?.start ?? view.tokens.length
    for (let index = at === 0 ? 0 : start; index < reach; index++) {
      const token = tokenAt(view, index)
      if (isQuoteMark(token) && token.text !== "'" && token.text !== '’') isOpen = opens(token.text) || (!closes(token.text) && !isOpen)
      if (isOpen || index >= end || index < start) continue
      profile.isPersonal ||= isPerson(token)
      profile.isReport ||= isSign(view, index)
    }
    return {...profile, isOpen: profile.isOpen || isOpen}
  })
})

const opens = (mark: string): boolean => /^[“„«‘]$/.test(mark)
const closes = (mark: string): boolean => /^[”»]$/.test(mark)

const isPerson = ({norm, text}: Token): boolean => (FIRST.has(norm) && (norm !== 'i' || text === 'I')) || SECOND.has(norm)

function isSign(view: TaggedView, index: number): boolean {
  const {norm, text, classes} = tokenAt(view, index)
  if (TELLING.has(norm)) return !/^(?:i|we|you)$/.test(normAt(view, index - 1))
  if (norm === 'according') return normAt(view, index + 1) === 'to'
  if ((classes & TokenClass.digits) !== 0)
    return text.length === 2 && normAt(view, index - 1) === '(' && normAt(view, index + 1) === ')'
  if ((classes & TokenClass.ordinal) !== 0) return /^\d/.test(norm)
  return DATES.has(norm) && /^[A-Z]/.test(text) && norm !== 'may' && norm !== 'march'
}
