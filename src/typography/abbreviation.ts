import type {Detector} from '../detect/detector.js'
import {isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {abbreviationsOf} from './notation/abbreviations.js'
import type {Abbreviation} from './notation/tables.js'

/** No abbreviation or brand of the table is longer. */
const LONGEST = 12

/** Abbreviations and brands in small letters: "noon us time", "usa", "iphone". */
export const detector: Detector = {
  ids: ['typography-abbreviation'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, joined} = tokenAt(view, index)
      if (text.length > LONGEST || joined) continue
      const entry = entryAt(view, index)
      if (entry === undefined || isPartOfAddress(view, index)) continue
      const isAlone = entry.before === undefined
      const fix = isAlone ? entry.is : `${entry.is} ${view.tokens[index + 1]?.text ?? ''}`
      report('typography-abbreviation', index, isAlone ? index + 1 : index + 2, [fix])
    }
  },
}

function entryAt(view: TokenView, index: number): Abbreviation | undefined {
  for (const entry of abbreviationsOf(tokenAt(view, index).text)) if (hasContext(view, index, entry)) return entry
  return undefined
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
