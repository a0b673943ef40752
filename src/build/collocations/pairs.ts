import {formsOf, paradigmOf} from '../../english/inflect.js'
import {variantsOf} from '../../rules/collocations/constructions.js'
import type {Collocation} from '../../rules/collocations/entry.js'
import {nounIn, verbPhrase} from '../../rules/collocations/phrases.js'
import type {VariantText} from '../../rules/collocations/variant.js'
import {bigram} from './bigrams.js'

/** A word or phrase in one company: how its pairs of words are written, and the patterns that find it. */
export interface Side {
  readonly words: string
  readonly bigrams: readonly string[]
  readonly variants: readonly VariantText[]
}

/** What is written and what is right in one company. */
export interface Pair {
  readonly company: string
  readonly wrong: Side
  readonly right: Side
}

/** Every pair of an entry. */
export function pairsOf(collocation: Collocation): Pair[] {
  const {written} = collocation
  return collocation.rights.flatMap(({phrases, company, at}) =>
    (company.length === 0 ? [undefined] : company).map((word): Pair => {
      const words = word === undefined ? [] : [word]
      const sideOf = (own: readonly string[], other: readonly string[]): Side => ({
        words: own.join(' | '),
        bigrams: own.flatMap((phrase) => bigramsOf(collocation, phrase, word)),
        variants: variantsOf({...collocation, written: own}, {phrases: other, company: words, at}),
      })
      return {company: word ?? '', wrong: sideOf(written, phrases), right: sideOf(phrases, written)}
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
