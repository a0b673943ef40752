import type {Finding} from '../detect/finding.js'
import {tables} from '../generated/residue.js'
import {TokenClass} from '../text/classes.js'
import type {TokenView} from '../text/token.js'
import {deletionAt, isSpaced, type Residue, residueAt} from './finding.js'
import {matchAt, pieceAt} from './piece.js'

const TAG: Residue = {
  id: 'residue-html-tag',
  why: 'A tag of the source page, broken by the translation: no part of the text.',
  confidence: 'high',
}

const THOUGHT: Residue = {
  ...TAG,
  why: 'A language model thinks aloud between these tags. Delete the tags with what stands between them.',
}

/** Tags of mere looks, which nobody names in running text by putting them there. */
const UNSPACED =
  /^<(?:\/?(?:b|i|u|em|strong|p|span|sup|sub|font|center|li|ul|ol|tr|td|ref|div|h[1-6]|blockquote|small)|br ?\/?|hr ?\/?|a (?=href|name|class|target)[^<>]{1,200}|(?:img|span|div|p|font|td|iframe) (?=[a-z-]{2,16}=)[^<>]{1,200}|\/a)>/i
const SPACED = new RegExp(
  `^<(?: ?/ ?)?(?: ?)(?:${tables.htmlElements.join('|')})(?: (?:[a-z-]{2,16}) ?= ?[^<>]{0,160})?(?: ?/)? ?>`,
  'i',
)
const BLOCK = /^< ?\/? ?(?:br|p|div|li|td|tr|hr|h\d)\b/i

const PROMPT_TAG = new RegExp(`^< ?/? ?(${tables.promptTags.map(({name}) => name).join('|')}) ?/?>`, 'i')
const THOUGHTS: ReadonlySet<string> = new Set(tables.promptTags.filter(({thoughts}) => thoughts).map(({name}) => name))

/** Tags of language models: `<think>`, `</translation>`. Those around thoughts are not deleted without what they mark. */
function promptTagAt(view: TokenView, index: number): Finding | undefined {
  const tag = matchAt(view, index, [PROMPT_TAG])
  if (tag === undefined) return undefined
  const [, name = ''] = PROMPT_TAG.exec(tag.text) ?? []
  return THOUGHTS.has(name.toLowerCase())
    ? residueAt(view, THOUGHT, index, tag.end, [])
    : deletionAt(view, TAG, index, tag.end)
}

/** HTML tags in the text: `< b >`, `</ p>`, `<br/>`. */
export function findTags(view: TokenView): Finding[] {
  const findings: Finding[] = []
  let done = 0
  for (const index of view.tokens.keys()) {
    if (index < done || view.tokens[index]?.text !== '<') continue
    const promptTag = promptTagAt(view, index)
    const end = promptTag?.end ?? tagsEnd(view, index)
    if (end === undefined) continue
    done = end
    if (isAboutTags(view, index, end)) continue
    const isBlock = BLOCK.test(pieceAt(view, index).text)
    findings.push(promptTag ?? withoutTag(view, TAG, index, end, '', isBlock))
  }
  return findings
}

/** The index behind the tags that begin at a token, one after the other. */
function tagsEnd(view: TokenView, index: number): number | undefined {
  let end = tagEnd(view, index)
  for (let next = end; next !== undefined; next = tagEnd(view, next)) end = next
  return end
}

/** The index behind the tag that begins at a token. */
function tagEnd(view: TokenView, index: number): number | undefined {
  if (view.tokens[index]?.text !== '<') return undefined
  const {text, tokenEnd} = pieceAt(view, index)
  const matched = UNSPACED.exec(text)?.[0] ?? SPACED.exec(text)?.[0]
  if (matched === undefined) return undefined
  // "a < b > c" compares; "<title>" without a space is named rather than left over.
  const isBroken = /^< | \/|\/ | >$/.test(matched)
  if (!UNSPACED.test(matched) && !isBroken) return undefined
  const end = tokenEnd(matched.length)
  if (end === undefined) return undefined
  const isComparison = /^< ?[a-z] ?>$/i.test(matched) && isTerm(view, index - 1) && isTerm(view, end)
  return isComparison && isSpaced(view, index) ? undefined : end
}

/** A number or a single letter, as formulas compare. */
function isTerm(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  return token !== undefined && ((token.classes & TokenClass.number) !== 0 || /^[\p{L}\d]$/u.test(token.text))
}

/** Whether the words around a tag speak of it: "the <b> tag". */
export function isAboutTags(view: TokenView, start: number, end: number): boolean {
  const around = [start - 2, start - 1, end, end + 1].map((at) => view.tokens[at]?.norm ?? '')
  return around.some((norm) => /^(?:tags?|elements?|attributes?|html|markup|selectors?|code)$/.test(norm))
}

/**
 * A finding that deletes tags.
 * @param lead what stands before them in their first token, and stays
 * @param isBlock whether they part what stands before and behind them, so that a space must stay
 */
export function withoutTag(
  view: TokenView,
  rule: Residue,
  start: number,
  end: number,
  lead: string,
  isBlock: boolean,
): Finding {
  const isBetweenWords = (lead !== '' || (start > 0 && !isSpaced(view, start))) && !isSpaced(view, end)
  if (isBlock && isBetweenWords) return residueAt(view, rule, start, end, [`${lead} `])
  return lead === '' ? deletionAt(view, rule, start, end) : residueAt(view, rule, start, end, [lead])
}
