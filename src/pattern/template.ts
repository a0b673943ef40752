import {FORM_NAMES, type FormName} from '../english/forms.js'
import {normalise} from '../text/split.js'
import {capturingItems} from './captures.js'
import {type Pattern, PatternError, type Sequence} from './syntax.js'

const FILTERS = [
  'ordinal',
  'arabic',
  'thousands',
  'millions',
  'lower',
  'capital',
  'possessive',
  'ing',
  'score',
  'date',
] as const
export type Filter = (typeof FILTERS)[number]

/** A piece of a suggestion. */
export type Part =
  | {readonly type: 'text'; readonly text: string}
  /** `isCommon`: the captured group holds words without capitals, which cannot be a name. `plus`: what is added to its number. */
  | {
      readonly type: 'capture'
      readonly capture: number
      readonly filter?: Filter
      readonly plus?: number
      readonly isCommon?: true
    }
  /** A lemma in the form of slot `slot`, or always in form `form`. */
  | {readonly type: 'inflected'; readonly lemma: string; readonly slot?: number; readonly form?: FormName}

type CapturePart = Extract<Part, {type: 'capture'}>

/** A parsed suggestion; empty for one that deletes. */
export type Template = readonly Part[]

const SPECIAL = /[${]/

/**
 * Parses a suggestion for a pattern: plain text with `$1`, `${1:filter}`, `${1:+5}`, `{lemma}`, `{lemma:2}` and `{lemma:form}`.
 * @throws PatternError with the column of the mistake, also when the pattern lacks what the suggestion refers to.
 */
export function parseTemplate(source: string, pattern: Pattern): Template {
  const parts: Part[] = []
  let position = 0
  let nextSlot = 1
  while (position < source.length) {
    const rest = source.slice(position)
    const special = rest.search(SPECIAL)
    if (special !== 0) {
      const text = special < 0 ? rest : rest.slice(0, special)
      parts.push({type: 'text', text})
      position += text.length
      continue
    }
    const capture = /^\$(?:(\d+)|\{(\d+)(?::([a-z]+|\+\d+))?\})/.exec(rest)
    const inflected = /^\{([A-Za-z]+)(?::([a-z]+|\d+))?\}/.exec(rest)
    if (capture !== null) {
      const part = capturePart(capture, pattern, position)
      refuseTwice(part.capture, parts, pattern, position)
      parts.push(part)
      position += capture[0].length
    } else if (inflected !== null) {
      parts.push(inflectedPart(inflected, nextSlot, pattern, position))
      nextSlot++
      position += inflected[0].length
    } else if (rest.startsWith('$')) {
      parts.push({type: 'text', text: '$'})
      position++
    } else throw new PatternError('"{" begins no form: write {bring}, {bring:1} or {bring:ing}', position)
  }
  return parts
}

function capturePart(found: RegExpExecArray, pattern: Pattern, column: number): CapturePart {
  const capture = Number(found[1] ?? found[2])
  if (capture < 1 || capture > pattern.captures) {
    throw new PatternError(
      `$${capture} refers to nothing: the pattern has ${pattern.captures === 0 ? 'no groups ( ) or classes < >' : `${pattern.captures} of ( ) and < >`}`,
      column,
    )
  }
  const filter = found[3]
  const common = isCommonGroup(pattern.items, capture) ? {isCommon: true as const} : {}
  if (filter === undefined) return {type: 'capture', capture, ...common}
  if (filter.startsWith('+')) return {type: 'capture', capture, plus: Number(filter), ...common}
  if (!isOneOf(FILTERS, filter))
    throw new PatternError(`"${filter}" is no filter; there are ${FILTERS.join(', ')}`, column)
  return {type: 'capture', capture, filter, ...common}
}

/** What stands in a group that is written, too, would be written twice: somebody has miscounted. */
function refuseTwice(capture: number, before: Template, {items}: Pattern, column: number): void {
  for (const part of before) {
    if (part.type === 'capture' && (isIn(items, capture, part.capture) || isIn(items, part.capture, capture)))
      throw new PatternError(`$${capture} and $${part.capture} stand in each other: count the ( ) and < > anew`, column)
  }
}

/** Whether a capture stands in another. */
function isIn(items: Sequence, inner: number, outer: number): boolean {
  return branchesOf(items, outer).some((branch) => [...capturingItems(branch)].some(({capture}) => capture === inner))
}

/** Whether a captured group holds words in lower case alone. */
function isCommonGroup(items: Sequence, capture: number): boolean {
  const words = branchesOf(items, capture).flat()
  return words.length > 0 && words.every((item) => item.type === 'inflected' || (item.type === 'word' && !item.capital))
}

/** What the group of a capture may be; nothing for one of a class. */
function branchesOf(items: Sequence, capture: number): readonly Sequence[] {
  for (const item of capturingItems(items)) if (item.capture === capture && item.type === 'group') return item.branches
  return []
}

function inflectedPart(found: RegExpExecArray, nextSlot: number, pattern: Pattern, column: number): Part {
  const lemma = normalise(found[1] ?? '')
  const detail = found[2]
  if (detail !== undefined && isOneOf(FORM_NAMES, detail)) return {type: 'inflected', lemma, form: detail}
  if (detail !== undefined && !/^\d+$/.test(detail)) {
    throw new PatternError(
      `"${detail}" is no form; there are ${FORM_NAMES.join(', ')}, or the number of a { } in the pattern`,
      column,
    )
  }
  const slot = detail === undefined ? nextSlot : Number(detail)
  if (slot < 1 || slot > pattern.slots) {
    throw new PatternError(
      `{${lemma}} takes its form from a { } of the pattern, which has ${pattern.slots === 0 ? 'none' : `only ${pattern.slots}`}: name the form, as in {${lemma}:base}`,
      column,
    )
  }
  return {type: 'inflected', lemma, slot}
}

function isOneOf<T extends string>(known: readonly T[], word: string): word is T {
  return (known as readonly string[]).includes(word)
}
