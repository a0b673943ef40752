import {INDEFINITE_PRONOUNS, NUMBERS, PREPOSITIONS, union} from '../english/closed-classes.js'
import {isNoun, isPlural} from '../english/nouns.js'
import {words} from '../english/words.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'

const BETWEEN_VERBS = words('between-verbs')
const PLURALS = words('plural-subjects')
const QUANTITIES = words('quantities')
const RELATIVES = /^(?:who|which|that)$/
/** What stands for a noun: "one of the men", "everyone on board". */
const PRONOUNS = union(INDEFINITE_PRONOUNS, NUMBERS, PLURALS, ['each', 'either', 'neither'])
/** How many words may stand between the head of a phrase and what it hangs on: "at the old plant". */
const REACH = 4

/** Whether the subject of the verb at `index` is many, as the words before it tell: "two men", "the nurse and the girl", "men at the plant". */
export function hasPluralSubject(view: TokenView, index: number): boolean {
  let at = index - 1
  while (isBeside(view, at, index) && isAdverb(view, at)) at--
  if (isBeside(view, at, index) && RELATIVES.test(tokenAt(view, at).norm)) {
    at--
    if (isBeside(view, at, index) && tokenAt(view, at).norm === ',') at--
  }
  return isBeside(view, at, index) && isPluralPhrase(view, at)
}

const isBeside = (view: TokenView, at: number, index: number): boolean =>
  at >= 0 && tokenAt(view, at).sentence === tokenAt(view, index).sentence

function isAdverb(view: TokenView, at: number): boolean {
  const {norm, classes} = tokenAt(view, at)
  return BETWEEN_VERBS.has(norm) || (classes & TokenClass.adverb) !== 0
}

/** Whether the noun phrase that ends at `end` is many: by its last word, or by the noun on which that hangs. */
function isPluralPhrase(view: TokenView, end: number): boolean {
  const isMany = isPluralWord(view, end)
  for (let at = end - 1; isBeside(view, at, end) && at >= end - REACH; at--) {
    const {norm, classes} = tokenAt(view, at)
    const isPronoun = (classes & TokenClass.pronoun) !== 0 && (classes & TokenClass.determiner) === 0
    if ((classes & TokenClass.word) === 0 || isPronoun) return isMany
    if (norm === 'and') return isMany || isPair(view, at - 1, end)
    if (!PREPOSITIONS.has(norm)) continue
    const head = at - 1
    if (!isBeside(view, head, end) || !isNounAt(view, head)) return isMany
    return norm === 'of' && QUANTITIES.has(tokenAt(view, head).norm) ? isMany : isPluralPhrase(view, head)
  }
  return isMany
}

/** "The nurse and the girl", "Tom and Ann"; but not "the boat sank and the captain". */
function isPair(view: TokenView, one: number, other: number): boolean {
  if (!isBeside(view, one, other)) return false
  const isName = (at: number): boolean => (tokenAt(view, at).classes & TokenClass.capital) !== 0
  return isNounAt(view, one) || (isName(one) && isName(other))
}

function isNounAt(view: TokenView, at: number): boolean {
  const {norm} = tokenAt(view, at)
  return isNoun(norm) || PRONOUNS.has(norm) || isPluralWord(view, at)
}

function isPluralWord(view: TokenView, at: number): boolean {
  const {norm, classes, sentence} = tokenAt(view, at)
  if (PLURALS.has(norm)) return true
  if ((classes & TokenClass.digits) !== 0) return norm !== '1' && (classes & TokenClass.year) === 0
  if (NUMBERS.has(norm)) return norm !== 'one'
  // "King James"; but "the Joneses", and "Sales" at the head of a sentence, where any word has a capital.
  const isName = (classes & TokenClass.capital) !== 0 && !isNoun(norm) && view.sentences[sentence] !== at
  return isPlural(norm) && (!isName || (at > 0 && tokenAt(view, at - 1).norm === 'the'))
}
