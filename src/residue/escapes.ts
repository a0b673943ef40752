import type {Finding} from '../detect/finding.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {characterOf} from './character.js'
import {deletionAt, isSpaced, type Residue, residueAt} from './finding.js'

const ESCAPE: Residue = {
  id: 'residue-escape',
  why: 'An escape sequence of a program or data file was not decoded.',
  confidence: 'medium',
}

/** Escape sequences: a literal `\n`, `\u2019`, `\"`. */
export function findEscapes(view: TokenView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    const next = view.tokens[index + 1]
    if (token.text !== '\\' || next === undefined || next.lineStart) return []
    const previous = view.tokens[index - 1]
    // A path: "C:\new".
    if (previous !== undefined && !isSpaced(view, index) && /[:\\]/.test(previous.text)) return []
    const unicode = next.before === '' ? /^u([\da-f]{4})/i.exec(next.text) : null
    const character = unicode === null ? undefined : characterOf(Number.parseInt(unicode[1] ?? '', 16))
    if (character !== undefined && /^[\p{Script=Latin}\p{P}\p{S}]$/u.test(character) && !/[<>]/.test(character))
      return [residueAt(view, ESCAPE, index, index + 2, [character + next.text.slice(5)])]
    return isLineBreak(view, index) ? [withoutLineBreak(view, index)] : []
  })
}

/** `\n` before a capital, at the end of a line or between words; a small letter behind it may be a command: "\nu". */
function isLineBreak(view: TokenView, index: number): boolean {
  const next = tokenAt(view, index + 1)
  if (!/^[ ]?$/.test(next.before) || !/^[nN]/.test(next.text)) return false
  if (next.text.length === 1) return next.text === 'n' || next.before === ''
  return next.text.startsWith('n') && next.before === '' && /^n\p{Lu}\p{Ll}*$/u.test(next.text)
}

function withoutLineBreak(view: TokenView, index: number): Finding {
  const text = tokenAt(view, index + 1).text.slice(1)
  if (text !== '') return residueAt(view, ESCAPE, index, index + 2, [isSpaced(view, index) ? text : ` ${text}`])
  const isGlued = !isSpaced(view, index) && !isSpaced(view, index + 2) && !isMark(view, index + 2)
  return isGlued
    ? residueAt(view, ESCAPE, index, index + 2, [' '])
    : isSpaced(view, index) && isSpaced(view, index + 2)
      ? deletionAt(view, ESCAPE, index, index + 2)
      : residueAt(view, ESCAPE, index, index + 2, [''])
}

function isMark(view: TokenView, index: number): boolean {
  return ((view.tokens[index]?.classes ?? 0) & TokenClass.word) === 0
}
