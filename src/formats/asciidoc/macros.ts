import type {Spans} from '../light/spans.js'

const LINK = /(?:(?:https?|ftp|irc):\/\/|(?:link|mailto|xref):)[^\s[\]<>]{1,2000}\[/iy
const ADDRESS = /(?:https?|ftp|irc):\/\/[^\s[\]<>]{1,2000}/iy
const MACRO =
  /(?:anchor|asciimath|audio|btn|counter2?|footnote|footnoteref|icon|image|indexterm2?|kbd|latexmath|menu|pass|stem|video):[^\s[\]]{0,500}\[/y
/** Macros that print nothing where they stand, or hang on a word. */
const UNPRINTED = /^(?:anchor|footnote|footnoteref|indexterm):/
const CROSS_REFERENCE = /<<([^>,\n]{1,200})(,\s*)?/y
const CALLOUT = /<(?:\d{1,3}|\.)>/y
const LONGEST = 1000

/** `<<id>>`, `<<id,words>>`, and the number of a callout. */
export function crossReferenceAt(spans: Spans, at: number): number | undefined {
  const found = spans.match(CROSS_REFERENCE, at)
  const close = found === null ? undefined : spans.find('>>', at + found[0].length)
  if (found === null || close === undefined || close - at > LONGEST) return nounAt(spans, at, CALLOUT)
  if (found[2] === undefined) {
    spans.noun(at, close + 2)
    return close + 2
  }
  spans.hide(at, at + found[0].length)
  spans.hideLater(close, close + 2)
  return at + found[0].length
}

function nounAt(spans: Spans, at: number, pattern: RegExp): number | undefined {
  const found = spans.match(pattern, at)
  if (found === null) return undefined
  spans.noun(at, at + found[0].length)
  return at + found[0].length
}

/** Terms for the index: `((term))` is read, `(((term, other)))` is not. */
export function termAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  if (text[at + 1] !== '(') return undefined
  const isHidden = text[at + 2] === '('
  const close = spans.find(isHidden ? ')))' : '))', at + 2)
  if (close === undefined || close - at > 200) return undefined
  if (isHidden) {
    spans.hide(at, close + 3)
    return close + 3
  }
  spans.hide(at, at + 2)
  spans.hideLater(close, close + 2)
  return at + 2
}

/** Links, addresses, and what a macro puts into a line. */
export function macroAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  const link = spans.match(LINK, at)
  const macro = link ?? spans.match(MACRO, at)
  if (macro === null) {
    const address = spans.match(ADDRESS, at)?.[0].replace(/[.,:;!?'")]{1,9}$/, '')
    if (address === undefined) return undefined
    spans.noun(at, at + address.length)
    return at + address.length
  }
  const words = at + macro[0].length
  const close = spans.find(']', words, (end) => text[end - 1] !== '\\')
  if (close === undefined || close - at > 3 * LONGEST) return words
  if (link === null && UNPRINTED.test(macro[0])) {
    spans.hide(at, close + 1)
    return close + 1
  }
  // Behind the words of a link stands how it opens.
  const last = words + (/\^?(?:,\s*\w{1,20}=.*)?$/s.exec(text.slice(words, close))?.index ?? close - words)
  if (link === null || last === words) {
    spans.noun(at, close + 1)
    return close + 1
  }
  spans.hide(at, words)
  spans.hideLater(last, close + 1)
  return words
}
