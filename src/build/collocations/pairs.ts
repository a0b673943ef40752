import {formsOf, paradigmOf} from '../../english/inflect.js'
import type {Collocation} from '../../pattern/collocations/entry.js'
import {nounIn, verbPhrase} from '../../pattern/collocations/phrases.js'
import type {CollocationSource} from '../../rules/collocations/source.js'
import {type ContextSource, NO_CONTEXT} from '../../rules/source.js'
import {bigram} from './bigrams.js'

/** A word or phrase in one company: how its pairs of words are written, and an entry that finds it. */
export interface Side {
  readonly words: string
  readonly bigrams: readonly string[]
  readonly collocation: CollocationSource
}

/** What is written and what is right in one company. */
export interface Pair {
  readonly company: string
  readonly wrong: Side
  readonly right: Side
}

/** Every pair of an entry. */
export function pairsOf(collocation: CollocationSource): Pair[] {
  const {written} = collocation
  return collocation.rights.flatMap(({phrases, company, at}) =>
    (company.length === 0 ? [undefined] : company).map((word): Pair => {
      const words = word === undefined ? [] : [word]
      const sideOf = (own: readonly string[], other: readonly string[], unless: ContextSource): Side => ({
        words: own.join(' | '),
        bigrams: own.flatMap((phrase) => bigramsOf(collocation, phrase, word)),
        collocation: {...collocation, written: own, rights: [{phrases: other, company: words, at}], unless},
      })
      return {
        company: word ?? '',
        wrong: sideOf(written, phrases, collocation.unless),
        right: sideOf(phrases, written, NO_CONTEXT),
      }
    }),
  )
}

/** The pairs of words that stand beside each other where a phrase meets its company; none where others stand between. */
function bigramsOf({kind}: Collocation, phrase: string, company: string | undefined): string[] {
  const {head, before, behind} = verbPhrase(phrase)
  const verbs = Object.keys(formsOf(head))
  const nouns = company === undefined ? [] : (['base', 's'] as const).map((number) => nounIn(number, company))
  const first = [...new Set(nouns.map((noun) => noun.split(' ')[0] ?? ''))]
  const last = [...new Set(nouns.map((noun) => noun.split(' ').at(-1) ?? ''))]
  const isOneWord = before === '' && behind === ''
  switch (kind) {
    case 'verb-object':
      return isOneWord ? product(verbs, first) : []
    case 'subject-verb':
      return product(last, verbs)
    case 'verb-preposition':
      return isOneWord ? product(verbs, first) : product(verbs, [before.split(' ')[0] ?? behind])
    case 'noun-preposition':
      return isOneWord ? [] : product([head, paradigmOf(head).s], [before])
    case 'adjective-preposition':
      return isOneWord ? [] : product([head], [before])
    case 'adjective-noun':
    case 'noun-noun':
      return product([phrase.split(' ').at(-1) ?? ''], first)
    case 'modifier-noun':
      return company === undefined ? [] : product([company.split(' ').at(-1) ?? ''], [phrase, nounIn('s', phrase)])
    case 'noun-of-noun':
      return []
    case 'adverb-verb':
      return company === undefined ? [] : product([phrase], Object.keys(formsOf(verbPhrase(company).head)))
    case 'adverb-adjective':
      return company === undefined ? [] : product([phrase], [company])
  }
}

const product = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => bigram(first, second)))
