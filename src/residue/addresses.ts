import type {Finding} from '../detect/finding.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {type Residue, residueAt} from './finding.js'
import {pieceAt} from './piece.js'

const ADDRESS: Residue = {
  id: 'residue-broken-address',
  why: 'The translation put spaces into the address of a page, which leads nowhere now.',
  confidence: 'high',
}
const SPACED_SCHEME = /^https? ?: ?\/ ?\/ ?/i
const LONGEST_ADDRESS = 60

/** Addresses with spaces inside: `https: / / example.org / page`. */
export function findBrokenAddresses(view: TokenView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    if (!/^https?$/i.test(token.text)) return []
    const {text, tokenEnd} = pieceAt(view, index)
    const scheme = SPACED_SCHEME.exec(text)?.[0] ?? ''
    const slash = tokenEnd(scheme.trimEnd().length)
    if (slash === undefined || !scheme.trimEnd().includes(' ')) return []
    let end = slash
    while (end < view.tokens.length && end - index < LONGEST_ADDRESS && goesOn(view, slash, end)) end++
    let address = ''
    for (let at = index; at < end; at++)
      address += view.tokens[at]?.before.includes('-') ? `-${tokenAt(view, at).text}` : tokenAt(view, at).text
    return end > slash ? [residueAt(view, ADDRESS, index, end, [address])] : []
  })
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
