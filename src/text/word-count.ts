import {TokenClass} from './classes.js'
import type {TokenView} from './token.js'

/** How many words a text has as readers count them: numbers count, marks do not, "don't" and "well-known" are one word each. */
export function wordCount({tokens}: TokenView): number {
  return tokens.filter(({classes, joined}) => (classes & TokenClass.word) !== 0 && !joined).length
}
