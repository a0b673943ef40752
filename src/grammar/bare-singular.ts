import type {Finding} from '../detect/finding.js'
import {articleFor} from '../english/article.js'
import {POSSESSIVES, union} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {isCollective, isSingularCount, pluralOf} from './syntax/nouns.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-bare-singular',
  languages: [],
  why: 'The words before the noun want a plural: "all countries", "other countries", "one of the countries", "a number of countries"; or an article: "such a country".',
  confidence: 'medium',
} as const

const PLURAL_OWNERS = union(POSSESSIVES, ['the', 'these', 'those'])
const AMOUNTS = words('bare-singular-amounts')
const BODIES = words('bare-singular-bodies')
const TIMES = words('bare-singular-times')
const OPEN: ReadonlySet<string> = new Set(['VERB', 'ADP', 'AUX', 'CCONJ', 'SCONJ'])
const ARTICLELESS = words('bare-singular-articleless')

/** "All country", "one of the biggest city", "a number of problem", "such situation". */
export function findBareSingulars(view: TaggedView): Finding[] {
  return view.tokens.flatMap(({norm, literal, joined}, index) => {
    if (literal || joined) return []
    const start = phraseStart(view, index, norm)
    const phrase = start === undefined || start >= view.tokens.length ? undefined : nounPhraseAt(view, start)
    if (start === undefined || phrase === undefined || phrase.nouns !== 1) return []
    const {head, end} = phrase
    const noun = tokenAt(view, head)
    if (tagAt(view, head) !== 'NOUN' || noun.text !== noun.norm || noun.joined || !isSingularCount(noun.norm)) return []
    if (isCollective(noun.norm) || BODIES.has(noun.norm) || TIMES.has(noun.norm) || !isEnd(view, end)) return []
    for (let at = start; at < end; at++)
      if ((tokenAt(view, at).classes & (TokenClass.number | TokenClass.capital | TokenClass.hyphened)) !== 0) return []
    if (norm === 'such') {
      if (ARTICLELESS.has(noun.norm) || head !== index + 1) return []
      return [
        findingOf(view, RULE, index, end, [
          `${tokenAt(view, index).text} ${articleFor(noun.norm)} ${textOf(view, index + 1, end)}`,
        ]),
      ]
    }
    const plural = pluralOf(noun.norm)
    return [findingOf(view, RULE, head, end, plural === undefined ? [] : [plural])]
  })
}

/** Where the noun phrase begins that must be a plural, if the token at `index` leads one in. */
function phraseStart(view: TaggedView, index: number, norm: string): number | undefined {
  const next = view.tokens[index + 1]?.norm
  if (norm === 'one' && next === 'of' && PLURAL_OWNERS.has(view.tokens[index + 2]?.norm ?? '')) return index + 2
  if (AMOUNTS.has(norm) && next === 'of') return isDetermined(view, index + 2) ? undefined : index + 2
  if (norm === 'other' && isOpen(view, index)) return index
  if (
    norm === 'all' &&
    tagAt(view, index - 1) === 'ADP' &&
    isOpen(view, index) &&
    view.tokens[index - 1]?.norm !== 'after'
  )
    return isDetermined(view, index + 1) ? undefined : index
  return norm === 'such' && isOpen(view, index) ? index : undefined
}

const isDetermined = (view: TaggedView, index: number): boolean =>
  ((view.tokens[index]?.classes ?? 0) & (TokenClass.determiner | TokenClass.possessive)) !== 0

/** Nothing before it in the same phrase: "the other country", "every other country". */
function isOpen(view: TaggedView, index: number): boolean {
  const before = view.tokens[index - 1]
  if (before === undefined || before.sentence !== tokenAt(view, index).sentence) return false
  return OPEN.has(tagAt(view, index - 1)) && !/^(?:or|of|as|like|than)$/.test(before.norm)
}

/** The noun is the last word of its phrase. */
function isEnd(view: TaggedView, end: number): boolean {
  const next = view.tokens[end]
  if (next === undefined) return true
  return (
    !next.joined &&
    !/^(?:and|or|[-/&’'"])/.test(next.norm) &&
    (/^(?:PUNCT|ADP|AUX|SCONJ|DET|PRON)$/.test(tagAt(view, end)) ||
      (tagAt(view, end) === 'VERB' && /(?:ed|ing)$/.test(next.norm)))
  )
}
