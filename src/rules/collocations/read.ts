import schema from '../../../rules/collocations.schema.json' with {type: 'json'}
import type {Confidence} from '../../detect/finding.js'
import {PREPOSITIONS} from '../../english/closed-classes.js'
import {validate} from '../../generated/schema-collocations.js'
import {variantsOf} from '../../pattern/collocations/constructions.js'
import {CONSTRUCTIONS, type CollocationKind} from '../../pattern/collocations/entry.js'
import {inOrder} from '../../pattern/collocations/families.js'
import {reasonOf} from '../../pattern/collocations/reason.js'
import type {VariantText} from '../../pattern/collocations/variant.js'
import {type ContextSource, contextsAt, NO_CONTEXT, type OwnPart, type VariantSource} from '../source.js'
import {type Located, textsOf, type YamlList} from '../yaml-list.js'

import type {CollocationSource, RightSource} from './source.js'

/** Words of company with white space between, or phrases with commas between. */
const BY_COMMA = /\s*,\s*/
/** What may stand in an entry: words in small letters, with the object of a verb as `~`. */
const WORDS = /^(?:[a-z][a-z'-]*|~)(?: (?:[a-z][a-z'-]*|~))*$/
/** More words in a row are no phrase, if none of them joins them. */
const LONGEST_PHRASE = 3
const isLinking = (word: string): boolean => PREPOSITIONS.has(word) || word === 'and' || word === 'the'
/** Kinds that hold without company: the preposition is wrong wherever it stands. */
const WITHOUT_COMPANY: ReadonlySet<CollocationKind> = new Set([
  'verb-preposition',
  'noun-preposition',
  'adjective-preposition',
])

/** The indexes of the entries that are in form. */
export function validCollocations(list: YamlList): number[] {
  return list.validEntries(validate, () => Object.keys(schema.definitions.collocation.properties))
}

/** What an entry of a collocation file says; mistakes are noted in the list. */
export function collocationAt(list: YamlList, index: number): OwnPart {
  const kind = (list.one([index, 'kind'])?.text ?? '') as CollocationKind
  const collocation: CollocationSource = {
    kind,
    written: textsOf(wordsAt(list, index, list.many([index, 'written']))),
    rights: rightsAt(list, index, kind),
    nouns: nounsAt(list, index),
    skip: skippedAt(list, index, kind),
    unless: contextsAt(list, [index, 'unless']),
  }
  return {
    kind: 'collocation',
    variants: variantsIn(collocation),
    collocation,
    why: list.one([index, 'why'])?.text ?? reasonOf(collocation),
    confidence: (list.one([index, 'confidence'])?.text ?? 'medium') as Confidence,
  }
}

/** The patterns of an entry, each at the place of its right word. */
export function variantsIn(collocation: CollocationSource): VariantSource[] {
  return inOrder(collocation.rights).flatMap((right) =>
    variantsOf(collocation, right).map((variant) => sourceOf(variant, right.at, collocation.unless)),
  )
}

function sourceOf({match, suggest, unless, when}: VariantText, at: Located, own: ContextSource): VariantSource {
  const located = (texts: readonly string[] = []): Located[] => texts.map((text) => ({...at, text}))
  return {
    match: located([match]),
    suggest: located(suggest),
    unless: {
      ...own,
      before: [...located(unless?.before), ...own.before],
      after: [...located(unless?.after), ...own.after],
    },
    when: {...NO_CONTEXT, after: located(when?.after)},
  }
}

function rightsAt(list: YamlList, index: number, kind: CollocationKind): RightSource[] {
  const needsCompany = !WITHOUT_COMPANY.has(kind)
  const alone = list.many([index, 'right'])
  const [first] = alone
  if (first !== undefined) {
    if (needsCompany)
      list.refuseAt([index, 'right'], `"${kind}" needs the words of the company: write "${first.text}: word word"`)
    return [{phrases: textsOf(wordsAt(list, index, alone)), company: [], at: first}]
  }
  const seen = new Map<string, string>()
  return list.entriesAt([index, 'right']).map(({key, values, isList}) => {
    const phrases = key.text.split('|').map((phrase) => phrase.trim())
    const company = values.flatMap((value) => companyIn(value, isList, list, index))
    wordsAt(
      list,
      index,
      phrases.map((text) => ({...key, text})),
    )
    for (const {text} of wordsAt(list, index, company)) {
      const other = seen.get(text)
      if (other !== undefined)
        list.refuseAt([index, 'right', key.text], `"${text}" keeps company with "${other}" already: keep one`)
      seen.set(text, key.text)
    }
    return {phrases, company: textsOf(company), at: key}
  })
}

/** The words of a company as they are written. */
function companyIn(value: Located, isOfList: boolean, list: YamlList, index: number): Located[] {
  const {text} = value
  const isOfPhrases = isOfList || text.includes(',')
  const words = (isOfPhrases ? text.split(BY_COMMA) : text.trim().split(/\s+/)).filter((word) => word !== '')
  const stray = isOfPhrases ? undefined : words.find((word) => PREPOSITIONS.has(word))
  if (stray !== undefined)
    list.refuseAt(
      [index, 'right'],
      `"${stray}" is no company: put commas between phrases, or write a list, as in [${text}]`,
    )
  const joined = words.find((word) => word.split(' ').length > LONGEST_PHRASE && !word.split(' ').some(isLinking))
  if (joined !== undefined)
    list.refuseAt([index, 'right'], `"${joined}" is no phrase: put commas between all words, or spaces between all`)
  return words.map((word) => ({...value, text: word}))
}

/** Words, each of which is refused if it cannot stand in an entry. */
function wordsAt(list: YamlList, index: number, words: readonly Located[]): readonly Located[] {
  for (const {text} of words) {
    if (!WORDS.test(text))
      list.refuseAt(
        [index, 'written'],
        `"${text}" is no word or phrase of an entry: write words in small letters, without marks`,
      )
  }
  return words
}

function nounsAt(list: YamlList, index: number): Record<string, string> {
  const own = list.one([index, 'noun'])?.text
  const named = Object.entries(list.object([index, 'nouns'])).map(([verb, noun]) => [verb, String(noun)] as const)
  const written = list.many([index, 'written']).map(({text}) => text)
  return Object.fromEntries([...named, ...(own === undefined ? [] : written.map((verb) => [verb, own] as const))])
}

function skippedAt(list: YamlList, index: number, kind: CollocationKind): string[] {
  const known: readonly string[] = CONSTRUCTIONS[kind]
  const skipped = textsOf(list.many([index, 'skip']))
  const unknown = skipped.find((name) => !known.includes(name))
  if (unknown !== undefined)
    list.refuseAt([index, 'skip'], `"${kind}" has no construction "${unknown}": there are ${known.join(', ')}`)
  return skipped
}
