import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isSpaced, type Residue, residueAt} from './finding.js'
import {pieceAt} from './piece.js'

const HASH: Residue = {
  id: 'residue-placeholder',
  why: 'A placeholder that stands for a name, number or link: what it stood for was not put back.',
  confidence: 'high',
}
const BRACKET: Residue = {...HASH, confidence: 'medium'}
const UNKNOWN: Residue = {
  id: 'residue-unknown-token',
  why: 'The translation system writes this for a word or sign it does not know. Look the word up in the source.',
  confidence: 'high',
}
const SUBWORD: Residue = {
  id: 'residue-subword',
  why: 'The mark by which a translation system splits words into pieces was left in the text.',
  confidence: 'high',
}

/** What anonymisation puts in place of names and numbers. */
const KINDS =
  '(?:PRS|NAME|NUMBER|NUM|ADDRESS|PHONE|PHONENUMBER|URL|LINK|EMAIL|MAIL|DATE|TIME|ORG|PER|LOC|ENTITY|Product|Person|Organization|Organisation|Company|Place|Location|Brand|Item|Name|Number|Url)'
/** Words that programs use as names of values. */
const VARIABLES =
  '(?:name|username|user|firstname|lastname|count|number|num|total|url|link|email|date|time|title|price|value|amount|product|city|country|company|message|text|id)'

