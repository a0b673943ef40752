import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Finding} from '../detect/finding.js'
import {tables} from '../generated/residue.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {characterOf} from './character.js'
import {deletionAt, deletionEdge, isSpaced, type Residue, residueAt} from './finding.js'
import {pieceAt} from './piece.js'
import {isAboutTags, withoutTag} from './tags.js'

const ENTITY: Residue = {
  id: 'residue-html-entity',
  why: 'A character reference of the source page was not decoded.',
  confidence: 'high',
}

const REFERENCE = /^& ?(?:amp ?; ?)?(?:# ?(\d{2,6})|# ?x([\da-f]{2,5})|([a-z]{2,8}\d{0,2})) ?;/i
/** Elements that part what stands before and behind them. */
const BLOCK = /^&[^;]+;(?:lt;|#60;)?\/?(?:br|p|div|li|td|tr|hr|h\d)(?![a-z])/i
const ESCAPED_TAG = new RegExp(
  `^&(?:amp;)?(?:lt|#60|#x3c);/?(?:${tables.htmlElements.join('|')})(?: (?:[^&<>]|&(?:amp;)?quot;){1,160})?/?&(?:amp;)?(?:gt|#62|#x3e);`,
  'i',
)
/** A word that needs no fix of its own. */
const PLAIN = /^[\p{Script=Latin}\d]+$/u
const QUOTES = new Set(['"', "'"])

/** Character references that were not decoded: `&quot;`, `& amp;`, `it&#39;s`, `&lt;b&gt;`. */
export function findEntities(view: TokenView): Finding[] {
  const findings: Finding[] = []
  const quotations = new Quotations()
  let index = 0
  while (index < view.tokens.length) {
    const found = escapedTagAt(view, index) ?? referencesAt(view, index, quotations)
    if (found !== undefined) findings.push(found)
    index = found === undefined ? index + 1 : Math.max(found.end, index + 1)
  }
  return findings
}

/** Which quotation marks are open, by paragraph. */
class Quotations {
  private readonly open = new Set<string>()

  /** Takes in a character; whether it is a mark that opens a quotation. */
  opens(paragraph: number, character: string): boolean {
    if (!QUOTES.has(character)) return false
    const key = `${paragraph} ${character}`
    if (this.open.delete(key)) return false
    this.open.add(key)
    return true
  }
}

/** A whole tag that was written in references: it is no part of the text, unless the text speaks of tags. */
function escapedTagAt(view: TokenView, index: number): Finding | undefined {
  const at = view.tokens[index]?.text.indexOf('&') ?? -1
  if (at === -1) return undefined
  const {text, tokenEnd} = pieceAt(view, index)
  const tag = ESCAPED_TAG.exec(text.slice(at))?.[0]
  const end = tag === undefined ? undefined : tokenEnd(at + tag.length)
  if (tag === undefined || end === undefined) return undefined
  if (isAboutTags(view, index, end)) {
    const written = tag.replace(/^&(?:amp;)?[^;]+;/, '<').replace(/&(?:amp;)?[^;&]+;$/, '>')
    return residueAt(view, ENTITY, index, end, [text.slice(0, at) + written])
  }
  return withoutTag(view, ENTITY, index, end, text.slice(0, at), BLOCK.test(tag))
}

/** References that stand one after the other, as one leftover: `hi&quot;&nbsp;`. */
function referencesAt(view: TokenView, index: number, quotations: Quotations): Finding | undefined {
  const first = referenceAt(view, index)
  if (first === undefined) return undefined
  const {paragraph} = tokenAt(view, index)
  const opens = quotations.opens(paragraph, first.character)
  let text = first.lead + first.character
  let {end} = first
  while (!isSpaced(view, end) && escapedTagAt(view, end) === undefined) {
    const next = referenceAt(view, end)
    if (next === undefined) break
    text += next.lead + next.character
    quotations.opens(paragraph, next.character)
    end = next.end
  }
  return decoded(view, index, end, text, opens)
}

/** The reference in or at a token, with what of the token stands before it. */
function referenceAt(view: TokenView, index: number) {
  const token = view.tokens[index]
  const at = token?.text.indexOf('&') ?? -1
  if (token === undefined || at === -1 || token.text.length > 60) return undefined
  const {text, tokenEnd} = pieceAt(view, index)
  const matched = REFERENCE.exec(text.slice(at))
  const end = matched === null ? undefined : tokenEnd(at + matched[0].length)
  if (matched === null || end === undefined) return undefined
  const [, decimal, hexadecimal, name] = matched
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const character = name === undefined ? characterOf(code) : decodeNamedCharacterReference(name)
  return character === false || character === undefined ? undefined : {lead: text.slice(0, at), character, end}
}

function decoded(view: TokenView, start: number, end: number, text: string, opens: boolean): Finding {
  const next = view.tokens[end]
  const plain = text.replaceAll('\u00A0', ' ')
  if (isMarkup(view, start, end, text)) return residueAt(view, ENTITY, start, end, [])
  const isSeparate = isSpaced(view, start) && isSpaced(view, end)
  if (text.trim() === '') {
    return isSpaced(view, start) || isSpaced(view, end)
      ? deletionAt(view, ENTITY, start, end)
      : residueAt(view, ENTITY, start, end, [' '])
  }
  if (isSeparate && text === "'" && next !== undefined && /^(?:s|t|re|ve|ll|d|m)$/i.test(next.text))
    return residueAt(view, ENTITY, start, end + 1, [text + next.text], deletionEdge(view, start))
  if (isSeparate && QUOTES.has(text)) {
    if (opens && next !== undefined && !next.lineStart && PLAIN.test(next.text))
      return residueAt(view, ENTITY, start, end + 1, [text + next.text])
    if (!opens) return residueAt(view, ENTITY, start, end, [text], deletionEdge(view, start))
  }
  return residueAt(view, ENTITY, start, end, [isSpaced(view, end) ? plain.trimEnd() : plain])
}

/** Whether the characters would be read as markup if they were written out: the beginning of a tag or of a quotation. */
function isMarkup(view: TokenView, start: number, end: number, text: string): boolean {
  if (text.startsWith('>')) return start === 0 || tokenAt(view, start).lineStart
  if (/<[\p{L}/!?]/u.test(text)) return true
  return text.endsWith('<') && !isSpaced(view, end) && /^[\p{L}/!?<]/u.test(view.tokens[end]?.text ?? '')
}
