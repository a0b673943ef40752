import {degreesOf} from '../../english/comparison.js'
import {nominalisationOf} from '../../english/inflect.js'
import type {Family} from '../family.js'
import type {ContextTexts} from '../rule.js'
import {variantsOf} from './constructions.js'
import type {Collocation, CollocationKind, Right} from './entry.js'
import {type Inflection, tellingWords} from './telling-words.js'
import type {VariantText} from './variant.js'

/** What a collocation matches, a family of patterns for each of its right words. */
export function familiesOf(collocation: Collocation, unless: ContextTexts = {}): Family[] {
  return inOrder(collocation.rights).map((right) => ({
    needs: () => needsOf(collocation, right),
    make: () => variantsOf(collocation, right).map((variant) => withContexts(variant, unless)),
  }))
}

/**
 * The rights in the order in which their patterns count: "martial law" before "law", which would match it as well. What is
 * matched twice is what the first pattern says.
 */
export function inOrder<T extends Right>(rights: readonly T[]): T[] {
  const isSpecific = (phrase: string, {company: own}: Right): boolean =>
    rights.some(({company}) => company !== own && company.some((word) => phrase.endsWith(` ${word}`)))
  const parts = rights.map((right) => {
    const specific = right.company.filter((phrase) => isSpecific(phrase, right))
    return {right, specific, others: right.company.filter((phrase) => !specific.includes(phrase))}
  })
  return [
    ...parts.flatMap(({right, specific}) => (specific.length === 0 ? [] : [{...right, company: specific}])),
    ...parts.flatMap(({right, specific, others}) =>
      specific.length > 0 && others.length === 0 ? [] : [{...right, company: others}],
    ),
  ]
}

/** Contexts that forbid a pattern, its own and those of the whole entry. */
function withContexts({unless: own = {}, ...variant}: VariantText, shared: ContextTexts): VariantText {
  return {
    ...variant,
    unless: {
      ...shared,
      before: [...(own.before ?? []), ...(shared.before ?? [])],
      after: [...(own.after ?? []), ...(shared.after ?? [])],
    },
  }
}

/** What the constructions of each kind inflect of its phrases and of their company. */
const INFLECTED: Readonly<Record<CollocationKind, {readonly written: Inflection; readonly company: Inflection}>> = {
  'verb-object': {written: 'verb', company: 'noun'},
  'subject-verb': {written: 'verb', company: 'noun'},
  'verb-preposition': {written: 'verb', company: 'noun'},
  'noun-preposition': {written: 'noun', company: 'noun'},
  'adjective-preposition': {written: 'nothing', company: 'noun'},
  'adjective-noun': {written: 'nothing', company: 'noun'},
  'noun-noun': {written: 'nothing', company: 'noun'},
  'modifier-noun': {written: 'noun', company: 'nothing'},
  'noun-of-noun': {written: 'noun', company: 'noun'},
  'adverb-verb': {written: 'nothing', company: 'verb'},
  'adverb-adjective': {written: 'nothing', company: 'nothing'},
}

/** Words of the phrases that are written, and of the company where it matters: every construction has one of each list. */
function needsOf({kind, written, nouns}: Collocation, {company}: Right): string[][] {
  const derived = {
    'verb-object': written
      .flatMap((phrase) => nouns[phrase] ?? nominalisationOf(phrase) ?? [])
      .flatMap((phrase) => tellingWords(phrase, 'noun')),
    'adjective-noun': written.flatMap((phrase) => Object.values(degreesOf(phrase) ?? {})),
  }
  const inflected = INFLECTED[kind]
  const own = [
    ...written.flatMap((phrase) => tellingWords(phrase, inflected.written)),
    ...(kind === 'verb-object' || kind === 'adjective-noun' ? derived[kind] : []),
  ]
  const beside = company.flatMap((phrase) => tellingWords(phrase, inflected.company))
  return company.length === 0 ? [own] : [own, beside]
}
