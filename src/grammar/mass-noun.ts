import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {PLURAL_NUMBERS, union} from '../english/closed-classes.js'
import {isNoun} from '../english/nouns.js'
import {isForm} from '../english/verbs.js'
import {words as english} from '../english/words.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, textOf, tokenAt} from '../text/token.js'
import {inCaseOf} from './syntax/case.js'
import {type NounPhrase, nounPhraseAt} from './syntax/noun-phrase.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

/** Never with "a", never a plural. */
const UNCOUNTED = english('uncounted')
const COUNTING = union(PLURAL_NUMBERS, words('mass-noun-counting'))
const PLURALS = new Map([...UNCOUNTED].map((noun) => [`${noun}s`, noun]))

/** What may stand before a noun that cannot be counted, for what must not; `''` for nothing. */
const RIGHT: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['', 'some']],
  ['an', ['', 'some']],
  ['many', ['much']],
  ['few', ['little']],
  ['these', ['this']],
  ['those', ['that']],
])

/** "An information", "many furniture", "informations", "an advices". */
export const detector: Detector = {
  ids: ['grammar-mass-noun'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, literal} = tokenAt(view, index)
      if (literal) continue
      const singular = PLURALS.get(norm)
      if (singular !== undefined && isPlainNoun(view, index)) {
        plural(view, index, singular, report)
        continue
      }
      // "A little information" is an amount.
      // "Both information from the page and that of its scripts".
      if (norm === 'both' && hasAnd(view, index)) continue
      if (!COUNTING.has(norm) || /^(?:little|bit)$/.test(normAt(view, index + 1))) continue
      const phrase = nounPhraseAt(view, index)
      if (phrase === undefined || !isUncounted(view, phrase)) continue
      report('grammar-mass-noun', index, phrase.end, determined(view, index, textOf(view, index + 1, phrase.end)))
    }
  },
}

function hasAnd(view: TaggedView, index: number): boolean {
  for (let at = index + 1; at < sentenceEnd(view, index); at++) if (normAt(view, at) === 'and') return true
  return false
}

/** A noun by itself, in small letters. */
function isPlainNoun(view: TaggedView, index: number): boolean {
  const {norm, text, joined} = tokenAt(view, index)
  return text === norm && !joined && tagAt(view, index) === 'NOUN' && !isPartOfWord(view, index)
}

/** The plural is wrong, and with it what counts it: "many informations" is "much information". */
function plural(view: TaggedView, index: number, singular: string, report: Report): void {
  const isBare = !isCounted(view, index)
  const fixes = isBare ? [singular] : determined(view, index - 1, singular)
  report('grammar-mass-noun', isBare || fixes.length === 0 ? index : index - 1, index + 1, fixes)
}

/** The only noun of the phrase cannot be counted, and nothing is joined to it: not "a software and hardware company". */
const isUncounted = (view: TaggedView, {head, end, nouns}: NounPhrase): boolean =>
  nouns === 1 &&
  UNCOUNTED.has(normAt(view, head)) &&
  isPlainNoun(view, head) &&
  !/^(?:and|or|[/&])$/.test(normAt(view, end))

/** The words behind a determiner with one that fits; none where none does. */
function determined(view: TaggedView, index: number, rest: string): string[] {
  const {norm, text} = tokenAt(view, index)
  return (RIGHT.get(norm) ?? []).map((right) => inCaseOf(text, right === '' ? rest : `${right} ${rest}`))
}

/** "A furniture shop", "an information-poor report", "the software's". */
function isPartOfWord(view: TaggedView, index: number): boolean {
  const next = view.tokens[index + 1]
  if (next === undefined || next.sentence !== tokenAt(view, index).sentence) return false
  if (/^(?:last|next|available|necessary)$/.test(next.norm)) return false
  return (
    isNoun(next.norm) ||
    (tagAt(view, index + 1) === 'VERB' && isForm(next.norm, 'base')) ||
    isGlossed(view, index + 1) ||
    next.joined ||
    /^[-’'"]/.test(next.text) ||
    /^(?:NOUN|PROPN|ADJ|X)$/.test(tagAt(view, index + 1))
  )
}

/** "a personal identifiable information (PII) job": its short form stands between it and the noun it belongs to. */
const isGlossed = (view: TaggedView, index: number): boolean =>
  view.tokens[index]?.text === '(' && view.tokens[index + 2]?.text === ')' && isNoun(normAt(view, index + 3))

/** The determiner forbids the singular too: "two informations". */
function isCounted(view: TaggedView, index: number): boolean {
  return COUNTING.has(normAt(view, index - 1)) || /^(?:NUM|ADJ)$/.test(tagAt(view, index - 1))
}
