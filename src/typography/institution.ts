import type {Detector} from '../detect/detector.js'
import {capitalise} from '../english/casing.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isCapital, isLower} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const HEADS = words('institution-heads')
const FIELDS = words('institution-fields')
const LINKS = words('institution-links')
/** Words of a name that stand behind the head. */
const LONGEST = 8

/** Small letters inside the name of an institution, as Slavic and Romance languages write it: "the Ministry of internal affairs". */
export const detector: Detector = {
  ids: ['typography-institution'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, sentence} = tokenAt(view, index)
      if (!HEADS.has(norm) || !isCapital(view.tokens[index])) continue
      if (view.tokens[index + 1]?.norm !== 'of' || view.tokens[index + 1]?.sentence !== sentence) continue
      const end = endOfName(view, index + 2)
      const small = Array.from({length: end - index - 2}, (_, at) => index + 2 + at).filter((at) => isSmall(view, at))
      const [first, last] = [small[0], small.at(-1)]
      if (first !== undefined && last !== undefined)
        report('typography-institution', first, last + 1, [named(view, first, last + 1)])
    }
  },
}

const isSmall = (view: TokenView, index: number): boolean =>
  isLower(view.tokens[index]) && FIELDS.has(tokenAt(view, index).norm)

/** Behind the last word that names what an institution is for. */
function endOfName(view: TokenView, start: number): number {
  const {sentence} = tokenAt(view, start - 1)
  let end = start
  for (let at = start; at < start + LONGEST; at++) {
    const token = view.tokens[at]
    if (token === undefined || token.sentence !== sentence) break
    if (FIELDS.has(token.norm)) end = at + 1
    else if (!LINKS.has(token.norm)) break
  }
  return end
}

/** The words with capitals, but for those that link them. */
function named(view: TokenView, start: number, end: number): string {
  let name = ''
  for (let at = start; at < end; at++) {
    const {text, before, norm} = tokenAt(view, at)
    name += (at > start ? before : '') + (LINKS.has(norm) ? text : capitalise(text))
  }
  return name
}
