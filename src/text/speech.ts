import {TokenClass} from './classes.js'
import {oncePer} from './remembering.js'
import type {TokenView} from './token.js'

/**
 * Whether each token stands in quotation marks, or in a paragraph of speech whose mark is never closed. Spoken language joins
 * sentences in its own way. A mark that closes what was never opened ends nothing.
 */
export const speechOf: (view: TokenView) => readonly boolean[] = oncePer(markSpeech)

function markSpeech(view: TokenView): boolean[] {
  let paragraph = -1
  let isOpen = false
  return view.tokens.map((token) => {
    if (token.paragraph !== paragraph) {
      paragraph = token.paragraph
      isOpen = false
    }
    if ((token.classes & TokenClass.quoteMark) === 0 || token.text === "'") return isOpen
    isOpen = opens(token.text) || (!closes(token.text) && !isOpen)
    return true
  })
}

const opens = (mark: string): boolean => /^[“„«‘]$/.test(mark)
const closes = (mark: string): boolean => /^[”»’]$/.test(mark)
