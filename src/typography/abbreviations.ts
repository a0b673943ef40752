import type {Finding} from '../detect/finding.js'
import {tables} from '../generated/typography.js'
import {isSpaced} from '../text/neighbours.js'
import type {TokenView} from '../text/token.js'
import {findingOf} from './finding.js'
import type {Abbreviation} from './tables.js'

const BY_FORM = new Map<string, Abbreviation[]>()
for (const entry of tables.abbreviations) {
  const form = entry.is.toLowerCase()
  BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), entry])
}

/** Whether a word, in small letters, may be an abbreviation in capitals. */
export const mayBeAbbreviation = (norm: string): boolean => BY_FORM.has(norm) || norm === 'no' || norm === 'nos'

/** Abbreviations in small letters: "noon us time", "usa", "covid". */
export function findAbbreviations(view: TokenView): Finding[] {
  return view.tokens.flatMap(({text, joined}, index) => {
    const entries = text.length > 8 || joined ? undefined : BY_FORM.get(text)
    const entry = entries?.find((each) => hasContext(view, index, each))
    if (entry === undefined || isPartOfAddress(view, index)) return []
    const next = view.tokens[index + 1]
    const end = entry.before === undefined ? index + 1 : index + 2
    const fix = end === index + 1 ? entry.is : `${entry.is} ${next?.text ?? ''}`
    const remark = {id: 'typography-abbreviation', why: 'The abbreviation is written in capitals.'}
    return [findingOf(view, remark, index, end, [fix])]
  })
}

function hasContext(view: TokenView, index: number, {before, after}: Abbreviation): boolean {
  const isBefore = before?.includes(view.tokens[index + 1]?.norm ?? '') ?? true
  const isAfter = after?.includes(view.tokens[index - 1]?.norm ?? '') ?? true
  return isBefore && isAfter && (before === undefined || isSpaced(view, index + 1))
}

/** Names of sites and files, tags and handles hold small letters rightly. */
function isPartOfAddress(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  const previous = view.tokens[index - 1]
  const next = view.tokens[index + 1]
  const isBehind = token?.before === '' && previous !== undefined && /^[.#@/_\\:]$/.test(previous.text)
  const isAhead = next?.before === '' && /^[./_\\@:=]$/.test(next.text) && view.tokens[index + 2]?.before === ''
  return isBehind || isAhead
}
