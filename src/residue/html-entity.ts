import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import type {Edge} from '../detect/stretch.js'
import {showsCode} from '../text/code.js'
import {sentenceEnd, sentenceStart, type TokenView, tokenAt} from '../text/token.js'
import {characterOf} from './leftover/character.js'
import {deletionEdge, edgeBehindPrevious, isParted} from './leftover/deletion.js'
import {isAboutTags, withoutTags} from './leftover/html.js'
import {pieceAt} from './leftover/piece.js'
import {alternatives, words} from './leftover/words.js'

const REFERENCE = /^& ?(?:amp ?; ?)?(?:# ?(\d{2,6})|# ?x([\da-f]{2,5})|([a-z]{2,8}\d{0,2})) ?;/i
const BLOCK = new RegExp(`^&[^;]+;(?:lt;|#60;)?/?(?:${alternatives('block-elements')})(?![a-z])`, 'i')
const ESCAPED_TAG = new RegExp(
  `^&(?:amp;)?(?:lt|#60|#x3c);/?(?:${alternatives('html-elements')})(?: (?:[^&<>]|&(?:amp;)?quot;){1,160})?/?&(?:amp;)?(?:gt|#62|#x3e);`,
  'i',
)
/** A word that needs no fix of its own. */
const PLAIN = /^[\p{Script=Latin}\d]+$/u
const EXPLAINING = words('about-references')
const QUOTES = new Set(['"', "'"])
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/i

/** Character references that were not decoded: `&quot;`, `& amp;`, `it&#39;s`, `&lt;b&gt;`. */
export const detector: Detector = {
  ids: ['residue-html-entity'],
  find({view}, report) {
    const quotes = new OpenQuotes()
    let index = 0
    while (index < view.tokens.length) {
      const end = reportTag(view, index, report) ?? reportReferences(view, index, quotes, report)
      index = Math.max(end ?? 0, index + 1)
    }
  },
}

/** Which quotation marks are open, by paragraph. */
class OpenQuotes {
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

/** A whole tag that is written in references, in or at a token, with what of the token stands before it. */
function escapedTagAt(view: TokenView, index: number) {
  const at = view.tokens[index]?.text.indexOf('&') ?? -1
  if (at === -1) return undefined
  const {text, tokenEnd} = pieceAt(view, index)
  const tag = ESCAPED_TAG.exec(text.slice(at))?.[0]
  const end = tag === undefined ? undefined : tokenEnd(at + tag.length)
  return tag === undefined || end === undefined ? undefined : {lead: text.slice(0, at), tag, end}
}

/** Reports a tag that is written in references: it is no part of the text, unless the text speaks of tags. Returns its end. */
function reportTag(view: TokenView, index: number, report: Report): number | undefined {
  const found = escapedTagAt(view, index)
  if (found === undefined) return undefined
  const {lead, tag, end} = found
  if (isAboutTags(view, index, end)) {
    const written = tag.replace(/^&(?:amp;)?[^;]+;/, '<').replace(/&(?:amp;)?[^;&]+;$/, '>')
    report('residue-html-entity', index, end, [lead + written])
  } else {
    const {fix, from} = withoutTags(view, index, end, lead, BLOCK.test(tag))
    report('residue-html-entity', index, end, [fix], {from})
  }
  return end
}

/** Reports references that stand one after the other, as one leftover: `hi&quot;&nbsp;`. Returns the end of what it reports. */
function reportReferences(view: TokenView, index: number, quotes: OpenQuotes, report: Report): number | undefined {
  const first = referenceAt(view, index)
  if (first === undefined) return undefined
  const {paragraph} = tokenAt(view, index)
  const opens = quotes.opens(paragraph, first.character)
  let text = first.lead + first.character
  let last = first.end
  while (!isParted(view, last) && escapedTagAt(view, last) === undefined) {
    const next = referenceAt(view, last)
    if (next === undefined) break
    text += next.lead + next.character
    quotes.opens(paragraph, next.character)
    last = next.end
  }
  const {fix, end = last, from} = decoded(view, index, last, text, opens)
  // "Write &nbsp; for it": a text about software names them, by themselves.
  const isAlone = isParted(view, index) && isParted(view, last)
  if (isAlone && explainsReferences(view, index)) return last
  const isNamed = isAlone && showsCode(view)
  report('residue-html-entity', index, end, fix === undefined ? [] : [fix], {
    from,
    confidence: isNamed ? 'low' : 'high',
  })
  return end
}

/** Whether the sentence tells how characters are written in HTML. */
function explainsReferences(view: TokenView, index: number): boolean {
  return view.tokens.slice(sentenceStart(view, index), sentenceEnd(view, index)).some(({norm}) => EXPLAINING.has(norm))
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

/** What references become: no fix where it would be markup. A fix may take in the next word, and the space before. */
interface Decoded {
  readonly fix?: string
  readonly end?: number
  readonly from?: Edge | undefined
}

function decoded(view: TokenView, start: number, end: number, text: string, opens: boolean): Decoded {
  const next = view.tokens[end]
  if (isMarkup(view, start, end, text)) return {}
  const isBehindSpace = isParted(view, start)
  const isBeforeSpace = isParted(view, end)
  if (text.trim() === '')
    return isBehindSpace || isBeforeSpace ? {fix: '', from: deletionEdge(view, start, end)} : {fix: ' '}
  if (isBehindSpace && isBeforeSpace) {
    if (text === "'" && next !== undefined && CLITIC.test(next.text))
      return {fix: text + next.text, end: end + 1, from: edgeBehindPrevious(view, start)}
    if (QUOTES.has(text) && !opens) return {fix: text, from: edgeBehindPrevious(view, start)}
    if (QUOTES.has(text) && next !== undefined && !next.lineStart && PLAIN.test(next.text))
      return {fix: text + next.text, end: end + 1}
  }
  const plain = text.replaceAll('\u00A0', ' ')
  return {fix: isBeforeSpace ? plain.trimEnd() : plain}
}

/** Whether the characters would be read as markup if they were written out: the beginning of a tag or of a quotation. */
function isMarkup(view: TokenView, start: number, end: number, text: string): boolean {
  if (text.startsWith('>')) return start === 0 || tokenAt(view, start).lineStart
  if (/<[\p{L}/!?]/u.test(text)) return true
  return text.endsWith('<') && !isParted(view, end) && /^[\p{L}/!?<]/u.test(view.tokens[end]?.text ?? '')
}
