import type {Finding} from '../detect/finding.js'
import {wordSet} from '../english/word-set.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {type Misread, reread} from './encodings.js'
import {type Residue, residueAt} from './finding.js'
import {isSource} from './piece.js'

const MOJIBAKE: Residue = {
  id: 'residue-encoding',
  why: 'The text was read in the wrong encoding: UTF-8 taken for an older one.',
  confidence: 'high',
}
const REPLACEMENT: Residue = {
  id: 'residue-replacement-character',
  why: 'The sign stands for a character that could not be read. Look it up in the source.',
  confidence: 'high',
}

/** First characters of misread UTF-8 that make a run worth a closer look, and the wreck of Chinese encodings. */
const SUSPICIOUS = /[ÂÃÄÅÈÎÏÐÑØÙàáâãäåæçèéêìíïð\uFFFDвВРС锟]/
/** No English word is longer. */
const LONGEST_WORD = 40
const NOT_ASCII = /[^ -~]/
const QUOTE_OR_DASH = /[‘’“”–—…]/
/** Letters, marks and signs that texts are full of. */
const PLAUSIBLE =
  /^[\u00A0-\u017F\u0218-\u021B\u0370-\u03FF\u0400-\u045F\u0490\u0491\u05D0-\u05EA\u0600-\u06FF\u0E00-\u0E7F\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20BF\u2100-\u214F\u2190-\u22FF\u2500-\u27BF\u3000-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uFB00-\uFB06\uFEFF\uFF00-\uFFEF\u{1F000}-\u{1FAFF}]$/u
const LATIN_TEXT = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u
/** Characters that remain of a misreading whose other half is lost. */
const WRECK = /[ÂÃ][\u0080-\u009F]|Ã‚|â€|ï¿½|锟斤拷/

/** Text in a wrong encoding: "donâ€™t", "cafÃ©", "вЂ“", and what stands for unreadable characters. */
export function findMojibake(view: TokenView, lexicon: Lexicon): Finding[] {
  const findings: Finding[] = []
  let start = 0
  while (start < view.tokens.length) {
    let end = start + 1
    while (end < view.tokens.length && continues(view, end)) end++
    findings.push(...misreadRun(view, start, end, lexicon))
    start = end
  }
  return findings
}

/** Whether a token is part of the same run: no white space before it but what misread characters may be. */
function continues(view: TokenView, index: number): boolean {
  const {before, paragraph} = tokenAt(view, index)
  return paragraph === tokenAt(view, index - 1).paragraph && /^[\u0080-\u00A0\u00AD]*$/.test(before)
}

/** What is misread in the tokens from `start` up to `end`, which no white space parts. */
function misreadRun(view: TokenView, start: number, end: number, lexicon: Lexicon): Finding[] {
  if (!hasSuspicion(view, start, end)) return []
  const findings: Finding[] = []
  // Pieces between tokens of pure ASCII are mended one by one, so that nothing else is flagged.
  let from = start
  while (from < end) {
    if (isPlain(view, from)) {
      from++
      continue
    }
    let to = from + 1
    while (to < end && !isPlain(view, to)) to++
    const hasTail = to < end && /^\p{L}+$/u.test(tokenAt(view, to).text)
    findings.push(...misreadPiece(view, from, hasTail ? to + 1 : to, lexicon))
    from = to
  }
  return findings
}

function hasSuspicion(view: TokenView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (SUSPICIOUS.test(tokenAt(view, at).text)) return true
  return false
}

/** Only ASCII; a token after a character that is no white space, such as a lost half, is not. */
function isPlain(view: TokenView, index: number): boolean {
  return !NOT_ASCII.test(tokenAt(view, index).text)
}

