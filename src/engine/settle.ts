import type {Finding} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import type {Replacement} from '../detect/stretch.js'
import type {Around, Match} from '../pattern/rule-set.js'
import {viewOfText} from '../text/document.js'
import {sentenceEnd, sentenceStart, type Token, type TokenView} from '../text/token.js'
import type {Selection} from './select.js'

/** What rules say of a text that is to stand in the place of some tokens of a document. */
type Find = (view: TokenView, around: Around) => readonly Match[]

/** A finding and where its fix stands in the mended sentence. */
interface Made {
  readonly finding: Finding
  readonly start: number
  readonly end: number
}

/** A longer sentence is read with its fixes only this far from the first of them. */
const LONGEST = 2000
/** In a sentence with more fixes those that take in another have no second choice: each would have to be read, too. */
const MOST_CHOICES = 8

/**
 * Reads every sentence with its fixes made, as the next run would: what a rule mends in it then goes into the fix it touches. So
 * the fixes of a document leave little that rules find further.
 */
export function settled({findings, wouldReport}: Selection, view: TokenView, find: Find): Finding[] {
  const groups = new Map<number, Finding[]>()
  for (const finding of findings) {
    const first = sentenceStart(view, finding.start)
    groups.set(first, [...(groups.get(first) ?? []), finding])
  }
  return [...groups.values()].flatMap((group) => settledSentence(group, view, {find, wouldReport}))
}

interface Judge extends Pick<Selection, 'wouldReport'> {
  readonly find: Find
}

function settledSentence(group: readonly Finding[], view: TokenView, judge: Judge): Finding[] {
  const fixable = group.filter(({replacement: {expected}}) => expected[0] !== undefined)
  const [first] = fixable
  if (first === undefined) return [...group]
  const around = {view, start: sentenceStart(view, first.start), end: sentenceEnd(view, first.start)}
  const tokens = view.tokens.slice(around.start, around.end)
  const known = new Set(group.map(({rule, replacement: {actual}}) => `${rule.id} ${actual}`))
  const findIn = (text: string): readonly Match[] => judge.find(viewOfText(text), around)
  /** What a rule finds that was not there before, in this fix of the mended sentence and in no other. */
  const furtherIn = (own: Made, made: readonly Made[], found: readonly Match[]): Match | undefined =>
    resolveOverlaps(found.filter(({rule}) => judge.wouldReport(rule))).find(
      ({rule, replacement}) =>
        // A rule has nothing to add to its own fix.
        rule.id !== own.finding.rule.id &&
        touchesOnly(own, made, replacement) &&
        !known.has(`${rule.id} ${replacement.actual}`) &&
        !rule.at.some((anchor) => anchor.startsWith('paragraph')),
    )
  const {text, made} = mendedSentence(tokens, fixable)
  if (text.length > LONGEST) return [...group]
  const found = findIn(text)
  if (found.length === 0) return [...group]
  return group.map((finding) => {
    const own = made.find((each) => each.finding === finding)
    const further = own && furtherIn(own, made, found)
    const joint = own && further && joined(own, further.replacement, text, tokens)
    if (joint === undefined || takesIn(joint.place, group, finding)) return finding
    const others = fixable.length > MOST_CHOICES ? [] : finding.replacement.expected.slice(1)
    const sound = others.filter((fix) => {
      const other = mendedSentence(tokens, fixable, {finding, fix})
      const its = other.made.find((each) => each.finding === finding)
      return its !== undefined && furtherIn(its, other.made, findIn(other.text)) === undefined
    })
    const expected = [joint.fix, ...sound.map((fix) => joint.lead + fix + joint.tail)]
    return {...finding, replacement: {...joint.place, expected: [...new Set(expected)]}}
  })
}

/** The sentence with the first fix of every finding made, but for one that has another. */
function mendedSentence(
  tokens: readonly Token[],
  findings: readonly Finding[],
  except?: {readonly finding: Finding; readonly fix: string},
): {text: string; made: readonly Made[]} {
  const made: Made[] = []
  let text = ''
  let at = 0
  for (const finding of findings) {
    const {start, end, expected} = finding.replacement
    for (; (tokens[at]?.start ?? end) < start; at++) text += written(tokens, at, text)
    if (tokens[at]?.start === start) text += spaceBefore(tokens, at, text)
    const from = text.length
    text += (finding === except?.finding ? except.fix : expected[0]) ?? ''
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

/** Whether a place has words of another finding, which without a fix is none of those made. */
const takesIn = ({start, end}: Omit<Replacement, 'expected'>, group: readonly Finding[], own: Finding): boolean =>
  group.some((other) => other !== own && other.replacement.start < end && other.replacement.end > start)

/** One fix for a finding and for what a rule mends in its words. */
interface Joint {
  /** The words of both. */
  readonly place: Omit<Replacement, 'expected'>
  readonly fix: string
  /** What the fix of the rule takes in before the words of the finding, and behind them. */
  readonly lead: string
  readonly tail: string
}

/** One fix for a finding and for what a rule mends in the words that its fix leaves or brings, and beside them. */
function joined(own: Made, more: Replacement, text: string, tokens: readonly Token[]): Joint | undefined {
  const [fix] = more.expected
  if (fix === undefined || fix === '') return undefined
  const lead = text.slice(more.start, Math.max(own.start, more.start))
  const tail = text.slice(Math.min(own.end, more.end), more.end)
  const {replacement} = own.finding
  const first = lead === '' ? replacement : tokens.find(({start}) => start === replacement.start - lead.length)
  const last = tail === '' ? replacement : tokens.find(({end}) => end === replacement.end + tail.length)
  if (first === undefined || last === undefined) return undefined
  return {
    place: {
      start: first.start,
      end: last.end,
      isPlaced: replacement.isPlaced,
      actual: `${lead}${replacement.actual}${tail}`.replace(/\s+/g, ' '),
    },
    fix:
      text.slice(own.start, Math.max(own.start, more.start)) + fix + text.slice(more.end, Math.max(own.end, more.end)),
    lead,
    tail,
  }
}
