import type {Detector} from '../detect/detector.js'
import type {Document} from '../detect/document.js'
import {isNoun, isPerson} from '../english/nouns.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import {isAdjacent, isNear} from '../text/neighbours.js'
import {sentenceEnd, sentenceStart, type TokenView, tokenAt} from '../text/token.js'
import {isLower, isWord} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const AGE = /^(?:1[0-9]|[2-9]\d)$/
/** Words of a text that gives points, goals or numbers behind names. */
const POINTS = words('points')
const PLAYERS = words('players')
/** So many words in small letters make a sentence of what would be a caption or an entry of a list. */
const FEWEST = 3
/** They stand so near to the age. */
const REACH = 30
/** What closes an apposition by itself. */
const CLOSING = /^(?:[,.;:!?)"”»…–—]|['’]s)$/

/** Somebody's age in brackets, as in the news of Japan, Germany and Czechia: "The pilot Jan Novák (55) landed". */
export const detector: Detector = {
  ids: ['typography-age'],
  find(document, report) {
    const {view} = document
    for (let index = 2; index + 1 < view.tokens.length; index++) {
      if (!AGE.test(tokenAt(view, index).text) || !isBracketed(view, index)) continue
      const last = index - 2
      if (!isPersonNamed(document, last) || !isInProse(view, index) || isNear(view, index, POINTS)) continue
      const next = view.tokens[index + 2]
      const isOpen = next !== undefined && next.sentence === tokenAt(view, last).sentence && !CLOSING.test(next.text)
      const age = `${tokenAt(view, last).text}, ${tokenAt(view, index).text}`
      report('typography-age', last, index + 2, [isOpen ? `${age},` : age])
    }
  },
}

function isBracketed(view: TokenView, index: number): boolean {
  const [before, after] = [view.tokens[index - 1], view.tokens[index + 1]]
  const {sentence} = tokenAt(view, index - 2)
  return before?.text === '(' && after?.text === ')' && before.sentence === sentence && after.sentence === sentence
}

/** Whether a token ends the name of a person, or is a word for one: "Jan Novák", "the pilot Novák", "a retired pilot". */
function isPersonNamed({view, lexicon}: Document, index: number): boolean {
  const word = tokenAt(view, index)
  if (!isWord(word) || (word.classes & (TokenClass.month | TokenClass.weekday)) !== 0) return false
  if ((word.classes & TokenClass.capital) === 0) return isOnePerson(word.norm)
  if (isNoun(word.norm) || lexicon.gazetteer.englishName(word.text) !== undefined) return false
  const before = view.tokens[index - 1]
  if (before === undefined || !isAdjacent(before, word) || isFunctionWord(before.norm)) return false
  return (before.classes & TokenClass.capital) === 0 ? isOnePerson(before.norm) : /\p{Ll}/u.test(before.text)
}

const isOnePerson = (norm: string): boolean => isPerson(norm) || PLAYERS.has(norm)

function isInProse(view: TokenView, index: number): boolean {
  const from = Math.max(sentenceStart(view, index), index - REACH)
  const around = view.tokens.slice(from, Math.min(sentenceEnd(view, index), index + REACH))
  return around.filter((token) => isLower(token)).length >= FEWEST
}
