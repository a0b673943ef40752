import type {Finding} from '../detect/finding.js'
import {tables} from '../generated/grammar.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import {sentenceStart, type TokenView, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'

const RULE = {
  id: 'grammar-country-adjective',
  languages: ['ru', 'uk', 'zh', 'ja', 'ko'],
  why: 'Before people and offices English has the adjective of the country, not its name: "Ukrainian scientists".',
  // Native headlines do it no less often.
  confidence: 'low',
} as const

const {countries} = tables
const ADJECTIVES = new Map(countries.adjectives)
const PREFIXES = new Map(
  [...new Set(countries.prefixes.map(([country]) => country))].map((country) => [
    country,
    countries.prefixes.filter(([name]) => name === country),
  ]),
)
const PEOPLE = new Set(countries.people)
const OFFICES = new Set(countries.offices)

/** "Ukraine scientists", "South Korea Foreign Minister"; the fix is the adjective. */
export function findCountries(view: TokenView): Finding[] {
  return view.tokens.flatMap(({text, literal, joined}, index) => {
    const adjective = ADJECTIVES.get(text)
    if (adjective === undefined || literal || joined || !isBeforePeople(view, index)) return []
    const prefixes = PREFIXES.get(text)?.map(([, prefix]) => prefix)
    const before = view.tokens[index - 1]
    const start = prefixes !== undefined ? index - 1 : index
    if (prefixes !== undefined && (before === undefined || !prefixes.includes(before.text))) return []
    return isFree(view, start) ? [findingOf(view, RULE, index, index + 1, [adjective])] : []
  })
}

function isBeforePeople(view: TokenView, index: number): boolean {
  const {sentence} = tokenAt(view, index)
  const isNext = (at: number): boolean =>
    view.tokens[at]?.sentence === sentence &&
    /^\s+$/.test(view.tokens[at]?.before ?? '') &&
    view.tokens[at]?.lineStart === false
  if (!isNext(index + 1)) return false
  const {norm} = tokenAt(view, index + 1)
  if (!OFFICES.has(norm)) return PEOPLE.has(norm) && view.tokens[index + 2]?.joined !== true
  return isNext(index + 2) && /^minist(?:er|ry)$/.test(tokenAt(view, index + 2).norm)
}

/** Not the end of a longer name or of a list: "Bank of Ukraine officials", "Poland and Ukraine officials". */
function isFree(view: TokenView, start: number): boolean {
  const before = view.tokens[start - 1]
  if (before === undefined || before.sentence !== tokenAt(view, start).sentence) return true
  if ((before.classes & TokenClass.capital) !== 0 && (before.classes & TokenClass.word) !== 0) {
    return start - 1 === sentenceStart(view, start) && isFunctionWord(before.norm)
  }
  return (
    !/^(?:and|in|[,/&-])$/.test(before.norm) &&
    !(before.norm === 'of' && /^(?:university|bank|states)$/.test(view.tokens[start - 2]?.norm ?? ''))
  )
}
