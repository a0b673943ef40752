import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {sentenceStart, tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {findingOf} from './finding.js'
import {nounPhraseAt} from './noun-phrase.js'
import {isCollective, isMass, isPlural, isSingularCount} from './nouns.js'
import {type TaggedView, tagAt} from './tags.js'
import {formsOfVerb, isOnly, isPure} from './verbs.js'

const RULE = {
  id: 'grammar-subject-verb',
  languages: [],
  why: 'Subject and verb disagree in number or person: "the results shows", "the minister have", "they was".',
  confidence: 'medium',
} as const

type Kind = 'singular' | 'plural'

const SINGULAR_PRONOUNS = wordSet('he she it everyone everybody someone somebody nobody everything something nothing')
const PLURAL_PRONOUNS = wordSet('they we you')
/** A clause may begin behind these; behind "if" or "that" it may be a wish, which has "were" and base forms. */
const OPENERS = wordSet('but because although though while')
/** Words of amount take the verb of what is counted, or either. */
const AMOUNTS = wordSet(`
  number majority minority lot half rest variety couple pair group handful percent percentage range series host total dozen fraction
  part portion bulk proportion quarter third remainder score bunch array average none set trio duo hundred thousand million
  billion plenty mass bit kind type sort times years months weeks days hours minutes seconds miles kilometers kilometres
  metres meters feet inches pounds dollars euros points acres hectares tonnes tons degrees cents pence grand litres liters
  gallons odds thanks hundreds thousands millions means remains works data headquarters`)
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
const SINGULAR_VERBS = wordSet('is was has does')
const PLURAL_VERBS = wordSet('are were have do')

/** A subject at the head of a sentence or clause with a verb that does not agree; the fix is the other form. */
export function findDisagreements(view: TaggedView): Finding[] {
  return [...view.tokens.keys()].flatMap((index) => {
    if (!isClauseStart(view, index)) return []
    const subject = pronounAt(view, index) ?? phraseAt(view, index)
    if (subject === undefined) return []
    const verb = verbAt(view, subject.end)
    if (verb === undefined || verb.kind === subject.kind) return []
    return [findingOf(view, RULE, subject.end, subject.end + 1, verb.other === undefined ? [] : [verb.other])]
  })
}

interface Subject {
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
  const phrase = nounPhraseAt(view, index)
  if (phrase === undefined || tagAt(view, phrase.head) !== 'NOUN') return undefined
  for (let at = index; at < phrase.end; at++) {
    const {norm, classes, joined, literal} = tokenAt(view, at)
    if (literal || joined || AMOUNTS.has(norm) || (at > index && (classes & TokenClass.capital) !== 0)) return undefined
    if ((classes & (TokenClass.number | TokenClass.quoted)) !== 0 || /^(?:what|which|whose|no|each|every)$/.test(norm))
      return undefined
  }
  const {norm} = tokenAt(view, phrase.head)
  if (isPlural(norm) || norm === 'people') return {end: phrase.end, kind: 'plural'}
  const isSingular = (isSingularCount(norm) && phrase.determiner !== undefined && !isCollective(norm)) || isMass(norm)
  return isSingular ? {end: phrase.end, kind: 'singular'} : undefined
}

function verbAt(view: TaggedView, index: number): {kind: Kind; other: string | undefined} | undefined {
  const token = view.tokens[index]
  if (token === undefined || token.text !== token.norm || token.literal || token.lineStart) return undefined
  if (token.sentence !== tokenAt(view, index - 1).sentence || !/^\s+$/.test(token.before)) return undefined
  if (view.tokens[index + 1]?.joined === true && view.tokens[index + 1]?.norm !== 'not') return undefined
  const {norm} = token
  if (SINGULAR_VERBS.has(norm)) return {kind: 'singular', other: OTHER[norm]}
  if (PLURAL_VERBS.has(norm)) return {kind: 'plural', other: OTHER[norm]}
  if (tagAt(view, index) !== 'VERB' || !isPure(norm)) return undefined
  if (isOnly(norm, 's')) return {kind: 'singular', other: formsOfVerb(norm)?.base}
  return isOnly(norm, 'base') ? {kind: 'plural', other: formsOfVerb(norm)?.s} : undefined
}

/** The head of a sentence, or behind a conjunction of the same sentence that has no wish behind it. */
function isClauseStart(view: TaggedView, index: number): boolean {
  if (tokenAt(view, index).literal) return false
  if (index === sentenceStart(view, index)) return true
  const before = tokenAt(view, index - 1)
  return OPENERS.has(before.norm)
}
