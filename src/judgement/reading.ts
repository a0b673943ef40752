import {mayBeNews} from '../pattern/registers.js'
import {showsBareCode, showsCode} from '../text/code.js'
import type {TokenView} from '../text/token.js'
import {wordCount} from '../text/word-count.js'
import {learned} from './learned.js'
import {piecesIn} from './pieces.js'
import type {Signs} from './posterior.js'

/** How a document reads, whatever rules find in it. */
export interface Reading {
  readonly words: number
  /** How many pieces as long as those that were measured it has. */
  readonly pieces: number
  /** Whether it may be news, as nearly all texts are that were measured. */
  readonly mayBeNews: boolean
  /** Whether it shows code, as documentation of software does. */
  readonly showsCode: boolean
  /** Whether that code is not marked as such. */
  readonly showsBareCode: boolean
  readonly signs: Signs
}

/** Reads a document. */
export function readingOf(view: TokenView): Reading {
  const {style} = learned()
  const words = wordCount(view)
  const pieces = piecesIn(words)
  const weights = style.weigh(view, pieces)
  const machine = weights.pop() ?? 0
  return {
    words,
    pieces,
    mayBeNews: mayBeNews(view),
    showsCode: showsCode(view),
    showsBareCode: showsBareCode(view),
    signs: {
      words: words / pieces,
      machine,
      style: new Map(weights.map((weight, column) => [style.classes[column] ?? '', weight])),
    },
  }
}
