/** The reason of a rule without what the rest of the rule says: names of the source text, or all of it where an entry of words says it. */
import {reasonOf} from './collocations/reason.js'
import type {RuleRecord} from './rule.js'

type Said = Pick<RuleRecord, 'source' | 'collocation'>

/** Stands for the first of the pieces of the source text, the characters behind it for the next ones; no text has these. */
const FIRST = 0xe000
const LAST = FIRST + 15
const PIECES = new RegExp(`[\\u{${FIRST.toString(16)}}-\\u{${LAST.toString(16)}}]`, 'gu')

export function shortReason(why: string, said: Said): string {
  if (said.collocation !== undefined && why === reasonOf(said.collocation)) return ''
  let short = why
  for (const [place, piece] of piecesOf(said).entries())
    short = short.replaceAll(`«${piece}»`, String.fromCodePoint(FIRST + place))
  return short
}

/** The reason that `shortReason` was given. */
export function fullReason(short: string, said: Said): string {
  if (short === '' && said.collocation !== undefined) return reasonOf(said.collocation)
  const pieces = piecesOf(said)
  return short.replace(PIECES, (letter) => `«${pieces[(letter.codePointAt(0) ?? 0) - FIRST] ?? ''}»`)
}

/** The source text, and the wordings it is a list of. */
function piecesOf({source = ''}: Said): readonly string[] {
  return source === '' ? [] : [...new Set([source, ...source.split(/[,;] /)])].slice(0, LAST - FIRST + 1)
}
