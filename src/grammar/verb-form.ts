import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {
  allBut,
  DO,
  FINITE_BE,
  FINITE_HAVE,
  MODAL_CLITICS,
  MODALS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  union,
} from '../english/closed-classes.js'
import {formsOfVerb, isBe, isForm, isOnly, isPure, type VerbForm} from '../english/verbs.js'
import {hasSpaceBefore} from '../text/neighbours.js'
import {type Tag, type TaggedView, tagAt} from '../text/tags.js'
import {type Token, textOf, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const MODAL_VERBS = union(MODALS, MODAL_CLITICS)
const WITHOUT_TO = words('verb-form-without-to')
const HAVE = union(FINITE_HAVE, ["'ve"])
/** Auxiliaries that are no base form. */
const FINITE_ONLY = allBut(union(FINITE_BE, FINITE_HAVE, DO), 'have', 'do')
const BE_OR_HAVE = union(FINITE_BE, allBut(FINITE_HAVE, 'have'), ['been'])
const BETWEEN = words('verb-form-between')
const SUBJECTS: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'PRON'])
const OBJECTS: ReadonlySet<Tag> = new Set<Tag>(['DET', 'PRON'])
const RELATIVE = words('verb-form-relative')
const RIGHTS = words('verb-form-rights')
const NO_INFINITIVE = words('verb-form-no-infinitive')
const AMBIGUOUS_PASTS = words('verb-form-ambiguous-pasts')
/** Modal verbs that are nouns as well. */
const NOUNS = words('verb-form-nouns')
const KINDS_OF_WILL = words('verb-form-kinds-of-will')

/** A verb in a form that the auxiliary or the "to" before it does not allow; the fix is the form that it does. */
export const detector: Detector = {
  ids: ['grammar-verb-form'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      if (token.literal) continue
      const to = toBehindModal(view, index)
      if (to !== undefined) {
        report('grammar-verb-form', index, to + 2, [`${textOf(view, index, to)} ${tokenAt(view, to + 1).text}`])
        continue
      }
      const verb = verbBehind(view, index)
      const form = verb === undefined ? undefined : wantedForm(view, index, token, verb)
      if (verb !== undefined && form !== undefined) misformed(view, index, verb, form, report)
    }
  },
}

function misformed(view: TaggedView, index: number, verb: number, form: VerbForm, report: Report): void {
  const {norm} = tokenAt(view, verb)
  const right = FINITE_BE.has(norm) || norm === 'been' ? 'be' : formsOfVerb(norm)?.[form]
  const isClitic = tokenAt(view, index).text.startsWith("'")
  const lead = isClitic ? '' : `${textOf(view, index, verb)} `
  // "I am agree" may want "I agree" as well as "I am working".
  const isUnsure = right === undefined || form === 'ing'
  const fixes = isUnsure ? [] : [`${lead}${right}`]
  // "It can used for trips" has lost its "be".
  if (form === 'base' && isPassive(view, index, verb)) fixes.unshift(`${lead}be ${norm}`)
  report('grammar-verb-form', isClitic ? verb : index, verb + 1, fixes)
}

/** Whether a participle stands behind a modal verb and has no object. */
function isPassive(view: TaggedView, index: number, verb: number): boolean {
  const {norm} = tokenAt(view, verb)
  if (!MODAL_VERBS.has(normAt(view, index)) || formsOfVerb(norm)?.participle !== norm) return false
  return norm === 'used' || /^(?:by|in|for|at|from|with|as)$/.test(normAt(view, verb + 1))
}

/** The next word, adverbs skipped, in small letters and of the same sentence. */
function verbBehind(view: TaggedView, index: number): number | undefined {
  const {sentence} = tokenAt(view, index)
  let at = index + 1
  while (at < index + 3 && BETWEEN.has(normAt(view, at))) at++
  const next = view.tokens[at]
  if (next === undefined || next.sentence !== sentence || next.literal || next.text !== next.norm) return undefined
  const isPlain = hasSpaceBefore(next) && !next.lineStart && view.tokens[at + 1]?.joined !== true
  return isPlain ? at : undefined
}

/** The form a verb should have behind the token at `index`, if it has another. */
function wantedForm(view: TaggedView, index: number, {norm}: Token, verb: number): VerbForm | undefined {
  const word = tokenAt(view, verb).norm
  if (MODAL_VERBS.has(norm)) return isWrongBehindModal(view, index, verb, word) ? 'base' : undefined
  if (norm === 'to') return isWrongBehindTo(view, index, verb, word) ? 'base' : undefined
  if (DO.has(norm)) return isWrongBehindDo(view, index, verb, word) ? 'base' : undefined
  if (HAVE.has(norm)) return isWrongBehindHave(view, index, verb, word) ? 'participle' : undefined
  if (FINITE_BE.has(norm)) return isBaseBehindBe(view, index, verb, word) ? 'ing' : undefined
  return undefined
}