const HASHED = new RegExp(
  `^#(?:(?:[A-Z]{2,20}(?:_[A-Z]{2,20}){1,3}|[A-Z]{3,20}\\d{0,3}|[A-Z][a-z]{2,20}\\d{1,3})# ?|${KINDS}(?:_[A-Z]{2,20})?\\d{0,3} ?#(?![\\p{Lu}\\p{Ll}])|(?: ?PRS_[A-Z]{2,12})(?: ?#)?)`,
  'u',
)
const BRACED = [
  /^\{ ?\{ ?[#/&]?[A-Za-z_][\w.]{0,40} ?\} ?\}/,
  /^\{\{ ?[A-Za-z_][\w. |:'"]{0,60}\}\}/,
  /^\{ ?% ?[a-z][^{}]{0,60}% ?\}/,
  new RegExp(
    `^\\{ ?(?:\\d{1,2}|${VARIABLES}|[A-Za-z]+_[\\w]{1,30}|[a-z]{2,15}[A-Z][A-Za-z]{1,20}|[A-Z]{3,20}\\d{0,2}) ?\\}`,
  ),
  /^\{ ?\w{1,20} ?, ?(?:plural|select|selectordinal) ?,/,
]
const DOLLAR = /^[$#%] ?\{ ?[A-Za-z_][\w.]{0,40} ?\}/
const PERCENT = /^%(?:\d ?\$ ?|\(\w{1,30}\) ?|\.?\d{1,2})?(?:s|d|i|u|f|@|ld|lu)(?![\p{L}\p{N}])/u
const SPACED_PERCENT = /^% ?(?:\d ?\$ ?[sd@]|[sd@])(?![\p{L}\p{N}])/u
const UNDERSCORED = /^_ ?_ ?(?:[A-Z]{1,20}(?:_[A-Z]{1,12})?_?\d{0,4}|[a-z]{1,4}_?\d{1,4}) ?_ ?_(?!_)/
const ANGLED =
  /^<(?: ?)(?:(?:url|link|email|e-mail|person|org|organization|location|entity|phone|mask|image|img)(?:_?\d{1,3})?)(?: ?)>/i
const UNKNOWN_TAG =
  /^< ?\/? ?(?:unk|UNK|pad|PAD|eos|EOS|bos|BOS|sep|SEP|cls|CLS|mask|MASK|s|\/s|2en|endoftext|\|endoftext\|) ?>/
const SQUARED =
  /^\[ ?(?:PERSON|NAME|ORG|ORGANIZATION|LOCATION|ADDRESS|EMAIL|PHONE|URL|LINK|NUMBER|DATE|PRODUCT|UNK|MASK|SEP|CLS|PAD|REDACTED_\w{1,20}|[A-Z]{2,15}_[A-Z\d]{1,15})(?:_?\d{1,3})? ?\]/
const LABELLED = /^\[ ?\[ ?[A-Z]{2,12}_?\d{0,3} ?\] ?\]/
const MATH_BRACKETED = /^[⟦⟪⦃] ?\w{1,20} ?[⟧⟫⦄]/

/** Placeholders that were not filled in again: `#PRS_ORG#`, `__PH1__`, `{0}`, `%1$s`, `<url>`. */
export function findPlaceholders(view: TokenView): Finding[] {
  const findings: Finding[] = []
  let done = 0
  for (const [index, {text}] of view.tokens.entries()) {
    if (index < done) continue
    const found = placeholderAt(view, index, text)
    if (found === undefined) continue
    findings.push(residueAt(view, found.rule, index, found.end, []))
    done = found.end
  }
  return findings
}

/** The placeholder that begins at a token. */
function placeholderAt(view: TokenView, index: number, text: string): {rule: Residue; end: number} | undefined {
  switch (text) {
    case '#':
      return match(view, index, HASH, HASHED) ?? match(view, index, HASH, DOLLAR)
    case '{':
      return match(view, index, BRACKET, ...BRACED)
    case '$':
      return match(view, index, HASH, DOLLAR)
    case '%':
      if (isPercentSign(view, index)) return undefined
      return match(view, index, BRACKET, DOLLAR, PERCENT, SPACED_PERCENT)
    case '_':
      return view.tokens[index - 1]?.text === '_' && !isSpaced(view, index)
        ? undefined
        : match(view, index, HASH, UNDERSCORED)
    case '<':
      return match(view, index, UNKNOWN, UNKNOWN_TAG) ?? match(view, index, BRACKET, ANGLED)
    case '[':
      return match(view, index, BRACKET, SQUARED, LABELLED)
    case '⟦':
    case '⟪':
    case '⦃':
      return match(view, index, HASH, MATH_BRACKETED)
    case '⁇':
      return {rule: UNKNOWN, end: index + 1}
    default:
      return undefined
  }
}

function match(view: TokenView, index: number, rule: Residue, ...patterns: readonly RegExp[]) {
  const {text, tokenEnd} = pieceAt(view, index)
  for (const pattern of patterns) {
    const length = pattern.exec(text)?.[0].trimEnd().length
    const end = length === undefined ? undefined : tokenEnd(length)
    if (end !== undefined) return {rule, end}
  }
  return undefined
}

/** "50 %": the sign belongs to the number before it. */
function isPercentSign(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  return previous !== undefined && (previous.classes & TokenClass.number) !== 0 && !tokenAt(view, index).lineStart
}

/** Marks of subword units: `▁the`, `wo@@ rd`, `twenty @-@ one`. */
export function findSubwords(view: TokenView): Finding[] {
  const {tokens} = view
  return [...tokens.entries()].flatMap(([index, token]) => {
    const next = tokens[index + 1]
    const previous = tokens[index - 1]
    if (token.text === '▁' && next !== undefined && next.before === '' && (next.classes & TokenClass.word) !== 0) {
      const space = isSpaced(view, index) ? '' : ' '
      return [residueAt(view, SUBWORD, index, index + 2, [space + next.text])]
    }
    if (token.text !== '@' || previous === undefined || next === undefined) return []
    const after = tokens[index + 2]
    if (after === undefined || (previous.classes & after.classes & TokenClass.word) === 0) {
      const closing = tokens[index + 3]
      const isJoint =
        after?.text === '@' &&
        /^[-,.–]$/.test(next.text) &&
        closing !== undefined &&
        (previous.classes & closing.classes & TokenClass.word) !== 0
      return isJoint
        ? [residueAt(view, SUBWORD, index - 1, index + 4, [`${previous.text}${next.text}${closing.text}`])]
        : []
    }
    const isContinued = next.text === '@' && next.before === '' && token.before === '' && /\s/.test(after.before)
    return isContinued && !after.lineStart
      ? [residueAt(view, SUBWORD, index - 1, index + 3, [previous.text + after.text])]
      : []
  })
}
