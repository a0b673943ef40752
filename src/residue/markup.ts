import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {deletionAt, deletionEdge, isSpaced, type Residue, residueAt} from './finding.js'
import {pieceAt} from './piece.js'

const TAG: Residue = {
  id: 'residue-html-tag',
  why: 'A tag of the source page, broken by the translation: no part of the text.',
  confidence: 'high',
}
const ENTITY: Residue = {
  id: 'residue-html-entity',
  why: 'A character reference of the source page was not decoded.',
  confidence: 'high',
}
const MARKDOWN: Residue = {
  id: 'residue-markdown',
  why: 'The translation put spaces into Markdown marks, which then mark nothing.',
  confidence: 'high',
}
const ESCAPE: Residue = {
  id: 'residue-escape',
  why: 'An escape sequence of a program or data file was not decoded.',
  confidence: 'medium',
}
const ADDRESS: Residue = {
  id: 'residue-broken-address',
  why: 'The translation put spaces into the address of a page, which leads nowhere now.',
  confidence: 'high',
}

const NAMES =
  'a|abbr|article|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|ins|li|link|main|mark|meta|nav|nobr|noscript|object|ol|p|pre|q|ref|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|tt|u|ul|video'
/** Tags of mere looks, which nobody names in running text by putting them there. */
const UNSPACED =
  /^<(?:\/?(?:b|i|u|em|strong|p|span|sup|sub|font|center|li|ul|ol|tr|td|ref|div|h[1-6]|blockquote|small)|br ?\/?|hr ?\/?|a (?=href|name|class|target)[^<>]{1,200}|(?:img|span|div|p|font|td|iframe) (?=[a-z-]{2,16}=)[^<>]{1,200}|\/a)>/i
