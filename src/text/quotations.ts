import {TokenClass} from './classes.js'
import {type Token, type TokenView, tokenAt} from './token.js'

/** A longer quotation is no title or term but speech. */
const LONGEST_QUOTATION = 12
/** A phrase of so many words in quotation marks may be mentioned rather than used. */
const LONGEST_MENTION = 4

const OPENING = /^[“„«‹‘‚「『]$/
const SINGLE = /^['‘’‚‛]$/
const CLOSING = /^[”»›’」』]$/
const SPEECH_END = /^[,.!?…]$/

/** Pairs the quotation marks of every sentence, and marks quoted runs and mere mentions. */
export function markQuotations(view: TokenView): void {
  let open: number | undefined
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    if (open !== undefined && view.tokens[open]?.sentence !== token.sentence) open = undefined
    if ((token.classes & TokenClass.quoteMark) === 0) continue
    if (open !== undefined && closes(view, index, tokenAt(view, open).text)) {
      markPair(view, open, index)
      open = undefined
    } else if (opens(view, index)) open = index
  }
}

function opens(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  const next = view.tokens[index + 1]
  if (token === undefined || next === undefined) return false
  if (CLOSING.test(token.text) && token.text !== '”') return false
  return OPENING.test(token.text) || next.before === ''
}

function closes(view: TokenView, index: number, opening: string): boolean {
  const token = tokenAt(view, index)
  if (SINGLE.test(token.text) !== SINGLE.test(opening)) return false
  // German closes with the mark that English opens with.
  if (opening === '„' || opening === '‚') return true
  if (OPENING.test(token.text)) return opening === '»'
  return CLOSING.test(token.text) || token.before === ''
}

function markPair(view: TokenView, open: number, close: number): void {
  const inside = view.tokens.slice(open + 1, close)
  if (inside.length === 0 || inside.length > LONGEST_QUOTATION) return
  for (const token of view.tokens.slice(open, close + 1)) token.classes |= TokenClass.quoted
  setBit(view.tokens[open], TokenClass.quoteStart)
  setBit(view.tokens[close], TokenClass.quoteEnd)
  const words = inside.filter((token) => (token.classes & TokenClass.word) !== 0 && !token.joined)
  const last = inside.at(-1)
  const next = view.tokens[close + 1]
  const isSpeech = (last !== undefined && SPEECH_END.test(last.text)) || next?.text === ','
  if (words.length <= LONGEST_MENTION && !isSpeech) for (const token of inside) token.literal = true
}

function setBit(token: Token | undefined, bit: number): void {
  if (token !== undefined) token.classes |= bit
}
