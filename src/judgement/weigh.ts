import {CONFIDENCES, type Confidence, type RuleInfo} from '../detect/finding.js'
import {kindOf} from '../detect/kinds.js'
import {type Register, registerOf} from '../pattern/registers.js'
import {type Judgement, LEAST_WORDS as LEAST_JUDGED, type SourceStanding} from './judgement.js'
import {NATIVE} from './source.js'

/** A document that comes from a source at least this likely betrays it. */
const BETRAYED = 0.6
/** Documentation, whose own style reads like a translation, has to be likelier to. */
const BETRAYED_WITH_CODE = 0.9
/** A document that can be judged bears a rule out if its languages, and those near to them, are together at least so likely. */
const BORNE_OUT = 0.3
/**
 * So much likelier than beforehand, as odds: rules of many languages are likely to be of the right one whatever a document shows. So
 * much less likely speaks against a rule in a document that is too short to be judged.
 */
const LIKELIER = 4
/** Shorter documents betray nothing: two or three sentences may be written like anything. */
const LEAST_WORDS = 60
/** The pages of rules for leftovers of web pages. */
const WEB_PAGE = /^residue\/any(?:\.chrome)?$/

/** The pages of rules for marks, spaces and leftovers. */
const MARKS = /^(?:residue|typography)\//

/** The page of grammar that code finds. */
const GRAMMAR_BY_CODE = /^grammar\/checks$/

/** A document that reads like a translation at least this likely is taken for one. */
const TRANSLATED = 0.8

/** A short document that is native English at most this likely is none. */
const HARDLY_NATIVE = 0.1

/** A document that reads like a translation at most this likely is taken for native English. */
const NATIVE_ENGLISH = 0.15

/**
 * How sure a finding is in its document: what points to a language that the document betrays, or is said to come from, is a step surer;
 * what points to another that is not near to it, or to one that the document does not bear out, is a step less sure, names even two, since
 * only who reads a language in another's letters gets them wrong its way. What points to no language is surer in a translation if it is wording, and a
 * step less sure in native English, where a slip is the writer's own. Wording that no measured text has is of any language, and no good English in a translation. What editors may
 * settle otherwise and was least sure is no surer in news before the language is stated.
 */
export function confidenceIn(judgement: Judgement, rule: RuleInfo): Confidence {
  if (rule.isConfirmed === true) return 'high'
  const level = CONFIDENCES.indexOf(rule.confidence) + stepsOf(judgement, rule)
  const most = CONFIDENCES.length - (rule.isDoubted === true ? 2 : 1)
  return CONFIDENCES[Math.max(0, Math.min(most, level))] ?? rule.confidence
}

function stepsOf(judgement: Judgement, rule: RuleInfo): number {
  const {stated} = judgement
  if (rule.languages.length === 0) return stepsOfAny(judgement, rule)
  const down = stepsDown(judgement, rule)
  if (stated === NATIVE) return down
  if (stated !== 'auto') {
    if (isFromItsLanguage(judgement, rule)) return stepsUp(rule)
    if (!isOfAnyTranslation(judgement, rule)) return judgement.isNear(rule) && isNoNativeEnglish(judgement) ? 0 : down
    return isUnheardOf(judgement, rule) && isNoNativeEnglish(judgement) ? 1 : 0
  }
  const standing = judgement.standing(rule)
  const {likely, before, near, other} = standing
  if (judgement.words < LEAST_WORDS) return 0
  if (isBetrayed(standing))
    return isOfTaste(judgement, rule) || (judgement.showsCode && likely < BETRAYED_WITH_CODE) ? 0 : stepsUp(rule)
  // In documentation the burden is on the rule: what the document does not bear out is taken for a term.
  if (judgement.showsCode) return down
  if (isOfAnyTranslation(judgement, rule) && isNoNativeEnglish(judgement)) return isUnheardOf(judgement, rule) ? 1 : 0
  // What fixes leave of a document betrays less, and must not bear out what the whole did not.
  if (judgement.words >= LEAST_JUDGED) return likely + near < BORNE_OUT ? down : 0
  const isOfAnother = other >= BETRAYED && likely < before
  return isOfAnother || (other > near && odds(before) >= LIKELIER * odds(likely)) ? down : 0
}

const isBetrayed = ({likely, before}: SourceStanding): boolean =>
  likely >= BETRAYED && odds(likely) >= LIKELIER * odds(before)

/** Whether a document is said to come from a language of a rule, or betrays it. */
export function isFromItsLanguage(judgement: Judgement, rule: RuleInfo): boolean {
  const {stated} = judgement
  if (stated === NATIVE) return false
  if (stated === 'auto') return isBetrayed(judgement.standing(rule))
  return rule.languages.some((language) => stated.includes(language))
}

/** Whether any rule counts in a document where its contexts see good English. */
export const mayCountInDoubt = (judgement: Judgement): boolean => !judgement.showsCode && readsTranslated(judgement)