const SPACED = new RegExp(`^<(?: ?/ ?)?(?: ?)(?:${NAMES})(?: (?:[a-z-]{2,16}) ?= ?[^<>]{0,160})?(?: ?/)? ?>`, 'i')
const BLOCK = /^< ?\/? ?(?:br|p|div|li|td|tr|hr|h\d)\b/i
const REFERENCE = /^& ?(?:amp ?; ?)?(?:# ?(\d{2,6})|# ?x([\da-f]{2,5})|([a-z]{2,8}\d{0,2})) ?;/i
/** What would be read as markup if it were written out. */
const UNSAFE = new Set(['<', '>'])
const QUOTES = new Set(['"', "'"])

/** HTML tags in the text: `< b >`, `</ p>`, `<br/>`. */
export function findTags(view: TokenView): Finding[] {
  const findings: Finding[] = []
  let index = 0
  while (index < view.tokens.length) {
    let end = tagEnd(view, index)
    if (end === undefined) {
      index++
      continue
    }
    const first = pieceAt(view, index).text
    for (let next = tagEnd(view, end); next !== undefined; next = tagEnd(view, end)) end = next
    const mustPart = BLOCK.test(first) && !isSpaced(view, index) && !isSpaced(view, end) && index > 0
    if (!isNamed(view, index, end))
      findings.push(mustPart ? residueAt(view, TAG, index, end, [' ']) : deletionAt(view, TAG, index, end))
    index = end
  }
  return findings
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

/** "the <b> tag": a text about markup names tags. */
function isNamed(view: TokenView, start: number, end: number): boolean {
  const around = [start - 2, start - 1, end, end + 1].map((at) => view.tokens[at]?.norm ?? '')
  return around.some((norm) => /^(?:tags?|elements?|attributes?|html|markup|selectors?|code)$/.test(norm))
}

/** Character references that were not decoded: `&quot;`, `& amp;`, `it&#39;s`. */
export function findEntities(view: TokenView): Finding[] {
  const findings: Finding[] = []
  const open = new Set<string>()
  let index = 0
  while (index < view.tokens.length) {
    const reference = referenceAt(view, index)
    if (reference === undefined) {
      index++
      continue
    }
    const {lead, character} = reference
    let {end} = reference
    const {paragraph} = tokenAt(view, index)
    const toggle = (character: string): boolean => {
      const key = `${paragraph} ${character}`
      const opens = QUOTES.has(character) && !open.has(key)
      if (opens) open.add(key)
      else open.delete(key)
      return opens
    }
    const opens = toggle(character)
    let text = lead + character
    // "hi&quot;&nbsp;" is one leftover after the other.
    for (let next = referenceAt(view, end); next !== undefined && !isSpaced(view, end); next = referenceAt(view, end)) {
      text += next.lead + next.character
      toggle(next.character)
      end = next.end
    }
    findings.push(decoded(view, index, end, text, opens))
    index = Math.max(end, index + 1)
    if (findings.at(-1)?.end === end + 1) index = end + 1
  }
  return findings
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

function characterOf(code: number): string | undefined {
  const isCharacter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

function decoded(view: TokenView, start: number, end: number, text: string, opens: boolean): Finding {
  const next = view.tokens[end]
  const plain = text.replaceAll('\u00A0', ' ')
  if (UNSAFE.has(text)) return residueAt(view, ENTITY, start, end, [])
  const isSeparate = isSpaced(view, start) && isSpaced(view, end)
  if (text.trim() === '') {
    return isSpaced(view, start) || isSpaced(view, end)
      ? deletionAt(view, ENTITY, start, end)
      : residueAt(view, ENTITY, start, end, [' '])
  }
  if (isSeparate && text === "'" && next !== undefined && /^(?:s|t|re|ve|ll|d|m)$/i.test(next.text))
    return residueAt(view, ENTITY, start, end + 1, [text + next.text], deletionEdge(view, start))
  if (isSeparate && QUOTES.has(text)) {
    if (opens && next !== undefined && !next.lineStart && !next.text.includes('&'))
      return residueAt(view, ENTITY, start, end + 1, [text + next.text])
    if (!opens) return residueAt(view, ENTITY, start, end, [text], deletionEdge(view, start))
  }
  return residueAt(view, ENTITY, start, end, [isSpaced(view, end) ? plain.trimEnd() : plain])
}

/** Longer stretches between two pairs of asterisks are no emphasis: asterisks also hide words. */
const LONGEST_EMPHASIS = 10

/** Markdown marks with spaces inside: `** bold **`, `[text] (https://…)`. */
export function findMarkdown(view: TokenView): Finding[] {
  const findings: Finding[] = []
  let open: number | undefined
  for (const [index, token] of view.tokens.entries()) {
    const next = view.tokens[index + 1]
    if (token.text === ']' && next?.text === '(' && / /.test(next.before) && isAddress(view, index + 2))
      findings.push(residueAt(view, MARKDOWN, index, index + 2, ['](']))
    if (!isDoubleStar(view, index)) continue
    const opening = open
    open = undefined
    if (opening !== undefined && closes(view, opening, index)) {
      findings.push(
        residueAt(view, MARKDOWN, opening, opening + 3, [`**${tokenAt(view, opening + 2).text}`]),
        residueAt(view, MARKDOWN, index, index + 2, ['**'], deletionEdge(view, index)),
      )
    } else if (isSpaced(view, index) && view.tokens[index + 2]?.before === ' ') open = index
  }
  return findings
}

/** Two asterisks, no more and no fewer. */
function isDoubleStar(view: TokenView, index: number): boolean {
  const {tokens} = view
  if (tokens[index]?.text !== '*' || tokens[index + 1]?.text !== '*' || tokens[index + 1]?.before !== '') return false
  const isRun = (at: number): boolean => tokens[at]?.text === '*'
  return !isRun(index - 1) && !isRun(index + 2)
}

function closes(view: TokenView, open: number, close: number): boolean {
  const {sentence} = tokenAt(view, open)
  return (
    close > open + 2 &&
    close - open <= LONGEST_EMPHASIS &&
    tokenAt(view, close).sentence === sentence &&
    tokenAt(view, close).before === ' '
  )
}

function isAddress(view: TokenView, index: number): boolean {
  return /^(?:https?|mailto|www\..*|#|\/)$/i.test(view.tokens[index]?.text ?? '')
}

const SPACED_SCHEME = /^https? ?: ?\/ ?\/ ?/i
const LONGEST_ADDRESS = 60

/** Addresses with spaces inside: `https: / / example.org / page`. */
export function findBrokenAddresses(view: TokenView): Finding[] {
  return [...view.tokens.entries()].flatMap(([index, token]) => {
    if (!/^https?$/i.test(token.text)) return []
    const {text, tokenEnd} = pieceAt(view, index)
    const scheme = SPACED_SCHEME.exec(text)?.[0] ?? ''
    const slash = tokenEnd(scheme.trimEnd().length)
    if (slash === undefined || !scheme.trimEnd().includes(' ')) return []
    let end = slash
    while (end < view.tokens.length && end - index < LONGEST_ADDRESS && goesOn(view, slash, end)) end++
    let address = ''
    for (let at = index; at < end; at++)
      address += view.tokens[at]?.before.includes('-') ? `-${tokenAt(view, at).text}` : tokenAt(view, at).text
    return end > slash ? [residueAt(view, ADDRESS, index, end, [address])] : []
  })
}

/** Whether the address that began before `end` takes in the token there: what a slash or no space joins to it. */
function goesOn(view: TokenView, slash: number, end: number): boolean {
  const token = tokenAt(view, end)
  const previous = tokenAt(view, end - 1)
  if (token.lineStart || token.paragraph !== previous.paragraph) return false
  if (/^[)\]"»”,;]$/.test(token.text)) return false
  if (token.text === '.' || previous.text === '.') return token.before === ''
  return end === slash || token.before === '' || token.text === '/' || previous.text === '/'
}

/** Escape sequences: a literal `\n`, `\u2019`, `\"`. */
export function findEscapes(view: TokenView): Finding[] {
  return [...view.tokens.entries()].flatMap(([index, token]) => {
    const next = view.tokens[index + 1]
    if (token.text !== '\\' || next === undefined || next.lineStart) return []
    const previous = view.tokens[index - 1]
    // A path: "C:\new".
    if (previous !== undefined && !isSpaced(view, index) && /[:\\]/.test(previous.text)) return []
    const unicode = next.before === '' ? /^u([\da-f]{4})/i.exec(next.text) : null
    const character = unicode === null ? undefined : characterOf(Number.parseInt(unicode[1] ?? '', 16))
    if (character !== undefined && /^[\p{Script=Latin}\p{P}\p{S}]$/u.test(character) && !UNSAFE.has(character))
      return [residueAt(view, ESCAPE, index, index + 2, [character + next.text.slice(5)])]
    return isLineBreak(view, index) ? [withoutLineBreak(view, index)] : []
  })
}

/** `\n` before a capital, at the end of a line or between words; a small letter behind it may be a command: "\nu". */
function isLineBreak(view: TokenView, index: number): boolean {
  const next = tokenAt(view, index + 1)
  if (!/^[ ]?$/.test(next.before) || !/^[nN]/.test(next.text)) return false
  if (next.text.length === 1) return next.text === 'n' || next.before === ''
  return next.text.startsWith('n') && next.before === '' && /^n\p{Lu}\p{Ll}*$/u.test(next.text)
}

function withoutLineBreak(view: TokenView, index: number): Finding {
  const text = tokenAt(view, index + 1).text.slice(1)
  if (text !== '') return residueAt(view, ESCAPE, index, index + 2, [isSpaced(view, index) ? text : ` ${text}`])
  const isGlued = !isSpaced(view, index) && !isSpaced(view, index + 2) && !isMark(view, index + 2)
  return isGlued
    ? residueAt(view, ESCAPE, index, index + 2, [' '])
    : isSpaced(view, index) && isSpaced(view, index + 2)
      ? deletionAt(view, ESCAPE, index, index + 2)
      : residueAt(view, ESCAPE, index, index + 2, [''])
}

function isMark(view: TokenView, index: number): boolean {
  return ((view.tokens[index]?.classes ?? 0) & TokenClass.word) === 0
}
