import type {Finding} from '../detect/finding.js'
import {tables} from '../generated/residue.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {type Residue, residueAt} from './finding.js'
import {isSource, matchAt} from './piece.js'

const ID = 'residue-placeholder'
const MASK: Residue = {
  id: ID,
  why: 'A placeholder that stands for a name, number or link: what it stood for was not put back.',
  confidence: 'high',
}
const VALUE: Residue = {
  id: ID,
  why: 'A placeholder that a program fills in: if this is no text of a program, what it stood for is missing.',
  confidence: 'medium',
}
const BROKEN: Residue = {
  id: ID,
  why: 'The translation put spaces into a placeholder: the program no longer knows it.',
  confidence: 'high',
}

/**
 * Who fills a placeholder in: whoever masked a name or a number before the translation; the localisation tool, which puts
 * slots in place of tags and variables; or the program that shows the text.
 */
type Purpose = 'mask' | 'slot' | 'value'

interface Form {
  readonly purpose: Purpose
  readonly patterns: readonly RegExp[]
}

const CAPITALS = tables.placeholderKinds.join('|')
const CAPITALISED = tables.placeholderKinds.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase()).join('|')
const VARIABLES = tables.variableNames.join('|')

const HASHED = [
  new RegExp(
    `^#(?:(?:[A-Z]{2,20}(?:_[A-Z]{2,20}){1,3}|[A-Z]{3,20}\\d{0,3}|[A-Z][a-z]{2,20}\\d{1,3})# ?|(?:${CAPITALS}|${CAPITALISED})(?:_[A-Z]{2,20})?\\d{0,3} ?#(?![\\p{Lu}\\p{Ll}])| ?PRS_[A-Z]{2,12}(?: ?#)?)`,
    'u',
  ),
]
const UNDERSCORED = [/^_ ?_ ?(?:[A-Z]{1,20}(?:_[A-Z]{1,12})?_?\d{0,4}|[a-z]{1,4}_?\d{1,4}) ?_ ?_(?!_)/]
const ANGLED = [
  new RegExp(`^< ?(?:${CAPITALS}|${CAPITALISED})(?:[_ ]?\\d{1,3})? ?>`),
  /^< ?(?:url|email|e-mail|person|org|organization|location|entity|phone|mask|image)(?:_?\d{1,3})? ?>/i,
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
const FORMS: ReadonlyMap<string, readonly Form[]> = new Map([
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

/** A placeholder in the text. */
interface Placeholder {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly purpose: Purpose
  /** As a program knows it; the text itself if nothing is broken, `undefined` if that is not sure. */
  readonly intact: string | undefined
}

/**
 * Placeholders that were not filled in again: `#PRS_ORG#`, `__PH1__`, `{0}`, `%1$s`, `<url>`. The text of a program has them on
 * purpose, and a text about software shows them: there a broken one gets its form back, and an intact one is no artifact.
 */
export function findPlaceholders(view: TokenView): Finding[] {
  const found = placeholders(view)
  if (found.length === 0) return []
  const isTemplate = found.length * WORDS_TO_A_PLACEHOLDER >= wordsOf(view)
  const several = signsOfSeveral(found)
  const hasCode = view.tokens.some((_, index) => isSource(view, index))
  return found.flatMap((placeholder) => {
    const {start, end, purpose, text, intact} = placeholder
    const isOfSoftware = purpose === 'value' && (hasCode || speaksOfSoftware(view, start))
    const isWanted = isOfSoftware || (isTemplate && (purpose === 'value' || several.has(text.charAt(0))))
    const rule = ruleOf(placeholder)
    if (!isWanted) return [residueAt(view, rule, start, end, [])]
    if (intact !== text) return [residueAt(view, BROKEN, start, end, intact === undefined ? [] : [intact])]
    return isOfSoftware ? [] : [residueAt(view, {...rule, confidence: 'low'}, start, end, [])]
  })
}

/** Brackets around a word in capitals also mark the gaps of a form. */
function ruleOf({purpose, text}: Placeholder): Residue {
  if (purpose === 'value') return VALUE
  return /^[[<]/.test(text) ? {...MASK, confidence: 'medium'} : MASK
}

/** A text with so few words to a placeholder is the text of a program or a form letter. */
const WORDS_TO_A_PLACEHOLDER = 30

function wordsOf(view: TokenView): number {
  return view.tokens.filter(({classes}) => (classes & TokenClass.word) !== 0).length
}

const SOFTWARE: ReadonlySet<string> = new Set(tables.softwareWords)
/** So far around a placeholder a word may stand that tells what the text is about. */
const REACH = 30

function speaksOfSoftware(view: TokenView, index: number): boolean {
  const {paragraph} = tokenAt(view, index)
  const around = view.tokens.slice(Math.max(0, index - REACH), index + REACH)
  return around.some((token) => token.paragraph === paragraph && SOFTWARE.has(token.norm))
}

/** The signs that more than one slot begins with: localisation tools number them. */
function signsOfSeveral(found: readonly Placeholder[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const several = new Set<string>()
  for (const {purpose, text} of found) {
    const sign = text.charAt(0)
    if (purpose === 'slot' && seen.has(sign)) several.add(sign)
    seen.add(sign)
  }
  return several
}

function placeholders(view: TokenView): Placeholder[] {
  const found: Placeholder[] = []
  let done = 0
  for (const index of view.tokens.keys()) {
    if (index < done) continue
    const placeholder = placeholderAt(view, index)
    if (placeholder === undefined) continue
    found.push(placeholder)
    done = placeholder.end
  }
  return found
}

/** The placeholder that begins at a token. */
function placeholderAt(view: TokenView, index: number): Placeholder | undefined {
  const {text: sign, before} = tokenAt(view, index)
  const forms = FORMS.get(sign)
  if (forms === undefined || (sign === '%' && isPercentSign(view, index))) return undefined
  // The underscores of "___" and "a__b" mark nothing.
  if (sign === '_' && before === '' && view.tokens[index - 1]?.text === '_') return undefined
  for (const {purpose, patterns} of forms) {
    const match = matchAt(view, index, patterns)
    if (match !== undefined) return {start: index, ...match, purpose, intact: intactForm(match.text)}
  }
  return undefined
}

/** The placeholder without the spaces that no program writes; double braces may have spaces on their inner sides. */
function intactForm(text: string): string | undefined {
  const doubled = text.replace(/^\{ ?(?=[{%])/, '{').replace(/(?<=[}%]) ?\}$/, '}')
  if (/^\{[{%]/.test(doubled)) return doubled
  return text.includes(',') ? (/^\{\w/.test(text) ? text : undefined) : text.replaceAll(/\s/g, '')
}

/** "50 %": the sign belongs to the number before it; or, as in "a[i] % s", it divides. */
function isPercentSign(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  if (previous === undefined || tokenAt(view, index).lineStart) return false
  return (previous.classes & TokenClass.number) !== 0 || /^(?:[\])]|[b-hj-z])$/.test(previous.text)
}
