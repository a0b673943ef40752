import type {Detector} from '../detect/detector.js'
import {speechOf} from '../text/speech.js'
import type {TaggedView} from '../text/tags.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../text/token.js'
import {isQuoteMark} from '../text/token-kinds.js'
import {clauseAt} from './syntax/clause.js'
import {normAt} from './syntax/sentence.js'
import {afterOpeners, LONGEST_CLAUSE} from './syntax/statement.js'

/** What may open the first clause, and the words that then must not join the second; not "yet", which older prose has there. */
const PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['although', /^(?:but|however)$/],
  ['though', /^(?:but|however)$/],
  ['because', /^(?:so|therefore|hence)$/],
  ['since', /^(?:so|therefore|hence)$/],
])

/** Two conjunctions for one link: "Although it rained, but we went", "Because it rained, so we stayed". The fix drops the second. */
export const detector: Detector = {
  ids: ['grammar-double-link'],
  find({tags: view}, report) {
    const speech = speechOf(view)
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, literal} = tokenAt(view, index)
      const second = PAIRS.get(norm)
      if (second === undefined || literal || !opensSentence(view, index)) continue
      const comma = firstComma(view, index)
      if (comma === undefined || speech[comma] === true || !second.test(normAt(view, comma + 1))) continue
      // "Because it rained, so many came late that …": a word of degree.
      if (/^(?:many|much|few|little|far|that|long)$/.test(normAt(view, comma + 2))) continue
      const next = comma + (view.tokens[comma + 2]?.text === ',' ? 3 : 2)
      if (next >= sentenceEnd(view, index) || clauseAt(view, afterOpeners(view, next), true) === undefined) continue
      report('grammar-double-link', comma, next, [','])
    }
  },
}

/** At the head of a sentence, behind "even" or a quotation mark at most: in the middle each may belong to another clause. */
function opensSentence(view: TaggedView, index: number): boolean {
  const before = view.tokens[index - 1]
  const isFree = before !== undefined && (before.norm === 'even' || isQuoteMark(before))
  return (isFree ? index - 1 : index) === sentenceStart(view, index)
}

function firstComma(view: TaggedView, index: number): number | undefined {
  const end = Math.min(sentenceEnd(view, index), index + LONGEST_CLAUSE)
  for (let at = index + 1; at < end; at++) {
    if (tokenAt(view, at).text === ',') return at
    if (/^[;:—–]$/.test(tokenAt(view, at).text)) return undefined
  }
  return undefined
}