function misreadPiece(view: TokenView, start: number, end: number, lexicon: Lexicon): Finding[] {
  for (let at = start; at < end; at++) if (isSource(view, at)) return []
  const parts: string[] = []
  for (let at = start; at < end; at++) parts.push(at === start ? '' : tokenAt(view, at).before, tokenAt(view, at).text)
  // The second half of a misread "à" is a space that parts it from the next word.
  const next = view.tokens[end]?.before ?? ''
  const text = parts.join('')
  if (text.includes('\uFFFD')) return replacementCharacters(view, start, end)
  const known = withoutLostHalf(text, lexicon)
  if (known !== undefined) return [residueAt(view, MOJIBAKE, start, end, [known])]
  // Of a closing quotation mark the last byte is often lost: windows-1252 has no character for it.
  const latin = reread(text.replace(/(?<=\S)â€(?=[.,;:!?)]*$)/, '”'), 'windows-1252', isMisread)
  const right = latin === text ? reread(text, 'windows-1251', isMisreadCyrillic) : latin
  if (right === text) {
    const isWreck = WRECK.test(text) || (/[ÂÃ]$/.test(text) && /^\u00A0|^ \u00A0/.test(next) && text.length === 1)
    return isWreck ? [residueAt(view, MOJIBAKE, start, end, [])] : []
  }
  const fix = right
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[\uFEFF\u00AD]/g, '')
    .replaceAll('«', '“')
    .replaceAll('»', '”')
  const isSafe =
    LATIN_TEXT.test(fix) && !WRECK.test(fix) && !/[\u0080-\u009F]/.test(fix) && !/[ÂÃ]/.test(fix) && fix.trim() !== ''
  return [residueAt(view, MOJIBAKE, start, end, isSafe ? [fix] : [])]
}

/** What is left of a misread apostrophe or space whose other bytes are lost. */
const LOST_APOSTROPHE = /^([a-z]+)(?:â€?|ï¿½|вЂ)(s|t|re|ve|ll|d|m)$/i
/** Short words that the lexicon, made for names, does not have. */
const CONTRACTED = wordSet('i it he she we you do is who how let wo ca')
const LOST_SPACE = /^([a-z]{2,})Â$/

/** The word where only the first half of a misread character is left: "donât", "the endÂ". */
function withoutLostHalf(text: string, lexicon: Lexicon): string | undefined {
  if (text.length > LONGEST_WORD) return undefined
  const [, word = '', ending = ''] = LOST_APOSTROPHE.exec(text) ?? []
  const whole = (ending === 't' ? word.replace(/n$/i, '') : word).toLowerCase()
  if (word !== '' && (CONTRACTED.has(whole) || lexicon.isKnown(whole))) return `${word}'${ending}`
  return LOST_SPACE.exec(text)?.[1]
}

/** Whether a sequence of characters is a misread one: two capitals and a quotation mark may stand together by chance. */
function isMisread({start, end, character}: Misread, text: string): boolean {
  if (!PLAUSIBLE.test(character)) return false
  if (end - start > 2) return true
  const second = text.charAt(start + 1)
  const lead = text.charAt(start)
  const isUpper = start > 0 && /\p{Lu}/u.test(text.charAt(start - 1))
  if (QUOTE_OR_DASH.test(second) && (isUpper || start === 0 || end === text.length)) return false
  if (lead === 'Â' || lead === 'Ã') return true
  // Other capitals begin a misread letter only inside a word in small letters or beside another one.
  const before = text.charAt(start - 1)
  return /[\p{Ll}\u0080-\u00BF]/u.test(before) || /[\p{Ll}ÃÂÄÅÐÑÎÏ]/u.test(text.charAt(end))
}

function isMisreadCyrillic({start, end, character}: Misread, text: string): boolean {
  if (!PLAUSIBLE.test(character)) return false
  if (text.charAt(start) === 'В') return /[\u00A0-\u00BF]/.test(character)
  if (end - start > 2) return text.startsWith('вЂ', start) || text.startsWith('в„', start)
  const neighbour = /[РС]/
  return (
    neighbour.test(text.charAt(start)) && (neighbour.test(text.charAt(end)) || neighbour.test(text.charAt(start - 2)))
  )
}

const APOSTROPHE = /\uFFFD(?=(?:s|t|re|ve|ll|d|m)$)/

/** Characters that could not be read; between a word and "s" or "t" it was an apostrophe. */
function replacementCharacters(view: TokenView, start: number, end: number): Finding[] {
  const text = Array.from({length: end - start}, (_, at) => tokenAt(view, start + at).text).join('')
  const isLost = [...text].filter((character) => character === '\uFFFD').length === 1
  const follows = view.tokens[end]
  const whole = follows?.before === '' && /^\p{L}+$/u.test(follows.text) ? text + follows.text : text
  const to = whole === text ? end : end + 1
  const previous = view.tokens[start - 1]
  const isJoined = tokenAt(view, start).before === '' && previous !== undefined && /\p{L}$/u.test(previous.text)
  const fix =
    isLost && (isJoined || /^\p{L}/u.test(whole)) && APOSTROPHE.test(whole) ? [whole.replace('\uFFFD', "'")] : []
  return [residueAt(view, REPLACEMENT, start, to, fix)]
}
