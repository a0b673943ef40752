import type {Finding} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import type {Replacement} from '../detect/stretch.js'
import type {Match} from '../pattern/rule-set.js'
import {viewOfText} from '../text/document.js'
import {sentenceEnd, sentenceStart, type Token, type TokenView} from '../text/token.js'

/** What rules say of a text. */
type Find = (view: TokenView) => readonly Match[]

/** A finding and where its fix stands in the mended sentence. */
interface Made {
  readonly finding: Finding
  readonly start: number
  readonly end: number
}

/** A longer sentence is read with its fixes only this far from the first of them. */
const LONGEST = 2000

/**
 * Reads every sentence with its fixes made, as the next run would: what a rule mends in it then goes into the fix it touches. So
 * the fixes of a document leave little that rules find further.
 * @param findings those to report, in document order
 */
export function settled(findings: readonly Finding[], view: TokenView, find: Find): Finding[] {
  const groups = new Map<number, Finding[]>()
  for (const finding of findings) {
    const first = sentenceStart(view, finding.start)
    groups.set(first, [...(groups.get(first) ?? []), finding])
  }
  return [...groups.values()].flatMap((group) => settledSentence(group, view, find))
}

function settledSentence(group: readonly Finding[], view: TokenView, find: Find): Finding[] {
  const fixable = group.filter(({replacement: {expected}}) => expected[0] !== undefined)
  const [first] = fixable
  if (first === undefined) return [...group]
  const tokens = view.tokens.slice(sentenceStart(view, first.start), sentenceEnd(view, first.start))
  const {text, made} = mendedSentence(tokens, fixable)
  if (text.length > LONGEST) return [...group]
  const known = new Set(group.map(({rule, replacement: {actual}}) => `${rule.id} ${actual}`))
  const anew = resolveOverlaps(find(viewOfText(text))).filter(
    ({rule, replacement: {actual}}) =>
      !known.has(`${rule.id} ${actual}`) && !rule.at.some((anchor) => anchor.startsWith('paragraph')),
  )
  return group.map((finding) => {
    const own = made.find((each) => each.finding === finding)
    const more = anew.find(({replacement}) => own !== undefined && touchesOnly(own, made, replacement))
    const replacement = own && more && joined(own, more.replacement, text, tokens)
    return replacement === undefined ? finding : {...finding, replacement}
  })
}

/** The sentence with the first fix of every finding made. */
function mendedSentence(tokens: readonly Token[], findings: readonly Finding[]): {text: string; made: readonly Made[]} {
  const made: Made[] = []
  let text = ''
  let at = 0
  for (const finding of findings) {
    const {start, end, expected} = finding.replacement
    for (; (tokens[at]?.start ?? end) < start; at++) text += written(tokens, at, text)
    if (tokens[at]?.start === start) text += spaceBefore(tokens, at, text)
    const from = text.length
    text += expected[0] ?? ''
    made.push({finding, start: from, end: text.length})
    while ((tokens[at]?.start ?? end) < end) at++
  }
  for (; at < tokens.length; at++) text += written(tokens, at, text)
  return {text, made}
}

const written = (tokens: readonly Token[], index: number, text: string): string =>
  spaceBefore(tokens, index, text) + (tokens[index]?.text ?? '')

const spaceBefore = (tokens: readonly Token[], index: number, text: string): string =>
  text === '' ? '' : (tokens[index]?.before ?? '')

/** Whether a stretch of the mended sentence shares words with this fix and no other. */
function touchesOnly(own: Made, made: readonly Made[], {start, end}: Replacement): boolean {
  const touched = made.filter((each) => each.start < end && each.end > start)
  return touched.length === 1 && touched[0] === own
}

/** One fix for a finding and for what a rule mends in the words that its fix leaves or brings, and beside them. */
function joined(own: Made, more: Replacement, text: string, tokens: readonly Token[]): Replacement | undefined {
  const [fix] = more.expected
  if (fix === undefined || fix === '') return undefined
  const lead = text.slice(more.start, Math.max(own.start, more.start))
  const tail = text.slice(Math.min(own.end, more.end), more.end)
  const {replacement} = own.finding
  const first = lead === '' ? replacement : tokens.find(({start}) => start === replacement.start - lead.length)
  const last = tail === '' ? replacement : tokens.find(({end}) => end === replacement.end + tail.length)
  if (first === undefined || last === undefined) return undefined
  return {
    start: first.start,
    startPoint: first.startPoint,
    end: last.end,
    endPoint: last.endPoint,
    actual: `${lead}${replacement.actual}${tail}`.replace(/\s+/g, ' '),
    expected: [
      text.slice(own.start, Math.max(own.start, more.start)) + fix + text.slice(more.end, Math.max(own.end, more.end)),
    ],
  }
}
