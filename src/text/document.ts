import {BlockParser} from './parser.js'
import type {TokenView} from './token.js'
import {rootOf, viewOf} from './view.js'

const parser = new BlockParser()

/** The token view of a plain English text. */
export function viewOfText(text: string): TokenView {
  return viewOf(rootOf(parser.nodesOf(text)))
}
