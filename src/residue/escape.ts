import type {Detector} from '../detect/detector.js'
import type {Edge} from '../detect/stretch.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {characterOf} from './leftover/character.js'
import {deletionEdge, isParted} from './leftover/deletion.js'

/** Escape sequences: a literal `\n`, `\u2019`, `\"`. */
export const detector: Detector = {
  ids: ['residue-escape'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      const next = view.tokens[index + 1]
      if (token.text !== '\\' || next === undefined || next.lineStart) continue
      const previous = view.tokens[index - 1]
      // A path: "C:\new".
      if (previous !== undefined && !isParted(view, index) && /[:\\]/.test(previous.text)) continue
      if (isShown(view, index)) continue
      const character = next.before === '' ? unicodeAt(next.text) : undefined
      if (character !== undefined) {
        report('residue-escape', index, index + 2, [character + next.text.slice(UNICODE_LENGTH)])
      } else if (isLineBreak(view, index)) {
        const {fix, from} = withoutLineBreak(view, index)
        report('residue-escape', index, index + 2, [fix], {from})
      }
    }
  },
}

/** One that stands by itself in quotation marks or brackets, or in a list of such: "a newline (\n)", "\t, \n and \r". */
function isShown(view: TokenView, index: number): boolean {
  const {tokens} = view
  const [before, behind] = [tokens[index - 1], tokens[index + 2]]
  const isMarked = (token: Token | undefined): boolean => ((token?.classes ?? 0) & TokenClass.quoteMark) !== 0
  if (isMarked(before) && isMarked(behind)) return true
  if (before?.text === '(' && behind?.text === ')') return true
  // The end of a string in the documentation of a program: "hello\n".
  if (isMarked(behind) && behind?.before === '' && showsCode(view)) return true
  // What the documentation of a program says of the character: "replaces every line break with \n".
  const isAlone = tokens[index + 1]?.text === 'n' && isParted(view, index) && isParted(view, index + 2)
  if (isAlone && showsCode(view)) return true
  const isEscape = (at: number): boolean => tokens[at]?.text === '\\' && /^[nrtbfv0]$/.test(tokens[at + 1]?.text ?? '')
  // "\\r\\n" ends a line.
  if (showsCode(view) && isEscape(index) && (isEscape(index - 2) || isEscape(index + 2))) return true
  return isEscape(index) && (isEscape(index - 3) || isEscape(index + 3) || isEscape(index - 4) || isEscape(index + 4))
}

const UNICODE = /^u([\da-f]{4})/i
const UNICODE_LENGTH = 5

/** The character that an escape sequence stands for, if a text may have it and it opens no markup. */
function unicodeAt(text: string): string | undefined {
  const code = UNICODE.exec(text)?.[1]
  const character = code === undefined ? undefined : characterOf(Number.parseInt(code, 16))
  return character !== undefined && /^[\p{Script=Latin}\p{P}\p{S}]$/u.test(character) && !/[<>]/.test(character)
    ? character
    : undefined
}

/** `\n` before a capital, at the end of a line or between words; a small letter behind it may be a command: "\nu". */
function isLineBreak(view: TokenView, index: number): boolean {
  const next = tokenAt(view, index + 1)
  if (!/^[ ]?$/.test(next.before) || !/^[nN]/.test(next.text)) return false
  if (next.text.length === 1) return next.text === 'n' || next.before === ''
  // The stop of a sentence, which may be taken for that of an abbreviation.
  if (next.text === 'n.') return true
  return next.text.startsWith('n') && next.before === '' && /^n\p{Lu}\p{Ll}*$/u.test(next.text)
}

/** What to put in place of a line break, and from where on. */
function withoutLineBreak(view: TokenView, index: number): {fix: string; from?: Edge | undefined} {
  const text = tokenAt(view, index + 1).text.slice(1)
  const end = index + 2
  if (text !== '') return {fix: text === '.' || isParted(view, index) ? text : ` ${text}`}
  const isGlued = !isParted(view, index) && !isParted(view, end) && isWord(view.tokens[end])
  return isGlued ? {fix: ' '} : {fix: '', from: deletionEdge(view, index, end)}
}
