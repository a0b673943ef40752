import type {Finding} from '../detect/finding.js'
import {wordSet} from '../english/word-set.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {languageName} from '../text/language-name.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isAdjacent, isCapital} from './context.js'
import {findingOf} from './finding.js'

/** What people do with words: who does it is a person, not a letter. */
const SPEECH = wordSet(
  'said says told stated noted added announced called stressed emphasized emphasised believes thinks met',
)

/** A name read as a letter, where the document speaks of somebody of that name: "C's visit" beside "Xi Jinping". */
export function findLetters(view: TokenView, lexicon: Lexicon): Finding[] {
  const words = new Set(view.tokens.filter(isCapital).map(({text}) => text))
  const entries = lexicon.letters.filter(({name}) => words.has(name))
  if (entries.length === 0) return []
  const given = givenNames(view, new Set(entries.map(({name}) => name)))
  return view.tokens.flatMap((token, index) => {
    const fitting = entries.filter(({letter}) => letter === token.text)
    const [entry] = fitting
    if (entry === undefined || !standsForName(view, index, given)) return []
    const language = languageName(entry.languages[0] ?? '')
    const why = `The letter ${entry.letter} and the name ${entry.name} are both «${entry.source}» in ${language}; the document speaks of ${entry.name}.`
    const rule = {id: 'name-letter', languages: entry.languages, why, source: entry.source, confidence: 'high'} as const
    const names = fitting.map(({name}) => name)
    return [findingOf(view, rule, index, index + 1, names)]
  })
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
  for (const [index, token] of view.tokens.entries()) {
    const next = view.tokens[index + 1]
    if (names.has(token.text) && next !== undefined) given.add(next.text)
  }
  return given
}