/**
 * Whether a rule of wording counts in a document even where its contexts see good English: in a translation, which shows no code, if nothing
 * speaks against the languages of the rule. Contexts of rules for numbers, names and grammar tell what is right whoever writes.
 */
export function countsInDoubt(judgement: Judgement, rule: RuleInfo): boolean {
  return (
    rule.languages.length > 0 &&
    kindOf(rule.kind).isWording === true &&
    mayCountInDoubt(judgement) &&
    stepsOf(judgement, rule) >= 0
  )
}

/**
 * Whether wording is no English whoever translates: no text that was measured has it, native or translated, so that nothing says that it is of
 * its languages alone; or the text is no news, or the rule asks for another register: nearly all that was measured is news.
 */
function isOfAnyTranslation(judgement: Judgement, {id, kind, page, about}: RuleInfo): boolean {
  if (page === undefined || judgement.showsCode || !(kindOf(kind).isWording === true || isPhraseOfGrammar(kind, page)))
    return false
  return !judgement.isMeasured(id) || !judgement.mayBeNews || about?.map(registerOf).some(isUnmeasured) === true
}

const isPhraseOfGrammar = (kind: string, page: string): boolean => kind === 'grammar' && !GRAMMAR_BY_CODE.test(page)

const isUnmeasured = (register: Register | undefined): boolean => register !== undefined && register !== 'news'

/** Whether a rule is least sure because good English was thought to say the same, and not because editors may settle it otherwise. */
const isUnheardOf = (judgement: Judgement, rule: RuleInfo): boolean =>
  rule.confidence === 'low' && !isOfTaste(judgement, rule)

/**
 * Terms and registers of which good English has many are for the editor to settle: in news only who states the source language asks for them.
 * Shops, manuals and contracts each have one term for a thing.
 */
function isOfTaste({mayBeNews}: Judgement, {kind, confidence}: RuleInfo): boolean {
  return mayBeNews && confidence === 'low' && kindOf(kind).isOfTaste === true
}

/** How much surer a finding is in its own language. What code found of grammar and was least sure of, it has weighed in its sentence. */
function stepsUp({page = '', confidence}: RuleInfo): number {
  return GRAMMAR_BY_CODE.test(page) && confidence === 'low' ? 0 : 1
}

/** Rules of no language; what documentation leaves of web pages it may show on purpose. */
function stepsOfAny(judgement: Judgement, rule: RuleInfo): number {
  const {kind, page} = rule
  if (judgement.showsCode && WEB_PAGE.test(page ?? '')) return -2
  if (judgement.showsBareCode && MARKS.test(page ?? '')) return -1
  // Who writes rules for a house means them wherever they match.
  if (page !== undefined && isNativeEnglish(judgement)) return -1
  // Documentation has wording of its own, short and without persons, which reads like a translation and is none.
  if (judgement.showsCode) return 0
  const isWanted = judgement.stated !== 'auto' || !isOfTaste(judgement, rule)
  return kindOf(kind).isWording === true && isWanted && isTranslation(judgement) ? 1 : 0
}

/**
 * How far a rule is taken back whose language the document does not betray. Documentation of software puts words together anew, and
 * so says what is no English elsewhere: "selective control".
 */
function stepsDown({showsCode}: Judgement, {kind, page}: RuleInfo): number {
  // Who writes rules for a house means them: they have no page, and nothing speaks against them.
  if (page === undefined) return 0
  const {needsLanguage, isWording} = kindOf(kind)
  return needsLanguage === true || (showsCode && isWording === true) ? -2 : -1
}

function isTranslation(judgement: Judgement): boolean {
  const {stated, translated = 0} = judgement
  return stated === 'auto' ? translated >= TRANSLATED : stated !== NATIVE && !readsNative(judgement)
}

/** Whether a document reads like a translation, or, if it is too short for that to be told, like anything but native English. */
function isNoNativeEnglish(judgement: Judgement): boolean {
  return judgement.words >= LEAST_JUDGED ? isTranslation(judgement) : isHardlyNative(judgement)
}

/** The same, whatever its source is said to be: who states it may be wrong. */
function readsTranslated(judgement: Judgement): boolean {
  const {translated} = judgement
  return translated === undefined ? isHardlyNative(judgement) : translated >= TRANSLATED
}

function isHardlyNative({sources}: Judgement): boolean {
  const native = sources.find(([source]) => source === NATIVE)
  return native !== undefined && native[1] <= HARDLY_NATIVE
}

/** Whether a document is native English, or is taken for it: slips in a translation that reads like native English are those of a native writer. */
function isNativeEnglish(judgement: Judgement): boolean {
  return judgement.stated === NATIVE || readsNative(judgement)
}

const readsNative = ({translated}: Judgement): boolean => translated !== undefined && translated <= NATIVE_ENGLISH

const odds = (likely: number): number => likely / Math.max(Number.EPSILON, 1 - likely)
