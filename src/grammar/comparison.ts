import type {Detector} from '../detect/detector.js'
import {BE, FINITE_BE, union} from '../english/closed-classes.js'
import {isSingularCount} from '../english/nouns.js'
import {hasSpaceBefore} from '../text/neighbours.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {type Token, textOf, tokenAt} from '../text/token.js'
import {inCaseOf} from './syntax/case.js'
import {isNominal} from './syntax/noun-phrase.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

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
export const detector: Detector = {
  ids: ['grammar-comparison'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      const next = token.literal ? undefined : plainAt(view, index + 1, token)
      const mended = next === undefined ? undefined : mendedAt(view, index, token, next)
      if (mended !== undefined) report('grammar-comparison', index, index + mended.length, mended.fixes)
    }
  },
}

/** What is wrong is so many tokens long, and how it is written. */
interface Mended {
  readonly length: number
  readonly fixes: readonly string[]
}

/** What is wrong from a token on; each mistake has a first word of its own. */
function mendedAt(view: TaggedView, index: number, token: Token, next: Token): Mended | undefined {
  const {norm} = token
  if (norm === 'more' || norm === 'most') return doubled(view, index, token, next)
  if (norm === 'too') return tooMuch(view, index, token, next)
  if (norm === 'enough') return enough(view, index, next)
  if (norm === 'as') return than(view, index, next)
  return COPULAS.has(norm) ? bareSuperlative(view, index, token, next) : undefined
}

/** "more better", "most busiest"; but "more older people", which are more people. */
function doubled(view: TaggedView, index: number, {norm, text}: Token, next: Token): Mended | undefined {
  const degree = DEGREES.get(next.norm)
  if (degree === undefined || (norm === 'most' && degree === 'more' && normAt(view, index - 1) !== 'the'))
    return undefined
  if (degree === 'more' && isNominal(view, index + 2)) return undefined
  if (norm === 'more' && degree === 'most') return undefined
  return {length: 2, fixes: degree === norm ? [inCaseOf(text, next.norm)] : []}
}

/** "too much expensive"; but "too much public money". */
function tooMuch(view: TaggedView, index: number, {text}: Token, next: Token): Mended | undefined {
  const adjective = next.norm === 'much' ? plainAt(view, index + 2, next) : undefined
  if (adjective === undefined || tagAt(view, index + 2) !== 'ADJ' || /^(?:more|less)$/.test(adjective.norm))
    return undefined
  if (DEGREES.has(adjective.norm)) return undefined
  return endsPredicate(view, index + 3) ? {length: 3, fixes: [`${text} ${adjective.text}`]} : undefined
}

/** "is enough big"; but "there is enough free space". */
function enough(view: TaggedView, index: number, next: Token): Mended | undefined {
  if (tagAt(view, index + 1) !== 'ADJ' || !BEFORE_ENOUGH.has(normAt(view, index - 1))) return undefined
  return endsPredicate(view, index + 2) ? {length: 2, fixes: [`${next.text} enough`]} : undefined
}

/** "as good than". */
function than(view: TaggedView, index: number, next: Token): Mended | undefined {
  if (normAt(view, index + 2) !== 'than' || !/^(?:ADJ|ADV)$/.test(tagAt(view, index + 1))) return undefined
  if (/er$|^(?:more|less|rather|other|worse|sooner)$/.test(next.norm)) return undefined
  return {length: 3, fixes: [`${textOf(view, index, index + 2)} as`]}
}

/** "is most popular city". */
function bareSuperlative(view: TaggedView, index: number, {text}: Token, next: Token): Mended | undefined {
  const isLong = next.norm === 'most' && tagAt(view, index + 2) === 'ADJ' && !DEGREES.has(normAt(view, index + 2))
  const isShort = DEGREES.get(next.norm) === 'most' && !/^(?:best|worst|latest)$/.test(next.norm)
  if (!isLong && !isShort) return undefined
  const head = isLong ? index + 3 : index + 2
  const noun = view.tokens[head]
  if (noun?.sentence !== next.sentence || noun.text !== noun.norm || noun.joined || view.tokens[head + 1]?.joined)
    return undefined
  if (tagAt(view, head) !== 'NOUN' || !isSingularCount(noun.norm) || /^(?:NOUN|PROPN)$/.test(tagAt(view, head + 1)))
    return undefined
  return {length: 2, fixes: [`${text} the ${next.text}`]}
}

/** What follows an adjective that stands without a noun. */
const endsPredicate = (view: TaggedView, index: number): boolean =>
  /^(?:PUNCT|ADP|PART|SCONJ)$/.test(tagAt(view, index))

function plainAt(view: TaggedView, index: number, before: Token): Token | undefined {
  const token = view.tokens[index]
  if (token === undefined || token.sentence !== before.sentence || token.joined || token.lineStart) return undefined
  return hasSpaceBefore(token) && view.tokens[index + 1]?.joined !== true ? token : undefined
}
