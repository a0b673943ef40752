import {ParseEnglish} from 'parse-english'
import type {TokenView} from './token.js'
import {viewOf} from './view.js'

const parser = new ParseEnglish()

/** The token view of a plain English text. */
export function viewOfText(text: string): TokenView {
  return viewOf(parser.parse(text))
}