/** The "to" of "must to wait"; but "what he could to help". */
function toBehindModal(view: TaggedView, index: number): number | undefined {
  const {norm, sentence} = tokenAt(view, index)
  if (!WITHOUT_TO.has(norm) || tagAt(view, index) !== 'AUX') return undefined
  const to = normAt(view, index + 1) === 'not' ? index + 2 : index + 1
  const verb = view.tokens[to + 1]
  if (normAt(view, to) !== 'to' || verb === undefined || verb.sentence !== sentence) return undefined
  return (verb.norm === 'be' || isForm(verb.norm, 'base')) && isVerb(view, to + 1) ? to : undefined
}

/** "can goes", "will went", "could been". */
function isWrongBehindModal(view: TaggedView, index: number, verb: number, word: string): boolean {
  if (!isSubject(view, index - 1) || isRelative(view, index) || isModalNoun(view, index)) return false
  if (word === 'been') return true
  if (FINITE_ONLY.has(word)) return tagAt(view, index) === 'AUX'
  if (!isVerb(view, verb) || isForm(word, 'base')) return false
  if (isStrongPast(word)) return true
  if (!isPure(word)) return false
  return (
    isOnly(word, 's') || isForm(word, 'past') || (isOnly(word, 'participle') && !OBJECTS.has(tagAt(view, index - 1)))
  )
}

/** "her will", "an iron will": "the executor of her will sold the house". */
function isModalNoun(view: TaggedView, index: number): boolean {
  const before = normAt(view, index - 1)
  const norm = normAt(view, index)
  return NOUNS.has(norm) && (POSSESSIVES.has(before) || (norm === 'will' && KINDS_OF_WILL.has(before)))
}

/** "to went", "to makes the bed". */
function isWrongBehindTo(view: TaggedView, index: number, verb: number, word: string): boolean {
  if (verb !== index + 1 || isForm(word, 'base') || NO_INFINITIVE.has(word)) return false
  if (!isVerb(view, verb)) return false
  if (isStrongPast(word)) return true
  if (!isPure(word)) return false
  const isTransitive = tagAt(view, verb + 1) === 'DET' && tokenAt(view, verb + 1).norm !== 'all'
  return isTransitive && isOnly(word, 's')
}

/** "did not went", "does not works". */
function isWrongBehindDo(view: TaggedView, index: number, verb: number, word: string): boolean {
  if (normAt(view, index + 1) !== 'not' || isForm(word, 'base')) return false
  if (BE_OR_HAVE.has(word)) return true
  if (isVerb(view, verb) && isStrongPast(word)) return true
  return isVerb(view, verb) && isPure(word) && (isForm(word, 'past') || isOnly(word, 's') || isOnly(word, 'participle'))
}

/** "has went", "have receive". */
function isWrongBehindHave(view: TaggedView, index: number, verb: number, word: string): boolean {
  if (isRelative(view, index) || isForm(word, 'participle')) return false
  if (!isVerb(view, verb)) return false
  if (isStrongPast(word)) return true
  if (!isPure(word) || word === 'mean' || RIGHTS.has(normAt(view, verb + 1))) return false
  return isOnly(word, 'base') && tagAt(view, index) === 'AUX' && isSubject(view, index - 1)
}

/** "I am agree", "it is depend on": behind a pronoun, for "all we did was run" is good English. */
function isBaseBehindBe(view: TaggedView, index: number, verb: number, word: string): boolean {
  const subject = view.tokens[index - 1]
  if (
    subject === undefined ||
    !SUBJECT_PRONOUNS.has(subject.norm) ||
    subject.sentence !== tokenAt(view, index).sentence
  )
    return false
  if (!isVerb(view, verb) || !isOnly(word, 'base') || !isPure(word) || isBe(word)) return false
  return !isRelative(view, index - 1)
}

/** "went", "began": a past that is no participle, noun or other verb. */
const isStrongPast = (word: string): boolean => isOnly(word, 'past') && !AMBIGUOUS_PASTS.has(word)

const isVerb = (view: TaggedView, index: number): boolean => /^(?:VERB|AUX)$/.test(tagAt(view, index))

/** A noun, name or pronoun of the same sentence, with nothing between. */
function isSubject(view: TaggedView, index: number): boolean {
  const token = view.tokens[index]
  if (!isWord(token) || token.norm === 'whose') return false
  return view.tokens[index + 1]?.sentence === token.sentence && SUBJECTS.has(tagAt(view, index))
}

function isRelative(view: TaggedView, index: number): boolean {
  const {sentence} = tokenAt(view, index)
  for (let at = index - 1; at >= index - 5; at--) {
    const token = view.tokens[at]
    if (token === undefined || token.sentence !== sentence) return false
    if (RELATIVE.has(token.norm)) return true
  }
  return false
}
