import type {Detector} from '../detect/detector.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isSpaced} from '../text/neighbours.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceStart, type TokenView, tokenAt} from '../text/token.js'
import {isLettered, isLower, isQuoteMark} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const OPENERS = words('break-openers')
const PHRASE_OPENERS = words('phrase-openers')
const TITLES = words('before-titles')
/** A sentence of fewer words before the lost stop may be a heading. */
const FEWEST_WORDS = 4

/** The full stop of a sentence is lost: "the trains were late Because it had snowed". */
export const detector: Detector = {
  ids: ['typography-sentence-break'],
  find(document, report) {
    const {view} = document
    if (showsCode(view)) return
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, norm, lineStart} = tokenAt(view, index)
      // Lines of chats and verse begin with a capital.
      if (lineStart) continue
      const isOpener = OPENERS.has(norm)
      if (!(isOpener || PHRASE_OPENERS.has(norm)) || !/^\p{Lu}\p{Ll}/u.test(text)) continue
      const end = isSpeechEnd(view, index - 1) ? index - 1 : index
      if (!isWithin(view, index, end)) continue
      const {text: last} = tokenAt(view, end - 1)
      const mark = end < index ? tokenAt(view, end).text : ''
      const stopped = `${last}.${mark} ${text}`
      const isSure = isOpener || mark !== ''
      const lowered = `${last} ${text.toLowerCase()}`
      // "shows The", "including The": a verb goes on.
      const fixes = isVerb(document.tags, end - 1) ? [lowered, stopped] : [stopped, lowered]
      // "After-sales" is no opener.
      if (!isOpener && view.tokens[index + 1]?.joined === true) continue
      report('typography-sentence-break', end - 1, index + 1, isSure ? [stopped] : fixes, {
        reason: isSure ? 'stop' : 'capital',
        // The headline of a text may have lost its line.
        confidence: isSure || sentenceStart(view, index) > 0 ? 'medium' : 'low',
      })
    }
  },
}

const isVerb = (view: TaggedView, index: number): boolean =>
  tagAt(view, index) === 'VERB' || tagAt(view, index) === 'ADP'

/** Whether a mark closes what is quoted. */
function isSpeechEnd(view: TokenView, index: number): boolean {
  const mark = view.tokens[index]
  return isQuoteMark(mark) && !isSpaced(view, index)
}

/** Whether a word in capitals stands among small ones, where no title begins; the words before it end at `end`. */
function isWithin(view: TokenView, index: number, end: number): boolean {
  const {tokens} = view
  const before = tokens[end - 1]
  if (!isSpaced(view, index) || !isLower(before) || before.text.length < 3 || TITLES.has(before.norm)) return false
  if (isFunctionWord(before.norm)) return false
  if (index - sentenceStart(view, index) < FEWEST_WORDS) return false
  let next = index + 1
  while (tokens[next]?.joined === true) next++
  if (!isLower(tokens[next]) || !isSpaced(view, next)) return false
  if (((tokens[next + 1]?.classes ?? 0) & TokenClass.capital) !== 0) return false
  if ((tokenAt(view, index).classes & TokenClass.quoted) !== 0 && tokenAt(view, index).literal) return false
  return (
    tokens.slice(sentenceStart(view, index), end - 1).filter((token) => isLettered(token) && isLower(token)).length > 1
  )
}
