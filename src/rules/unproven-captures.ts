import {capturingItems} from '../pattern/captures.js'
import {canonicalSequence} from '../pattern/drawing.js'
import {parsePattern} from '../pattern/parse.js'
import type {Item, Pattern} from '../pattern/syntax.js'
import {parseTemplate} from '../pattern/template.js'
import {PatternTracer} from '../pattern/trace.js'
import {viewOfText} from '../text/document.js'
import type {RuleSource, VariantSource} from './source.js'
import type {Located} from './yaml-list.js'

/** A pattern of a rule. */
interface Own {
  readonly at: Located
  readonly pattern: Pattern
  /** What each capture takes, by its number. */
  readonly captured: ReadonlyMap<number, ReadonlySet<string>>
}

/**
 * Patterns of a rule whose captures take other words than those of its patterns before, so that "$1" may stand for something else in
 * them, and which no sentence shows to be mended rightly.
 */
export function unprovenCaptures({variants, flag}: RuleSource): Located[] {
  return variants.flatMap((variant) => {
    const used = capturesIn(variant)
    if (variant.match.length < 2 || used.length === 0 || keepsItsOnlyCapture(variant)) return []
    const groups: Own[][] = []
    for (const at of variant.match) {
      const pattern = parsePattern(at.text)
      const own = {
        at,
        pattern,
        captured: new Map([...capturingItems(pattern.items)].map((item) => [item.capture, wordsOf(item)])),
      }
      const like = groups.find((group) => group.some((other) => areLike(own, other, used)))
      if (like === undefined) groups.push([own])
      else like.push(own)
    }
    if (groups.length < 2) return []
    const unproven = groups.filter((group, index) => !isProven(group, groups.slice(0, index), flag))
    return unproven.flatMap(([first]) => first?.at ?? [])
  })
}

/** The numbers of the captures that suggestions write. */
function capturesIn({match, suggest}: VariantSource): number[] {
  const [first] = match
  if (first === undefined) return []
  const pattern = parsePattern(first.text)
  const parts = suggest.flatMap(({text}) => parseTemplate(text, pattern))
  return [...new Set(parts.flatMap((part) => (part.type === 'capture' ? part.capture : [])))]
}

/** "$1" for patterns with one capture: whatever that takes is all that is left. */
function keepsItsOnlyCapture({match, suggest}: VariantSource): boolean {
  return suggest.every(({text}) => text === '$1') && match.every(({text}) => parsePattern(text).captures === 1)
}

/** Whether every capture that counts takes some of the same words in both. */
function areLike(one: Own, other: Own, used: readonly number[]): boolean {
  return used.every((capture) => {
    const words = other.captured.get(capture)
    return [...(one.captured.get(capture) ?? [])].some((word) => words?.has(word) === true)
  })
}

/** What an item takes, each way in the text by which equal patterns are recognised. */
const wordsOf = (item: Item): ReadonlySet<string> =>
  new Set(item.type === 'group' ? item.branches.map(canonicalSequence) : [canonicalSequence([item])])

/** Whether one of some patterns finds something in a sentence that the rule flags, where none of those before does. */
function isProven(group: readonly Own[], before: readonly (readonly Own[])[], flag: readonly Located[]): boolean {
  return flag.some(({text}) => {
    const view = viewOfText(text.split(' => ')[0] ?? '')
    const finds = ({pattern}: Own): boolean =>
      new PatternTracer(() => pattern).matches(view, 0, view.tokens.length).length > 0
    return group.some(finds) && !before.flat().some(finds)
  })
}
