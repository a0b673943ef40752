import type {Detector} from '../detect/detector.js'
import {languageName} from '../text/language-name.js'
import {isAdjacent} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isCapital} from '../text/token-kinds.js'
import {words} from './context/words.js'

const SPEECH = words('speech')

/** A name read as a letter, where the document speaks of somebody of that name: "C's visit" beside "Xi Jinping". */
export const detector: Detector = {
  ids: ['name-letter'],
  find({view, lexicon}, report) {
    const capitalised = new Set(view.tokens.filter(isCapital).map(({text}) => text))
    const entries = lexicon.letters.filter(({name}) => capitalised.has(name))
    if (entries.length === 0) return
    const given = givenNames(view, new Set(entries.map(({name}) => name)))
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      const fitting = entries.filter(({letter}) => letter === token.text)
      const [entry] = fitting
      if (entry === undefined || !standsForName(view, index, given)) continue
      const {letter, name, languages, source} = entry
      const values = {letter, name, source, language: languageName(languages[0] ?? '')}
      const names = fitting.map((one) => one.name)
      report('name-letter', index, index + 1, names, {languages, source, values})
    }
  },
}

/** A lone capital with a possessive, before a word of speech or before a given name of the very person. */
function standsForName(view: TokenView, index: number, given: ReadonlySet<string>): boolean {
  const {tokens} = view
  const token = tokenAt(view, index)
  const next = tokens[index + 1]
  if (token.joined || next === undefined) return false
  if (isCapital(tokens[index - 1]) && isAdjacent(tokens[index - 1], token)) return false
  if (next.norm === "'s") return true
  if (!isAdjacent(token, next)) return false
  return SPEECH.has(next.norm) || (isCapital(next) && given.has(next.text))
}

/** The words that stand behind one of the names somewhere in the document. */
function givenNames(view: TokenView, names: ReadonlySet<string>): ReadonlySet<string> {
  const given = new Set<string>()
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    const next = view.tokens[index + 1]
    if (names.has(token.text) && next !== undefined) given.add(next.text)
  }
  return given
}
