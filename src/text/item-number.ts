import {TokenClass} from './classes.js'
import type {TokenView} from './token.js'

/** "1.", "b.": a capital letter with a full stop begins a name. */
const WITH_STOP = /^(?:\d{1,3}|[a-z])\.$/
/** Before a bracket. */
const BARE = /^(?:\d{1,3}|[a-z])$/i
/** The number of a clause: "2.3", "4.1.2". */
const OF_CLAUSE = /^\d{1,2}(?:\.\d{1,2}){1,3}$/

/** Whether an item of a list or a clause begins at a token with its number or letter: "1) The boat", "2. The net", "2.3 The tenant". */
export function isNumberOfItem(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  if (token === undefined || !(token.lineStart || view.sentences[token.sentence] === index)) return false
  const next = view.tokens[index + 1]
  if (next?.sentence !== token.sentence) return false
  if (WITH_STOP.test(token.text)) return true
  if (OF_CLAUSE.test(token.text)) return (next.classes & TokenClass.capital) !== 0
  return next.text === ')' && BARE.test(token.text)
}
