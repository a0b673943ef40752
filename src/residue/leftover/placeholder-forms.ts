import {alternatives} from './words.js'

/**
 * Who fills a placeholder in: whoever masked a name or a number before the translation; the localisation tool, which puts
 * slots in place of tags and variables; or the program that shows the text.
 */
export type Purpose = 'mask' | 'slot' | 'value'

interface Form {
  readonly purpose: Purpose
  readonly patterns: readonly RegExp[]
}

const CAPITALS = alternatives('placeholder-kinds')
const CAPITALISED = CAPITALS.replace(/(?<=[A-Z])[A-Z]/g, (letter) => letter.toLowerCase())
const VARIABLES = alternatives('variable-names')

const HASHED = [
  new RegExp(
    `^#(?:(?:[A-Z]{2,20}(?:_[A-Z]{2,20}){1,3}|[A-Z]{3,20}\\d{0,3}|[A-Z][a-z]{2,20}\\d{1,3})# ?|(?:${CAPITALS}|${CAPITALISED})(?:_[A-Z]{2,20})?\\d{0,3} ?#(?![\\p{Lu}\\p{Ll}])| ?PRS_[A-Z]{2,12}(?: ?#)?)`,
    'u',
  ),
]
const UNDERSCORED = [/^_ ?_ ?(?:[A-Z]{1,20}(?:_[A-Z]{1,12})?_?\d{0,4}|[a-z]{1,4}_?\d{1,4}) ?_ ?_(?!_)/]
const ANGLED = [
  new RegExp(`^< ?(?:${CAPITALS}|${CAPITALISED})(?:[_ ]?\\d{1,3})? ?>`),
  new RegExp(`^< ?(?:${alternatives('angled-placeholders')})(?:_?\\d{1,3})? ?>`, 'i'),
]
const SQUARED = [
  new RegExp(
    `^\\[ ?(?:(?:${CAPITALS})(?:_?\\d{1,3})?|REDACTED_\\w{1,20}|[A-Z]{2,15}_[A-Z\\d]{1,15}(?:_?\\d{1,3})?) ?\\]`,
  ),
  /^\[ ?\[ ?[A-Z]{2,12}_?\d{0,3} ?\] ?\]/,
]
const MATH_BRACKETED = [/^[⟦⟪⦃] ?\w{1,20} ?[⟧⟫⦄]/]
const AT_SIGNS = [/^@@(?:[A-Z]{2,20}(?:_[A-Z]{1,12})?_?\d{0,4})@@/]
const DOUBLE_PERCENT = [/^%%[A-Z]{2,20}(?:_[A-Z]{1,12})?_?\d{0,4}%%/]

const BRACED = [
  /^\{ ?\{ ?[#/&]?[A-Za-z_][\w.]{0,40} ?\} ?\}/,
  /^\{\{ ?[A-Za-z_][\w. |:'"]{0,60}\}\}/,
  /^\{ ?% ?[a-z][^{}]{0,60}% ?\}/,
  new RegExp(
    `^\\{ ?(?:\\d{1,2}|${VARIABLES}|[A-Za-z]+_[\\w]{1,30}|[a-z]{2,15}[A-Z][A-Za-z]{1,20}|[A-Z]{3,20}\\d{0,2}) ?\\}`,
  ),
  /^\{ ?\w{1,20} ?, ?(?:plural|select|selectordinal) ?,/,
]
const DOLLAR = [/^[$#%] ?\{ ?[A-Za-z_][\w.]{0,40} ?\}/]
const PERCENT = [
  /^% ?\( ?\w{1,30} ?\) ?[sdif](?![\p{L}\p{N}])/u,
  /^%(?:\d ?\$ ?|\.?\d{1,2})?(?:s|d|i|u|f|@|ld|lu)(?![\p{L}\p{N}])/u,
  /^% ?(?:\d ?\$ ?[sd@]|[sd@])(?![\p{L}\p{N}])/u,
  new RegExp(`^%(?:${VARIABLES}|[A-Z]{2,20}(?:_[A-Z]{2,12})?|[a-z]{2,15}_[a-z]{2,15})%(?![\\p{L}\\p{N}])`, 'u'),
]

const mask = (...patterns: readonly RegExp[]): Form => ({purpose: 'mask', patterns})
const slot = (...patterns: readonly RegExp[]): Form => ({purpose: 'slot', patterns})
const value = (...patterns: readonly RegExp[]): Form => ({purpose: 'value', patterns})

/** The forms of placeholders by the sign they begin with; the first that fits counts. */
export const FORMS: ReadonlyMap<string, readonly Form[]> = new Map([
  ['#', [mask(...HASHED), value(...DOLLAR)]],
  ['_', [slot(...UNDERSCORED)]],
  ['<', [mask(...ANGLED)]],
  ['[', [mask(...SQUARED)]],
  ['@', [slot(...AT_SIGNS)]],
  ['⟦', [slot(...MATH_BRACKETED)]],
  ['⟪', [slot(...MATH_BRACKETED)]],
  ['⦃', [slot(...MATH_BRACKETED)]],
  ['{', [value(...BRACED)]],
  ['$', [value(...DOLLAR)]],
  ['%', [slot(...DOUBLE_PERCENT), value(...DOLLAR, ...PERCENT)]],
])
