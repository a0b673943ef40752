import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {isSpaced} from '../text/neighbours.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {words} from './notation/words.js'

const NAME = /^\p{Lu}\p{Ll}{2,20}$/u
const ENDINGS = [...words('surname-endings')]
const BOTH = /^\p{Lu}\.\p{Lu}\.?$/u
const ONE = /^\p{Lu}\.$/u
/** Abbreviations of the same look. */
const NO_INITIALS = words('no-initials')

/** "Ivanov I.I.": the family name before its initials. */
export const detector: Detector = {
  ids: ['typography-initials'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, joined, sentence} = tokenAt(view, index)
      if (text.length > 24 || joined || !isSurname(text) || !isSpaced(view, index + 1)) continue
      const found = initialsBehind(view, index + 1)
      if (found === undefined) continue
      const {initials, end, stop} = found
      const previous = view.tokens[index - 1]
      // "Sergei Petrov A.B." has a given name already.
      if (previous?.sentence === sentence && isName(previous)) continue
      report('typography-initials', index, end, [`${initials} ${text}${stop}`])
    }
  },
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && (token.classes & TokenClass.month) === 0

const isSurname = (text: string): boolean => NAME.test(text) && ENDINGS.some((ending) => text.endsWith(ending))

interface Initials {
  /** As they are to be written. */
  readonly initials: string
  /** The token behind them. */
  readonly end: number
  /** The stop of the sentence, where it is part of them. */
  readonly stop: string
}

/** Two initials from token `index` on. */
function initialsBehind(view: TokenView, index: number): Initials | undefined {
  const {tokens} = view
  const first = tokens[index]
  const second = tokens[index + 1]
  if (first === undefined) return undefined
  let end = index + 1
  let initials = first.text
  if (ONE.test(first.text) && second !== undefined && ONE.test(second.text) && isSpaced(view, index + 1)) {
    initials = `${first.text} ${second.text}`
    end = index + 2
  } else if (!BOTH.test(first.text) || NO_INITIALS.has(first.text.slice(0, 3).toLowerCase())) return undefined
  const next = tokens[end]
  // At the end of a paragraph the stop of the initials is that of the sentence too.
  if (next?.paragraph !== first.paragraph && initials.endsWith('.')) return {initials, end, stop: '.'}
  // The stop that ends the sentence is not to be taken from it, and a name may follow: "Petrov. I.I. Ivanov said".
  if (next === undefined || next.sentence !== tokenAt(view, index).sentence || !/^(?:\p{Ll}|[,;)№])/u.test(next.text))
    return undefined
  if (!initials.endsWith('.')) initials += '.'
  return {initials, end, stop: ''}
}
