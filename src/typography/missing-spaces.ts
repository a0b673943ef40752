import type {Finding} from '../detect/finding.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import {isAttached, isLettered, isLower, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'

/** "day.The": the parser sees one word, sometimes with the stop of the sentence. */
const RUN_ON = /^(\p{L}{3,30})([.?!])(\p{Lu}\p{Ll}{1,20})(\.?)$/u

const ABOUT = {id: 'typography-space-missing'}
const WHY = 'No white space stands between two sentences.'

/** Marks behind which the white space is missing: "day.The", "left,and". */
export function findMissingSpaces(view: TokenView): Finding[] {
  return view.tokens.flatMap(({text}, index) => {
    if (text === ',') return commaAt(view, index)
    if (text === '(' || text === ')') return bracketAt(view, index)
    if (text === '!' || text === '?' || text === '.') return stopAt(view, index)
    const [, last, mark, first, stop = ''] = text.length < 60 ? (RUN_ON.exec(text) ?? []) : []
    if (last === undefined || mark === undefined || first === undefined || !beginsSentence(first)) return []
    return [findingOf(view, {...ABOUT, why: WHY}, index, index + 1, [`${last}${mark} ${first}${stop}`])]
  })
}

function stopAt(view: TokenView, index: number): Finding[] {
  const next = view.tokens[index + 1]
  if (!isAttached(view, index + 1) || !isAttached(view, index) || !isLettered(view.tokens[index - 1])) return []
  if (!isLettered(next) || !beginsSentence(next.text)) return []
  const fix = `${tokenAt(view, index).text} ${next.text}`
  return [findingOf(view, {...ABOUT, why: WHY}, index, index + 2, [fix])]
}

/** A comma between two words, no list of values: "red,green,blue" stays. */
function commaAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  const previous = tokens[index - 1]
  const next = tokens[index + 1]
  if (!isAttached(view, index) || !isAttached(view, index + 1)) return []
  if (!isLettered(previous) || !isLettered(next) || previous.text.length < 2) return []
  if (next.text.length < 2 && !/^[aI]$/.test(next.text)) return []
  if ((next.classes & TokenClass.clitic) !== 0) return []
  const isList = tokens[index - 2]?.text === ',' && isAttached(view, index - 1)
  const goesOn = tokens[index + 2]?.text === ',' && isAttached(view, index + 2) && isAttached(view, index + 3)
  if (isList || goesOn) return []
  const why = 'No white space follows the comma.'
  return [findingOf(view, {...ABOUT, why}, index, index + 2, [`, ${next.text}`])]
}

/** No bracket is longer. */
const MOST_TOKENS = 60

/** "came(in the morning)", "(in the morning)and": a bracket of several words, so that it is no ending "(s)" and no function. */
function bracketAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  const opens = tokenAt(view, index).text === '('
  const outer = opens ? index : index + 1
  const word = tokens[opens ? index - 1 : index + 1]
  const inner = tokens[opens ? index + 1 : index - 1]
  if (!isAttached(view, outer) || !isLower(word) || word.text.length < 2 || !isLower(inner)) return []
  if (word.joined || inner.text.length < 2 || !holdsPhrase(view, index, opens ? 1 : -1)) return []
  // The space inside, "came( in", goes with the one that is missing.
  const isLoose = opens && isSpaced(view, index + 1)
  const why = 'No white space stands between a word and a bracket.'
  const fix = opens ? `${word.text} (${isLoose ? inner.text : ''}` : `) ${word.text}`
  const start = opens ? index - 1 : index
  return [findingOf(view, {...ABOUT, why}, start, opens ? index + (isLoose ? 2 : 1) : index + 2, [fix])]
}

/** Whether words with spaces between them stand inside a bracket, up to its other end. */
function holdsPhrase(view: TokenView, bracket: number, step: 1 | -1): boolean {
  const {paragraph} = tokenAt(view, bracket)
  let spaces = 0
  for (let at = bracket + step; Math.abs(at - bracket) < MOST_TOKENS; at += step) {
    const token = view.tokens[at]
    if (token === undefined || token.paragraph !== paragraph) return false
    if (token.text === (step === 1 ? ')' : '(')) return spaces > 0
    if (/^[{}()=;]$/.test(token.text)) return false
    if (isLower(token) && isLower(view.tokens[at - 1]) && isSpaced(view, at)) spaces++
  }
  return false
}

/** Whether a word begins sentences rather than names of files and sites. */
function beginsSentence(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && isFunctionWord(word.toLowerCase())
}
