import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {
  allBut,
  BE,
  FINITE_AUXILIARIES,
  INDEFINITE_PRONOUNS,
  MODALS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  union,
} from '../english/closed-classes.js'
import {FORM_NAMES} from '../english/forms.js'
import {isMass, isPlural} from '../english/nouns.js'
import {formsOfVerb, isForm, shapeOf} from '../english/verbs.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../text/token.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const TELLING = words('object-missing-telling')
const BEHIND_TELLING = words('object-missing-behind-telling')
const ASSURING = words('object-missing-assuring')
const PERMITTING = words('object-missing-permitting')
const URGING = words('object-missing-urging')
const ADVISING = words('object-missing-advising')
/** Behind these a verb is in its base form, and active. */
const BEFORE_BASE = union(MODALS, ['to', 'not', 'did', 'does', 'do'])
const RELATIVES = new Set(['who', 'which', 'that'])
/** A participle follows them, as in "rest assured that it holds". */
const PASSIVE = union(BE, ['rest', 'get', 'gets', 'got', 'getting', 'has', 'have', 'had', "'s", "'re", "'m", "'ve"])
/** A subject is looked for so far. */
const MOST_ADVERBS = 2
const REACH = 30
const MOST_WORDS = 4

/** "It allows to pay", "he told about it", "this reminds of home", "they recommend to wait". */
export const detector: Detector = {
  ids: ['grammar-object-missing'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, text, literal} = tokenAt(view, index)
      if (literal || text !== norm || index + 2 >= sentenceEnd(view, index)) continue
      if (TELLING.has(norm)) telling(view, index, report)
      else if (ASSURING.has(norm)) assuring(view, index, report)
      else permitting(view, index, report)
    }
  },
}

/** "He told about the pier", "this reminds that": the one who is told is missing. */
function telling(view: TaggedView, index: number, report: Report): void {
  const {norm} = tokenAt(view, index)
  const next = normAt(view, index + 1)
  if (!BEHIND_TELLING.has(next) || !isActive(view, index)) return
  if (next === 'that' && isObjectThat(view, index + 1)) return
  // Rules of their languages know the verb to write for "reminded that".
  if (next === 'that' && norm.startsWith('remind')) return
  // "He told of his years at sea"
  if (next === 'of' && formsOfVerb(norm)?.base === 'tell') return
  // "It is too early to tell whether it rains": one finds it out.
  if (norm === 'tell' && !/^(?:about|of|how)$/.test(next)) return
  // "the man I told about", "what they informed about": its object stands before.
  if (/^(?:about|of)$/.test(next) && !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|VERB)$/.test(tagAt(view, index + 2))) return
  report('grammar-object-missing', index, index + 2, tellingFixes(view, index, next))
}

function tellingFixes(view: TaggedView, index: number, next: string): string[] {
  const {norm, text} = tokenAt(view, index)
  const verb = counterpart(norm, next)
  // "a film which tells about": it does not speak.
  const isOfThing = norm === 'tells' && next === 'about' && normAt(view, index - 1) === 'which'
  if (isOfThing) return ['is about']
  if (verb !== undefined) return [`${verb} ${next}`]
  return next === 'of' && norm.startsWith('remind') ? [norm.replace('remind', 'recall'), `${text} us of`] : []
}

/** "He assured that it is safe": whom, is missing. */
function assuring(view: TaggedView, index: number, report: Report): void {
  if (normAt(view, index + 1) !== 'that' || tagAt(view, index + 1) !== 'SCONJ' || !isActive(view, index)) return
  if (isObjectThat(view, index + 1)) return
  report('grammar-object-missing', index, index + 2, [])
}

/**
 * Whether "that" is the one who is told, or begins it: "told that man to wait", "told that story again", "told that to all", but "told
 * that work has begun", "told that boats in the bay are late".
 */
function isObjectThat(view: TaggedView, that: number): boolean {
  if (normAt(view, that + 1) === 'to') return tagAt(view, that + 1) === 'ADP'
  let noun = that
  while (/^(?:ADJ|NOUN)$/.test(tagAt(view, noun + 1)) || normAt(view, noun + 1) === 'one') noun++
  const {norm} = tokenAt(view, noun)
  const isHead = norm === 'one' || (tagAt(view, noun) === 'NOUN' && !isPlural(norm) && !isMass(norm))
  if (noun === that || !isHead) return false
  const end = sentenceEnd(view, that)
  let behind = noun + 1
  while (behind < end && isAdverb(view, behind)) behind++
  if (tagAt(view, behind) === 'ADP') return !hasFiniteVerb(view, behind + 1, end)
  return INDEFINITE_PRONOUNS.has(normAt(view, behind)) || !/^(?:VERB|AUX)$/.test(tagAt(view, behind))
}

/** Whether a clause goes on with its verb. */
function hasFiniteVerb(view: TaggedView, start: number, end: number): boolean {
  for (let at = start; at < end && !/^[,;:]$/.test(normAt(view, at)); at++)
    if (FINITE.has(normAt(view, at)) || tagAt(view, at) === 'VERB') return true
  return false
}

/** The verb that needs no object, in the same form: "spoke about", "explained how", "said that". */
function counterpart(norm: string, next: string): string | undefined {
  const forms = formsOfVerb(norm)
  const isTelling = forms?.base === 'tell'
  if (forms === undefined || !(isTelling || (next === 'that' && /^(?:inform|notify)$/.test(forms.base))))
    return undefined
  const base = next === 'that' ? 'say' : next === 'about' ? 'speak' : 'explain'
  const form = FORM_NAMES.find((name) => forms[name] === norm)
  return form === undefined ? undefined : formsOfVerb(base)?.[form]
}

