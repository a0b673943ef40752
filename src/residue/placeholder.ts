import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isNear} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {matchAt} from './leftover/piece.js'
import {FORMS, type Purpose} from './leftover/placeholder-forms.js'
import {words} from './leftover/words.js'

const ID = 'residue-placeholder'

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
export const detector: Detector = {
  ids: [ID],
  find({view}, report) {
    const found = placeholders(view)
    if (found.length === 0) return
    const isTemplate = found.length * WORDS_TO_A_PLACEHOLDER >= view.tokens.filter(isWord).length
    const several = signsOfSeveral(found)
    const hasCode = showsCode(view)
    for (const {start, end, purpose, text, intact} of found) {
      const isOfSoftware = purpose === 'value' && (hasCode || isNear(view, start, SOFTWARE, REACH))
      const isWanted = isOfSoftware || (isTemplate && (purpose === 'value' || several.has(text.charAt(0))))
      const reason = purpose === 'value' ? 'value' : 'mask'
      if (isWanted && intact !== text) report(ID, start, end, intact === undefined ? [] : [intact], {reason: 'broken'})
      else if (isWanted && !isOfSoftware) report(ID, start, end, [], {reason, confidence: 'low'})
      else if (!isWanted) {
        const isShown = hasCode && purpose === 'mask' && /^[[<]/.test(text)
        const confidence = isShown ? 'low' : isSure(purpose, text) ? 'high' : 'medium'
        report(ID, start, end, [], {reason, confidence})
      }
    }
  },
}

/** What a program fills in may be meant, and brackets around a word in capitals also mark the gaps of a form. */
function isSure(purpose: Purpose, text: string): boolean {
  return purpose !== 'value' && !/^[[<]/.test(text)
}

/** A text with so few words to a placeholder is the text of a program or a form letter. */
const WORDS_TO_A_PLACEHOLDER = 30

const SOFTWARE = words('software-words')
/** So far around a placeholder a word may stand that tells what the text is about. */
const REACH = 30

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
  for (let index = 0; index < view.tokens.length; index++) {
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
  // Programs write the names that they take out of a thing so: "{ useState }".
  if (/^\{ [a-z]+[A-Z]\w* \}$/.test(text)) return text
  const doubled = text.replace(/^\{ ?(?=[{%])/, '{').replace(/(?<=[}%]) ?\}$/, '}')
  if (/^\{[{%]/.test(doubled)) return doubled
  return text.includes(',') ? (/^\{\w/.test(text) ? text : undefined) : text.replaceAll(/\s/g, '')
}

/** "50 %": the sign belongs to the number before it; or, as in "a[i] % s", it divides. */
function isPercentSign(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  if (previous === undefined || tokenAt(view, index).lineStart) return false
  if ((previous.classes & TokenClass.number) !== 0 || /^[\])]$/.test(previous.text)) return true
  return /^[b-hj-z]$/.test(previous.text) && !isTorn(view, index - 1)
}

/** The letter behind an apostrophe that was misread, "donâ€™t", or the sign of an escape, "\\n": a piece of something, no variable. */
function isTorn(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  return tokenAt(view, index).before === '' && previous !== undefined && /[\\\p{L}]$|[^ -~]$/u.test(previous.text)
}
