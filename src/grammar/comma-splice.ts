import type {Detector} from '../detect/detector.js'
import {behind} from '../detect/stretch.js'
import {capitalise} from '../english/casing.js'
import {FINITE_AUXILIARIES} from '../english/closed-classes.js'
import {showsCode} from '../text/code.js'
import {isOnceIn} from '../text/rate.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {type Clause, clauseAt} from './syntax/clause.js'
import {CONTRASTED, isInverted, secondClauseAt} from './syntax/second-clause.js'
import {normAt} from './syntax/sentence.js'
import {isAddress, type Statement, statementsBeforeCommas} from './syntax/statement.js'

/** Two sentences joined by a comma: "The pier is shut, it is not clear why". The fix is a semicolon, or a full stop, or "and". */
export const detector: Detector = {
  ids: ['grammar-comma-splice'],
  find({tags: view}, report) {
    const splices = splicesOf(view).map(marked)
    const meant = splices.filter(({isAddressed}) => !isAddressed)
    const count = splices.filter((splice) => !splice.isAddressed && !splice.isOfList).length
    const isHabit = isOnceIn(view, WORDS_TO_A_SPLICE, count) && !(showsCode(view) && count < MANY)
    const isFull = isOnceIn(view, WORDS_IN_A_FULL_TEXT, meant.length)
    const isDense = isFull && (count >= MANY || meant.length > MANY) && !isOfOneself(view)
    const isManner = isDense || (count >= MANY && !isOfOneself(view))
    for (const splice of splices) {
      const {comma, isPlain, isAmbiguous} = splice
      const isOne = !splice.isOfList || (isDense && meant.length > MANY)
      const isSure = (isHabit || isDense) && isOne && (isPlain || isManner)
      const confidence = isSure ? 'medium' : 'low'
      // A semicolon has no space before it, where a comma had one.
      const from = behind(view, comma - 1)
      const fixes = isAmbiguous ? [] : fixesBefore(tokenAt(view, comma + 1).text)
      report('grammar-comma-splice', comma, comma + 2, fixes, {confidence, from})
    }
  },
}

/** What may stand for a comma before a word, together with the word. */
const fixesBefore = (word: string): readonly string[] => [`; ${word}`, `. ${capitalise(word)}`, `, and ${word}`]

interface Splice {
  readonly comma: number
  readonly isAmbiguous: boolean
  /** Nothing tells of spoken style or of a contrast, where good writers have a comma too. */
  readonly isPlain: boolean
  /** Whether the first clause thanks or asks somebody, as in letters: "Thank you for your help, …". */
  readonly isAddressed: boolean
  /** Where the clause before it begins. */
  readonly start: number
  /** Whether the subjects before and behind it are pronouns. */
  readonly pronouns: readonly [boolean, boolean]
}

interface Marked extends Splice {
  readonly isOfList: boolean
}

const marked = (splice: Splice, index: number, splices: readonly Splice[]): Marked => ({
  ...splice,
  isOfList: isOfList(splice, index, splices),
})

/** "Prices fell at once, shops in the port closed, the workers left the town": three clauses or more of a kind are a list. */
function isOfList(
  {comma, start, pronouns: [before, behind]}: Splice,
  index: number,
  splices: readonly Splice[],
): boolean {
  const isNext = (other: Splice | undefined): boolean =>
    other !== undefined &&
    (other.comma === start - 1 || other.start === comma + 1) &&
    other.pronouns.every((isPronoun) => isPronoun === before)
  return before === behind && (isNext(splices[index - 1]) || isNext(splices[index + 1]))
}

