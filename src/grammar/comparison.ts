import type {Finding} from '../detect/finding.js'
import {BE, FINITE_BE, union} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {type Token, textOf} from '../text/token.js'
import {findingOf} from './finding.js'
import {isSingularCount} from './syntax/nouns.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-comparison',
  languages: [],
  why: 'The comparison is not formed as English forms it: "better", not "more better"; "too expensive", not "too much expensive"; "the most popular city", not "most popular city".',
  confidence: 'medium',
} as const

const ADJECTIVES = words('comparison-adjectives')
const IRREGULAR = new Map([
  ['better', 'more'],
  ['worse', 'more'],
  ['best', 'most'],
  ['worst', 'most'],
])
const DEGREES = degrees()

function degrees(): ReadonlyMap<string, string> {
  const all = new Map(IRREGULAR)
  for (const word of ADJECTIVES) {
    const stem = /e$/.test(word)
      ? word.slice(0, -1)
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}i`
        : /^[^aeiou]*[aeiou][bdgmnt]$/.test(word)
          ? word + word.slice(-1)
          : word
    all.set(`${stem}er`, 'more')
    all.set(`${stem}est`, 'most')
  }
  return all
}

const BEFORE_ENOUGH = union(FINITE_BE, ['be', 'not'])
const COPULAS = union(BE, ['became', 'becomes', 'become'])

/** Comparatives and superlatives formed twice or in the wrong way. */
export function findComparisons(view: TaggedView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    const next = plainAt(view, index + 1, token)
    if (token.literal || next === undefined) return []
    return (
      doubled(view, index, token, next) ??
      tooMuch(view, index, token, next) ??
      enough(view, index, token, next) ??
      than(view, index, token, next) ??
      bareSuperlative(view, index, token, next) ??
      []
    )
  })
}

/** "more better", "most busiest"; but "more older people", which are more people. */
function doubled(view: TaggedView, index: number, {norm, text}: Token, next: Token): Finding | undefined {
  if (norm !== 'more' && norm !== 'most') return undefined
  const degree = DEGREES.get(next.norm)
  if (degree === undefined || (norm === 'most' && degree === 'more' && view.tokens[index - 1]?.norm !== 'the'))
    return undefined
  if (degree === 'more' && /^(?:NOUN|ADJ|PROPN)$/.test(tagAt(view, index + 2))) return undefined
  if (norm === 'more' && degree === 'most') return undefined
  const right = /^[A-Z]/.test(text) ? next.norm.charAt(0).toUpperCase() + next.norm.slice(1) : next.norm
  return findingOf(view, RULE, index, index + 2, degree === norm ? [right] : [])
}

/** "too much expensive"; but "too much public money". */
function tooMuch(view: TaggedView, index: number, {norm, text}: Token, next: Token): Finding | undefined {
  if (norm !== 'too' || next.norm !== 'much') return undefined
  const adjective = plainAt(view, index + 2, next)
  if (adjective === undefined || tagAt(view, index + 2) !== 'ADJ' || DEGREES.has(adjective.norm)) return undefined
  if (!/^(?:PUNCT|ADP|PART|SCONJ)$/.test(tagAt(view, index + 3))) return undefined
  return findingOf(view, RULE, index, index + 3, [`${text} ${adjective.text}`])
}

/** "is enough big"; but "there is enough free space". */
function enough(view: TaggedView, index: number, {norm}: Token, next: Token): Finding | undefined {
  if (norm !== 'enough' || tagAt(view, index + 1) !== 'ADJ') return undefined
  if (!BEFORE_ENOUGH.has(view.tokens[index - 1]?.norm ?? '')) return undefined
  if (!/^(?:PUNCT|ADP|PART|SCONJ)$/.test(tagAt(view, index + 2))) return undefined
  return findingOf(view, RULE, index, index + 2, [`${next.text} enough`])
}

/** "as good than". */
function than(view: TaggedView, index: number, {norm}: Token, next: Token): Finding | undefined {
  if (norm !== 'as' || view.tokens[index + 2]?.norm !== 'than' || !/^(?:ADJ|ADV)$/.test(tagAt(view, index + 1)))
    return undefined
  if (/er$|^(?:more|less|rather|other|worse|sooner)$/.test(next.norm)) return undefined
  return findingOf(view, RULE, index, index + 3, [`${textOf(view, index, index + 2)} as`])
}

/** "is most popular city". */
function bareSuperlative(view: TaggedView, index: number, {norm, text}: Token, next: Token): Finding | undefined {
  if (!COPULAS.has(norm)) return undefined
  const head =
    next.norm === 'most' && tagAt(view, index + 2) === 'ADJ' && !DEGREES.has(view.tokens[index + 2]?.norm ?? '')
      ? index + 3
      : DEGREES.get(next.norm) === 'most' && !/^(?:best|worst|latest)$/.test(next.norm)
        ? index + 2
        : undefined
  if (head === undefined) return undefined
  const noun = view.tokens[head]
  if (noun === undefined || noun.sentence !== next.sentence || noun.text !== noun.norm || noun.joined) return undefined
  if (tagAt(view, head) !== 'NOUN' || !isSingularCount(noun.norm) || /^(?:NOUN|PROPN)$/.test(tagAt(view, head + 1)))
    return undefined
  return findingOf(view, RULE, index, index + 2, [`${text} the ${next.text}`])
}

function plainAt(view: TaggedView, index: number, before: Token): Token | undefined {
  const token = view.tokens[index]
  if (token === undefined || token.sentence !== before.sentence || token.joined || token.lineStart) return undefined
  return /^\s+$/.test(token.before) && view.tokens[index + 1]?.joined !== true ? token : undefined
}
