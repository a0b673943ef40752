import type {Finding} from '../detect/finding.js'
import {FINITE_AUXILIARIES} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import type {TaggedView} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {normAt, sentencesOf} from './syntax/sentence.js'

const RULE = {
  id: 'grammar-open-list',
  languages: ['zh', 'ja', 'ru', 'uk', 'cs', 'de'],
  why: '"Such as" and "including" already say that the list is not complete; "etc." and "and so on" say it again.',
  confidence: 'medium',
} as const

/** A list is so long at most. */
const REACH = 26
/** A thing of the list has so many words at most; longer ones are clauses. */
const LONGEST_ITEM = 5

/** "such as lakes, rivers, etc." The fix leaves the end out, and joins the last two things by "and". */
export function findOpenLists(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap(({start, end}) => {
    const findings: Finding[] = []
    for (let index = start; index < end; index++) {
      const list = listAt(view, index)
      if (list === undefined) continue
      const last = listEnd(view, list, Math.min(end, list + REACH))
      if (last === undefined) continue
      const {from, to} = last
      findings.push(joined(view, list, from, to))
      index = to
    }
    return findings
  })
}

/** Where the list behind "such as" or "including" begins. */
function listAt(view: TaggedView, index: number): number | undefined {
  const norm = normAt(view, index)
  if (norm === 'including') return index + 1
  return norm === 'such' && normAt(view, index + 1) === 'as' ? index + 2 : undefined
}

/** Where "etc." or "and so on" stands, with the comma before it; no clause comes between. */
function listEnd(view: TaggedView, start: number, end: number): {from: number; to: number} | undefined {
  for (let at = start; at < end; at++) {
    const norm = normAt(view, at)
    if (FINITE_AUXILIARIES.has(norm) || /^(?:[;:()"—–]|etc\/)$/.test(norm)) return undefined
    const to = openEnd(view, at)
    if (to === undefined) continue
    if (at <= start || normAt(view, start) === ',') return undefined
    return {from: normAt(view, at - 1) === ',' ? at - 1 : at, to}
  }
  return undefined
}

function openEnd(view: TaggedView, index: number): number | undefined {
  if (/^etc\.?$/.test(normAt(view, index))) return index + 1
  if (normAt(view, index) !== 'and') return undefined
  const [first, second] = [normAt(view, index + 1), normAt(view, index + 2)]
  if ((first === 'so' && /^(?:on|forth)$/.test(second)) || (first === 'the' && second === 'like')) return index + 3
  return first === 'others' ? index + 2 : undefined
}

function joined(view: TaggedView, list: number, from: number, to: number): Finding {
  let comma = from - 1
  while (comma > list && normAt(view, comma) !== ',') comma--
  const stop = stopBehind(view, to)
  const hasAnd = view.tokens.slice(comma, from).some(({norm}) => norm === 'and' || norm === 'or')
  const hasComma = normAt(view, from) === ','
  // "lakes, rivers, and ponds, etc." is whole without the end.
  const isWhole = normAt(view, comma + 1) === 'and' && hasComma
  if (comma > list && !isWhole) {
    const item = textOf(view, comma + 1, from)
    const isItem = !hasAnd && from - comma <= LONGEST_ITEM
    return findingOf(view, RULE, comma, to, isItem && stop !== undefined ? [` and ${item}${stop}`] : [])
  }
  // One thing, or two with "and": whole without the end.
  const start = hasComma ? from : from - 1
  const kept = hasComma ? '' : tokenAt(view, start).text
  return findingOf(view, RULE, start, to, stop === undefined ? [] : [`${kept}${stop}`])
}

/** The full stop of "etc." that ends the sentence as well; nothing where it is unknown whether it does. */
function stopBehind(view: TaggedView, to: number): string | undefined {
  const last = tokenAt(view, to - 1)
  if (!last.text.endsWith('.')) return ''
  const next = view.tokens[to]
  if (next === undefined || next.sentence !== last.sentence) return '.'
  return (next.classes & TokenClass.capital) === 0 ? '' : undefined
}
