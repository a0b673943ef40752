import type {Finding} from '../detect/finding.js'
import {behind} from '../detect/stretch.js'
import {TokenClass} from '../text/classes.js'
import {isAttached, isLettered, isLower, isSpaced, isWord} from '../text/neighbours.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {wordsOf} from './words.js'

/** Abbreviations of single letters, by their first: "e." begins "e.g.". */
const LETTERED = new Map([...wordsOf('lettered')].map((word) => [word.slice(0, 2), word.slice(2)]))
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/
/** Words before a clitic that is no ending of a name. */
const CONTRACTED = wordsOf('contracted')
const SPACE = {
  id: 'typography-space-before',
  why: 'White space stands before a mark that belongs to the word before it.',
}
const DOUBLED = {id: 'typography-mark-doubled'}

/** Marks that stand apart from their word, or twice: "it ' s", "e. g.", '" ,', "fish ,and", "etc..", "?.". */
export function findLooseMarks(view: TokenView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    const {text} = token
    if (text.length > 2) return []
    if (text === ',') return [...commaAt(view, index), ...behindQuotation(view, index)]
    if (text === '.') return [...behindQuotation(view, index), ...stopAt(view, index)]
    if (text === '?' || text === '!') return marksAt(view, index)
    if (text === '..') return dotsAt(view, index)
    if (text === "'" || text === '’') return apostropheAt(view, index)
    return text.endsWith('.') ? letteredAt(view, index) : []
  })
}

/** "fish ,and": the space stands on the wrong side. */
function commaAt(view: TokenView, index: number): Finding[] {
  const next = view.tokens[index + 1]
  // Of two commas, "fish, ,and", one is enough.
  const isTwice = view.tokens[index - 1]?.text === ',' && isAttached(view, index - 1)
  const start = isTwice ? index - 2 : index - 1
  if (!isSpaced(view, index) || !isAttached(view, index + 1)) return []
  const before = view.tokens[start]
  if (before === undefined || (!/^(?:[$€£¥%)）]|\.\.)$/.test(before.text) && !isWord(before))) return []
  if (!isLettered(next) || (next.classes & TokenClass.clitic) !== 0) return []
  const why = 'The white space stands before the comma instead of behind it.'
  // A currency sign may have to move: it is left to the finding about the amount.
  if (/^[$€£¥]$/.test(before.text))
    return [findingOf(view, {...SPACE, why}, index, index + 2, [`, ${next.text}`], behind(view, start))]
  const fix = `${before.text}, ${next.text}`
  return [findingOf(view, {...SPACE, why}, start, index + 2, [fix])]
}

/** "there ??": the same mark several times, apart from its word. One alone is found by rule. */
function marksAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  const {text} = tokenAt(view, index)
  const word = tokens[index - 1]
  if (word === undefined || !isSpaced(view, index) || !isLettered(word)) return []
  let end = index + 1
  while (tokens[end]?.text === text && isAttached(view, end)) end++
  if (end === index + 1 || isAttached(view, end)) return []
  return [findingOf(view, SPACE, index - 1, end, [word.text + text])]
}

/** `"Yes" , he said`. */
function behindQuotation(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  const mark = tokens[index - 1]
  const next = tokens[index + 1]
  if (mark === undefined || !isSpaced(view, index) || !isAttached(view, index - 1) || !/^["”]$/.test(mark.text))
    return []
  // ".NET" and ".5" begin with their stop.
  if (next?.paragraph === mark.paragraph && next.before === '' && !isQuote(next)) return []
  return [findingOf(view, SPACE, index - 1, index + 1, [mark.text + tokenAt(view, index).text])]
}

const isQuote = (token: Token): boolean => (token.classes & TokenClass.quoteMark) !== 0

/** "?.": the sentence has its mark already. A name may end with one: "Yahoo!." */
function stopAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  const mark = tokens[index - 1]
  const word = tokens[index - 2]
  if (mark === undefined || !/^[?!]$/.test(mark.text) || !isAttached(view, index) || !isAttached(view, index - 1))
    return []
  if (!isLower(word) || isAttached(view, index + 1)) return []
  const why = 'A full stop follows the mark that ends the sentence already.'
  return [findingOf(view, {...DOUBLED, why}, index - 1, index + 1, [mark.text])]
}

/** "etc..", "?..": two dots, of which none is needed. */
function dotsAt(view: TokenView, index: number): Finding[] {
  const previous = view.tokens[index - 1]
  if (previous === undefined || !isAttached(view, index) || isAttached(view, index + 1)) return []
  if (previous.norm === 'etc') {
    const why = 'The stop of the abbreviation ends the sentence too.'
    return [findingOf(view, {...DOUBLED, why}, index - 1, index + 1, [`${previous.text}.`])]
  }
  if (/^[?!]$/.test(previous.text) && isAttached(view, index - 1)) {
    const why = 'Two dots follow a question or exclamation mark, as in Russian.'
    return [findingOf(view, {...DOUBLED, why, languages: ['ru', 'uk']}, index - 1, index + 1, [previous.text])]
  }
  if (!isLower(previous)) return []
  const why = 'Two dots are neither a full stop nor an ellipsis, which has three.'
  return [findingOf(view, {...DOUBLED, why, confidence: 'low'}, index, index + 1, ['...', '.'])]
}

/** "don ' t", "it' s", "the mayor 's". */
function apostropheAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  const word = tokens[index - 1]
  const clitic = tokens[index + 1]
  const next = tokens[index + 2]
  if (!isLettered(word) || clitic === undefined || !CLITIC.test(clitic.text) || clitic.sentence !== word.sentence)
    return []
  const isBefore = isSpaced(view, index)
  const isBehind = isSpaced(view, index + 1)
  const isTight = isAttached(view, index) && isAttached(view, index + 1)
  if (isTight || !(isBefore || isAttached(view, index)) || !(isBehind || isAttached(view, index + 1))) return []
  // "the 's' of it", and words that a hyphen or an apostrophe carries on.
  if (next !== undefined && next.before === '' && !/^[.,;:!?]$/.test(next.text)) return []
  if (!fits(word, clitic.text, isBefore && isBehind)) return []
  const why = 'White space stands in a contraction or before a possessive.'
  const fix = word.text + tokenAt(view, index).text + clitic.text
  return [findingOf(view, {id: 'typography-apostrophe', why, confidence: 'high'}, index - 1, index + 2, [fix])]
}

/** Whether a word takes the ending: "don" takes a t, a pronoun takes "re". */
function fits(word: Token, clitic: string, isLoose: boolean): boolean {
  if (clitic === 't') return /n$/.test(word.norm) && CONTRACTED.has(word.norm)
  if (clitic === 's') return !isLoose || CONTRACTED.has(word.norm)
  return CONTRACTED.has(word.norm)
}

/** "e. g." */
function letteredAt(view: TokenView, index: number): Finding[] {
  const {text} = tokenAt(view, index)
  const next = view.tokens[index + 1]
  const rest = LETTERED.get(text)
  if (rest === undefined || next?.text !== rest || !isSpaced(view, index + 1)) return []
  const isTime = rest === 'm.'
  if (isTime && !/^\d/.test(view.tokens[index - 1]?.text ?? '')) return []
  const why = 'No space stands inside the abbreviation.'
  return [
    findingOf(view, {id: 'typography-space-inside', why}, index, index + 2, [textOf(view, index, index + 1) + rest]),
  ]
}
