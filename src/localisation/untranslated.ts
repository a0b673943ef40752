import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import type {Pair} from '../text/pairs.js'
import type {TokenView} from '../text/token.js'
import {isLettered} from '../text/token-kinds.js'
import {pairedIn} from './pairs/paired.js'

/** So many words that English does not know are surely no name. */
const SURE = 2
const LATIN = /^[\p{Script=Latin}\p{M}'’]+$/u
const ASCII = /^[a-z'’]+$/i
const WORDS = /[\p{L}\p{M}]+/gu

/** Strings that are the same as their source, which is not English. */
export const detector: Detector = {
  ids: ['localisation-untranslated'],
  find(document, report) {
    const {view} = document
    const {origin} = view
    if (origin === undefined || origin.language === 'en') return
    const translated = translatedWords(origin.pairs)
    for (const {pair, start, end} of pairedIn(view)) {
      if (isTranslated(pair)) continue
      const unknown = unknownWords(view, start, end)
        .filter(({norm}) => !document.lexicon.isKnown(norm))
        // Of Latin letters nobody knows whether they are English where the source may be English.
        .filter(({text}) => origin.language !== undefined || !LATIN.test(text))
      if (unknown.length === 0) continue
      const isName =
        unknown.length < SURE &&
        unknown.every(({text, norm, isCapital}) => isCapital && ASCII.test(text) && !translated.has(norm))
      report('localisation-untranslated', start, end, [], {confidence: isName ? 'low' : 'high'})
    }
  },
}

const isTranslated = ({source, target}: Pair): boolean => source.trim() !== target.trim()

interface Word {
  readonly text: string
  readonly norm: string
  readonly isCapital: boolean
}

function unknownWords(view: TokenView, start: number, end: number): Word[] {
  return view.tokens.slice(start, end).flatMap((token): Word[] => {
    if (!isLettered(token) || token.text.length < 2) return []
    const isCapital = (token.classes & (TokenClass.capital | TokenClass.upper)) !== 0
    return [{text: token.text, norm: token.norm, isCapital}]
  })
}

/** Words of the sources, in small letters, that some string has translated: they are no names. */
function translatedWords(pairs: readonly Pair[]): ReadonlySet<string> {
  const translated = new Set<string>()
  for (const {source, target} of pairs.filter(isTranslated)) {
    const own = new Set(target.toLowerCase().match(WORDS))
    for (const word of source.toLowerCase().match(WORDS) ?? []) if (!own.has(word)) translated.add(word)
  }
  return translated
}
