import type {Finding} from '../detect/finding.js'
import {PLURAL_NUMBERS, union} from '../english/closed-classes.js'
import {tables} from '../generated/grammar.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {type NounPhrase, nounPhraseAt} from './syntax/noun-phrase.js'
import {isNoun} from './syntax/nouns.js'
import {isForm} from './syntax/verbs.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-mass-noun',
  languages: [],
  why: 'The noun cannot be counted in English: "information", "some information" or "a piece of information", not "an information" or "informations".',
  confidence: 'medium',
} as const

/** Never with "a", never a plural. */
const UNCOUNTED = new Set(tables.nouns.uncounted)
const COUNTING = union(PLURAL_NUMBERS, words('mass-noun-counting'))
const PLURALS = new Map(tables.nouns.uncounted.map((noun) => [`${noun}s`, noun]))

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
export function findMassNouns(view: TaggedView): Finding[] {
  return view.tokens.flatMap(({norm, literal}, index) => {
    if (literal) return []
    const singular = PLURALS.get(norm)
    if (singular !== undefined && isPlainNoun(view, index)) return [plural(view, index, singular)]
    // "A little information" is an amount.
    if (!COUNTING.has(norm) || /^(?:little|bit)$/.test(view.tokens[index + 1]?.norm ?? '')) return []
    const phrase = nounPhraseAt(view, index)
    return phrase === undefined ? [] : counted(view, phrase)
  })
}

/** A noun by itself, in small letters. */
function isPlainNoun(view: TaggedView, index: number): boolean {
  const {norm, text, joined} = tokenAt(view, index)
  return text === norm && !joined && tagAt(view, index) === 'NOUN' && !isPartOfWord(view, index)
}

/** The plural is wrong, and with it what counts it: "many informations" is "much information". */
function plural(view: TaggedView, index: number, singular: string): Finding {
  if (!isCounted(view, index)) return findingOf(view, RULE, index, index + 1, [singular])
  const fixes = determined(view, index - 1, singular)
  return findingOf(view, RULE, fixes.length > 0 ? index - 1 : index, index + 1, fixes)
}

function counted(view: TaggedView, {start, head, end, nouns}: NounPhrase): Finding[] {
  if (nouns !== 1 || !UNCOUNTED.has(tokenAt(view, head).norm) || !isPlainNoun(view, head)) return []
  if (/^(?:and|or|[/&])$/.test(view.tokens[end]?.norm ?? '')) return []
  return [findingOf(view, RULE, start, end, determined(view, start, textOf(view, start + 1, end)))]
}

/** The words behind a determiner with one that fits; none where none does. */
function determined(view: TaggedView, index: number, rest: string): string[] {
  const {norm, text} = tokenAt(view, index)
  const all = (RIGHT.get(norm) ?? []).map((right) => (right === '' ? rest : `${right} ${rest}`))
  return text === norm ? all : all.map((words) => words.charAt(0).toUpperCase() + words.slice(1))
}

/** "A furniture shop", "an information-poor report", "the software's". */
function isPartOfWord(view: TaggedView, index: number): boolean {
  const next = view.tokens[index + 1]
  if (next === undefined || next.sentence !== tokenAt(view, index).sentence) return false
  if (/^(?:last|next|available|necessary)$/.test(next.norm)) return false
  return (
    isNoun(next.norm) ||
    (tagAt(view, index + 1) === 'VERB' && isForm(next.norm, 'base')) ||
    next.joined ||
    /^[-’'"]/.test(next.text) ||
    /^(?:NOUN|PROPN|ADJ|X)$/.test(tagAt(view, index + 1))
  )
}

/** The determiner forbids the singular too: "two informations". */
function isCounted(view: TaggedView, index: number): boolean {
  const before = view.tokens[index - 1]?.norm ?? ''
  return tagAt(view, index - 1) === 'NUM' || COUNTING.has(before) || tagAt(view, index - 1) === 'ADJ'
}
