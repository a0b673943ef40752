import type {Detector} from '../detect/detector.js'
import {isAttached} from '../text/neighbours.js'
import {startsLine, type TokenView, tokenAt} from '../text/token.js'
import {isLower} from '../text/token-kinds.js'

/** What a word that is no letter of a point ends with; "day.The" and the initials "A.V." are words too. */
const WORD_END = /^[\p{L}\p{M}'’.-]*(?:[\p{L}\p{M}'’]{3}|\p{Lu}\.\p{Lu}\.)$/u
const BRACKET = /[()（）]/
const MARK = /^[.!?…。！？]$/

/** Closing brackets that none opens, behind a word or a mark: Russian and Ukrainian chats smile so. */
export const detector: Detector = {
  ids: ['typography-bracket-alone'],
  find({view}, report) {
    let depth = 0
    // Brackets that other paragraphs have left open: what closes them late is no smile.
    let open = 0
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, paragraph} = tokenAt(view, index)
      if (view.tokens[index - 1]?.paragraph !== paragraph) {
        open += Math.max(0, depth)
        depth = 0
      }
      if (!BRACKET.test(text)) continue
      if (/[(（]/.test(text)) depth += text.match(/[(（]/g)?.length ?? 0
      if (!/^\)+$/.test(text)) {
        // "1)" and ":-)" are tokens of one piece.
        if (/[)）]/.test(text)) depth -= text.match(/[)）]/g)?.length ?? 0
        continue
      }
      const end = runEnd(view, index)
      const count = view.tokens.slice(index, end).reduce((sum, token) => sum + token.text.length, 0)
      const lone = count - Math.max(0, depth)
      depth = Math.max(0, depth - count)
      if (lone > 0 && smiles(view, index, end)) {
        const fixes = open > 0 ? [] : fixesOf(view, index, end)
        if (lone === count && lone > 1) report('typography-bracket-alone', index, end, fixes, {reason: 'smile'})
        else if (lone === count)
          report('typography-bracket-alone', index, end, fixes, {
            reason: 'one',
            confidence: fixes.length > 0 && smilesAtEnd(view, index, end) ? 'medium' : 'low',
          })
      }
      index = end - 1
    }
  },
}

/** A smile goes, or becomes one of English chats; where it ends a sentence that has no stop, a stop takes its place. */
function fixesOf(view: TokenView, start: number, end: number): readonly string[] {
  const previous = tokenAt(view, start - 1)
  // Behind a short word a stop may be that of an abbreviation, which the bracket has hidden.
  if (previous.text === '.' && !WORD_END.test(view.tokens[start - 2]?.text ?? '')) return []
  if (MARK.test(previous.text)) return ['', ' :)']
  if (isLast(view, end)) return ['.', ' :)']
  // In the middle of a sentence one may close what was meant to be opened.
  return end - start > 1 || tokenAt(view, start).text.length > 1 ? ['', ' :)'] : []
}

/** Whether nothing follows on the line of a bracket that hangs on a word in small letters, or on what ends a question or a shout. */
function smilesAtEnd(view: TokenView, start: number, end: number): boolean {
  const previous = tokenAt(view, start - 1)
  return isLast(view, end) && (/^[!?]$/.test(previous.text) || isLower(previous))
}

function isLast({tokens}: TokenView, end: number): boolean {
  const next = tokens[end]
  return next === undefined || next.paragraph !== tokens[end - 1]?.paragraph || startsLine(next)
}

function runEnd(view: TokenView, start: number): number {
  let end = start + 1
  while (/^\)+$/.test(view.tokens[end]?.text ?? '') && isAttached(view, end)) end++
  return end
}

/** Whether the brackets hang on a word or a mark, where the sentence may end; "b)" counts points. */
function smiles({tokens}: TokenView, start: number, end: number): boolean {
  const previous = tokens[start - 1]
  const next = tokens[end]
  if (previous === undefined || tokens[start]?.before !== '' || previous.paragraph !== tokens[start]?.paragraph)
    return false
  if (!WORD_END.test(previous.text) && !MARK.test(previous.text)) return false
  return next === undefined || next.paragraph !== previous.paragraph || next.before !== ''
}
