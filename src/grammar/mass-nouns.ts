import {tables} from '../generated/grammar.js'
import type {Finding} from '../pattern/rule-set.js'
import {textOf, tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {findingOf} from './finding.js'
import {type NounPhrase, nounPhraseAt} from './noun-phrase.js'
import {isNoun} from './nouns.js'
import {type TaggedView, tagAt} from './tags.js'
import {isForm} from './verbs.js'

const RULE = {
  id: 'grammar-mass-noun',
  languages: [],
  why: 'The noun cannot be counted in English: "information", "some information" or "a piece of information", not "an information" or "informations".',
  confidence: 'medium',
} as const

/** Never with "a", never a plural. */
const UNCOUNTED = new Set(tables.nouns.uncounted)
const COUNTING = wordSet('a an many few several these those two three four five numerous both another each every')
const PLURALS = new Map(tables.nouns.uncounted.map((noun) => [`${noun}s`, noun]))

/** "An information", "many furniture", "informations". */
export function findMassNouns(view: TaggedView): Finding[] {
  return [...view.tokens.entries()].flatMap(([index, {norm, text, literal, joined}]) => {
    if (literal) return []
    const singular = PLURALS.get(norm)
    if (
      singular !== undefined &&
      text === norm &&
      !joined &&
      tagAt(view, index) === 'NOUN' &&
      !isPartOfWord(view, index)
    )
      return [findingOf(view, RULE, index, index + 1, isCounted(view, index) ? [] : [singular])]
    if (!COUNTING.has(norm)) return []
    const phrase = nounPhraseAt(view, index)
    // "A little information" is an amount.
    if (/^(?:little|bit)$/.test(view.tokens[index + 1]?.norm ?? '')) return []
    return phrase === undefined ? [] : counted(view, phrase)
  })
}

function counted(view: TaggedView, phrase: NounPhrase): Finding[] {
  const {start, head, end, nouns} = phrase
  const noun = tokenAt(view, head)
  if (nouns !== 1 || !UNCOUNTED.has(noun.norm) || noun.text !== noun.norm || noun.joined) return []
  if (isPartOfWord(view, head) || /^(?:and|or|[/&])$/.test(view.tokens[end]?.norm ?? '')) return []
  const rest = textOf(view, start + 1, end)
  const {norm, text} = tokenAt(view, start)
  const isFirst = text !== norm
  const write = (word: string): string => `${isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${rest}`
  if (norm === 'a' || norm === 'an') {
    const bare = isFirst ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest
    return [findingOf(view, RULE, start, end, [bare, write('some')])]
  }
  const right =
    norm === 'many'
      ? ['much']
      : norm === 'few'
        ? ['little']
        : norm === 'these'
          ? ['this']
          : norm === 'those'
            ? ['that']
            : []
  return [findingOf(view, RULE, start, end, right.map(write))]
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