/** "It allows to pay": who may pay is missing. "They recommend to wait": the fix has the form in -ing. */
function permitting(view: TaggedView, index: number, report: Report): void {
  const {norm, text} = tokenAt(view, index)
  if (!URGING.has(norm) && !ADVISING.has(norm)) return
  // "They urge not to wait"
  const isNegated = normAt(view, index + 1) === 'not'
  const to = isNegated ? index + 2 : index + 1
  if (normAt(view, to) !== 'to' || to + 1 >= sentenceEnd(view, index) || !isInfinitive(view, to + 1)) return
  const verb = tokenAt(view, to + 1)
  // "a word that they never allow to be said": the object stands before.
  if (verb.norm === 'be' && shapeOf(norm) === 'base') return
  const urged = isNegated ? 'not to' : 'to'
  if (URGING.has(norm) && (shapeOf(norm) === 'ing' || isActive(view, index)))
    report('grammar-object-missing', index, to + 1, [`${text.replace(/^prescrib/, 'requir')} ${whom(norm)} ${urged}`])
  else if (ADVISING.has(norm) && isActive(view, index)) {
    const ing = formsOfVerb(verb.norm)?.ing
    const isSure = ing !== undefined && verb.norm !== 'be'
    report('grammar-object-missing', index, to + 2, isSure ? [`${text} ${isNegated ? 'not ' : ''}${ing}`] : [])
  }
}

/** Who is meant where nobody is named: the reader of what a thing does, or people. */
const whom = (verb: string): string => (PERMITTING.has(verb) ? 'you' : 'people')

/** A base form, known by the tables or by its place and shape. */
const isInfinitive = (view: TaggedView, index: number): boolean => {
  const norm = normAt(view, index)
  return isForm(norm, 'base') || norm === 'be' || (tagAt(view, index) === 'VERB' && shapeOf(norm) === 'base')
}

/** Whether a verb has its subject before it; "told" alone may be a participle, "those told about it". */
function isActive(view: TaggedView, index: number): boolean {
  const start = sentenceStart(view, index)
  let before = index - 1
  while (before > start && index - before <= MOST_ADVERBS && isAdverb(view, before)) before--
  if (before < start) return false
  const norm = normAt(view, before)
  const shape = shapeOf(normAt(view, index))
  if (shape === 'base') return BEFORE_BASE.has(norm) || isPluralSubject(view, index, before)
  if (PASSIVE.has(norm)) return false
  if (RELATIVES.has(norm)) return tagAt(view, before - 1) !== 'ADP'
  // "to keep people informed about it"
  if (/^(?:VERB|ADP)$/.test(tagAt(view, before - 1))) return false
  const isSubject = SUBJECT_PRONOUNS.has(norm) || /^(?:NOUN|PROPN)$/.test(tagAt(view, before))
  if (!isSubject || (SUBJECT_PRONOUNS.has(norm) && isStranding(view, before))) return false
  // "Shoppers told about the closure said …": another verb is the finite one.
  return shape === 's' || SUBJECT_PRONOUNS.has(norm) || !hasVerbBehind(view, index)
}

/** "When told that" has no subject. */
const isAdverb = (view: TaggedView, index: number): boolean =>
  tagAt(view, index) === 'ADV' && !SUBORDINATORS.has(normAt(view, index)) && !QUESTION_WORDS.has(normAt(view, index))

/** "they recommend", "experts recommend", "songs that remind". */
function isPluralSubject(view: TaggedView, index: number, before: number): boolean {
  const norm = normAt(view, before)
  if (SUBJECT_PRONOUNS.has(norm)) return !isStranding(view, before)
  if (tagAt(view, index) !== 'VERB') return false
  if (RELATIVES.has(norm)) return tagAt(view, before - 1) !== 'ADP'
  // "those the rules allow to sail": a clause about a noun, whose object stands before.
  return tagAt(view, before) === 'NOUN' && isPlural(norm) && opensSentence(view, before)
}

/** Whether a noun is the first of its sentence, with what stands before it. */
function opensSentence(view: TaggedView, index: number): boolean {
  const start = sentenceStart(view, index)
  let at = index - 1
  while (at >= start && index - at <= MOST_WORDS && /^(?:DET|ADJ|NOUN|NUM)$/.test(tagAt(view, at))) at--
  return at < start || /^(?:PUNCT|CCONJ)$/.test(tagAt(view, at)) || normAt(view, at) === 'that'
}

/** "the story he told about it", "what they told": a clause about a noun, whose object stands before. */
function isStranding(view: TaggedView, subject: number): boolean {
  if (subject === sentenceStart(view, subject)) return false
  return (
    /^(?:NOUN|PROPN|PRON|DET)$/.test(tagAt(view, subject - 1)) ||
    /^(?:what|as|all|everything|which|that)$/.test(normAt(view, subject - 1))
  )
}

function hasVerbBehind(view: TaggedView, index: number): boolean {
  // "how the pier was built" has a verb of its own.
  if (!/^(?:about|of|to)$/.test(normAt(view, index + 1))) return false
  const end = Math.min(sentenceEnd(view, index), index + REACH)
  for (let at = index + 2; at < end; at++) {
    const norm = normAt(view, at)
    if (/^(?:that|who|which|how|why|when|where|what|,|;)$/.test(norm)) return false
    if (FINITE.has(norm) || (tagAt(view, at) === 'VERB' && shapeOf(norm) === 'past')) return true
  }
  return false
}

const FINITE = allBut(FINITE_AUXILIARIES, 'do')