function splicesOf(view: TaggedView): Splice[] {
  return statementsBeforeCommas(view).flatMap((statement) => {
    const {comma, start, subject, isAmbiguous} = statement
    const second = secondClauseAt(view, comma + 1)
    if (second === undefined || isParallel(view, statement, second) || isRow(view, statement)) return []
    if (isDependent(view, comma + 1)) return []
    if (statement.isList && !isDetermined(view, second)) return []
    const isFamiliar =
      isInverted(second) || FAMILIAR.test(normAt(view, subject)) || FAMILIAR.test(normAt(view, comma + 1))
    const isPronoun = clauseAt(view, subject)?.subject.isPronoun ?? false
    const isAddressed = isAddress(view, subject)
    const isPlain =
      !isFamiliar && !isAddressed && !isContrast(view, start, second) && !isRepeated(view, statement, second)
    return [{comma, isAmbiguous, isPlain, isAddressed, start, pronouns: [isPronoun, second.subject.isPronoun]}]
  })
}

/** "We sell nets, ropes, the boats are old", and not "boats, ropes, nets were sold". */
const isDetermined = (view: TaggedView, {subject}: Clause): boolean => /^(?:DET|PRON)$/.test(tagAt(view, subject.start))

/** ", signalling that prices rise", ", during which time it rains": what goes on with the clause before it. */
const isDependent = (view: TaggedView, index: number): boolean =>
  (/ing$/.test(normAt(view, index)) && normAt(view, index + 1) === 'that') ||
  (/^wh(?:ich|om|ose)$/.test(normAt(view, index + 1)) && tagAt(view, index) === 'ADP')

/** "They make no noise, do not smell": no request, but another verb of the subject. */
const isRow = (view: TaggedView, {subject, comma}: Statement): boolean =>
  normAt(view, comma + 1) === 'do' &&
  clauseAt(view, subject)?.subject.number === 'plural' &&
  !/^(?:we|you)$/.test(normAt(view, subject))

/** So many splices show a text that was not written so by a slip. */
const MANY = 2
/** In long texts, and in notes on software, good writers slip now and then; who translates does it more often than once in so many words. */
const WORDS_TO_A_SPLICE = 500

/** So often no native writer joins sentences by commas, in a letter or a forum either. */
const WORDS_IN_A_FULL_TEXT = 90

/** Whether a writer tells of themselves, as in letters, reviews and forums, where native writers join sentences by commas too. */
const isOfOneself = (view: TaggedView): boolean =>
  isOnceIn(view, WORDS_TO_AN_I, view.tokens.filter(({norm}) => ONESELF.test(norm)).length)

const WORDS_TO_AN_I = 100
const ONESELF = /^(?:i|me|my)$/

/** Letters, chats and tales of native writers have it with "I", "you" and "we"; "that's why …" is of all talk. */
const FAMILIAR = /^(?:i|you|we|that|please)$/

/** "You have got a pier, you have got a park", "a shop sells rope, a yard sells tar": a figure of speech, or a list. */
function isParallel(view: TaggedView, {subject, comma}: Statement, second: Clause): boolean {
  const verb = normAt(view, second.verb)
  if (!FINITE_AUXILIARIES.has(verb) && view.tokens.slice(subject, comma).some(({norm}) => norm === verb)) return true
  return isSameFor(view, subject, second, 3)
}

/** "We've baked bread, we've even sold rolls": good writers have a comma too. */
const isRepeated = (view: TaggedView, {subject}: Statement, second: Clause): boolean =>
  second.subject.isPronoun && isSameFor(view, subject, second, 2)

/** Whether both clauses begin with the same words. */
const isSameFor = (view: TaggedView, start: number, {subject}: Clause, count: number): boolean =>
  Array.from({length: count}, (_, at) => at).every(
    (at) => normAt(view, start + at) === normAt(view, subject.start + at),
  )

/** "It is not the cold, it is the rain": a contrast, which good writers part by a comma too. */
function isContrast(view: TaggedView, start: number, {subject, verb}: Clause): boolean {
  const isBe = CONTRASTED.has(normAt(view, verb))
  return isBe && subject.isPronoun && view.tokens.slice(start, subject.start).some(({norm}) => norm === 'not')
}
