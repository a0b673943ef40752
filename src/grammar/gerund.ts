import type {Finding} from '../detect/finding.js'
import {tables} from '../generated/grammar.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {type Token, textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {formsOfVerb, isBe, isOnly, isPure} from './syntax/verbs.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-gerund',
  languages: [],
  why: 'Behind a preposition, and behind verbs such as "avoid", English has the form in -ing; behind verbs such as "want" it has "to" and the base form.',
  confidence: 'medium',
} as const

const BEFORE_GERUND = words('gerund-before-gerund')
const INFINITIVE = new Set(tables.verbs.infinitive)
const GERUND = new Set(tables.verbs.gerund)
const KIND = words('gerund-kind')
const NOUNS = words('gerund-nouns')

/** "Without know", "avoid to drive", "decided to going": the other form. */
export function findGerunds(view: TaggedView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    if (token.literal) return []
    return behindPreposition(view, index, token) ?? behindVerb(view, index, token) ?? []
  })
}

function behindPreposition(view: TaggedView, index: number, token: Token): Finding | undefined {
  if (!BEFORE_GERUND.has(token.norm) || !/^(?:ADP|SCONJ)$/.test(tagAt(view, index))) return undefined
  if (KIND.has(view.tokens[index - 1]?.norm ?? '')) return undefined
  const verb = wordBehind(view, index)
  if (verb === undefined || tagAt(view, index + 1) !== 'VERB') return undefined
  if (!isOnly(verb.norm, 'base') || !isPure(verb.norm) || NOUNS.has(verb.norm)) return undefined
  // "a make-up", "by go-betweens"
  if (view.tokens[index + 2]?.norm === 'up') return undefined
  const right = formsOfVerb(verb.norm)?.ing
  return findingOf(view, RULE, index, index + 2, right === undefined ? [] : [`${token.text} ${right}`])
}

function behindVerb(view: TaggedView, index: number, token: Token): Finding | undefined {
  if (!/^(?:VERB|ADJ)$/.test(tagAt(view, index))) return undefined
  const base = formsOfVerb(token.norm)?.base
  if (base === undefined || wordBehind(view, index)?.norm !== 'to') return undefined
  const verb = wordBehind(view, index + 1)
  if (verb === undefined) return undefined
  const forms = formsOfVerb(verb.norm)
  const isPassive = isOnly(token.norm, 'participle') || isBe(view.tokens[index - 1]?.norm ?? '')
  if (GERUND.has(base) && !isPassive && isOnly(verb.norm, 'base') && tagAt(view, index + 2) === 'VERB')
    return findingOf(view, RULE, index, index + 3, forms === undefined ? [] : [`${token.text} ${forms.ing}`])
  if (INFINITIVE.has(base) && isOnly(verb.norm, 'ing') && tagAt(view, index + 2) === 'VERB')
    return findingOf(
      view,
      RULE,
      index,
      index + 3,
      forms === undefined ? [] : [`${textOf(view, index, index + 2)} ${forms.base}`],
    )
  return undefined
}

/** The next token, if it is a plain word of the same sentence. */
function wordBehind(view: TaggedView, index: number): Token | undefined {
  const next = view.tokens[index + 1]
  if (next === undefined || next.sentence !== tokenAt(view, index).sentence || next.text !== next.norm) return undefined
  if ((next.classes & TokenClass.word) === 0 || next.joined || next.lineStart) return undefined
  return view.tokens[index + 2]?.joined === true ? undefined : next
}
