import type {Detector} from '../detect/detector.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {pieceAt} from './leftover/piece.js'

const SCHEME = /^https?$/i
const SPACED_SCHEME = /^https? ?: ?\/ ?\/ ?/i
const LONGEST_ADDRESS = 60

/** Addresses with spaces inside: `https: / / example.org / page`. */
export const detector: Detector = {
  ids: ['residue-broken-address'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      if (!SCHEME.test(token.text)) continue
      const {text, tokenEnd} = pieceAt(view, index)
      const scheme = SPACED_SCHEME.exec(text)?.[0].trimEnd() ?? ''
      const slash = tokenEnd(scheme.length)
      if (slash === undefined || !scheme.includes(' ')) continue
      let end = slash
      while (end < view.tokens.length && end - index < LONGEST_ADDRESS && goesOn(view, slash, end)) end++
      if (end > slash) report('residue-broken-address', index, end, [joined(view, index, end)])
    }
  },
}

/** The tokens without the spaces between them. */
function joined(view: TokenView, start: number, end: number): string {
  return view.tokens
    .slice(start, end)
    .map(({before, text}) => (before.includes('-') ? `-${text}` : text))
    .join('')
}

/** Whether the address that began before `end` takes in the token there: what a slash or no space joins to it. */
function goesOn(view: TokenView, slash: number, end: number): boolean {
  const token = tokenAt(view, end)
  const previous = tokenAt(view, end - 1)
  if (token.lineStart || token.paragraph !== previous.paragraph) return false
  if (/^[)\]"»”,;]$/.test(token.text)) return false
  if (token.text === '.' || previous.text === '.') return token.before === ''
  return end === slash || token.before === '' || token.text === '/' || previous.text === '/'
}
