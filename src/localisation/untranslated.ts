import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import type {TokenView} from '../text/token.js'
import {isLettered} from '../text/token-kinds.js'
import {pairedIn} from './pairs/paired.js'

/** So many words that English does not know are surely no name. */
const SURE = 2

const LATIN = /^[\p{Script=Latin}\p{M}'’]+$/u

/** Strings that are the same as their source, which is not English. */
export const detector: Detector = {
  ids: ['localisation-untranslated'],
  find(document, report) {
    const {view} = document
    if (view.origin === undefined || view.origin.language === 'en') return
    // Of Latin letters nobody knows whether they are English.
    const isForeign = ({text}: Word): boolean => view.origin?.language !== undefined || !LATIN.test(text)
    for (const {pair, start, end} of pairedIn(view)) {
      if (pair.source.trim() !== pair.target.trim()) continue
      const unknown = unknownWords(view, start, end, (word) => document.lexicon.isKnown(word)).filter(isForeign)
      if (unknown.length === 0) continue
      const isName = unknown.length < SURE && unknown.every(isWrittenAsName)
      report('localisation-untranslated', start, end, [], {confidence: isName ? 'low' : 'high'})
    }
  },
}

interface Word {
  readonly text: string
  readonly isCapital: boolean
}

function unknownWords(view: TokenView, start: number, end: number, isKnown: (word: string) => boolean): Word[] {
  return view.tokens.slice(start, end).flatMap((token): Word[] => {
    if (!isLettered(token) || token.text.length < 2 || isKnown(token.norm)) return []
    return [{text: token.text, isCapital: (token.classes & (TokenClass.capital | TokenClass.upper)) !== 0}]
  })
}

const isWrittenAsName = ({text, isCapital}: Word): boolean => isCapital && LATIN.test(text)
