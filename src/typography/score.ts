import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {isNear} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {words} from './notation/words.js'

const SCORE = /^(\d{1,3}):(\d{1,3})(\.?)$/
const MATCHES = words('matches')
const RATIOS = words('ratios')
const SETS = words('sets')
const BOOKS = words('scriptures')
const BEFORE_TIME = words('before-race-time')

/** A table that gives points as "8:2 points" gives those of the next team so many tokens behind: "(10:0)". */
const TABLE_REACH = 15

/** Scores with a colon: "won 2:1"; English has a hyphen or an en dash. */
export const detector: Detector = {
  ids: ['typography-score'],
  find({view}, report) {
    let points = Number.NEGATIVE_INFINITY
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, joined} = tokenAt(view, index)
      const [, left, right, stop = ''] = text.length > 8 ? [] : (SCORE.exec(text) ?? [])
      if (left === undefined || right === undefined || joined) continue
      // What may be a time of day or of a race is left alone.
      const isOfMatch =
        right.length > 1
          ? isOfSets(view, index, Number(left), Number(right)) || isHigh(view, index, Number(left), Number(right))
          : isNear(view, index, MATCHES, 12) || hasHalfTime(view, index)
      if (!isOfMatch || isNear(view, index, RATIOS) || isVerse(view, index)) continue
      const isBeforePoints = view.tokens[index + 1]?.norm === 'points'
      if (isBeforePoints) points = index
      if (index - points < TABLE_REACH) {
        const end = isBeforePoints ? index + 2 : index + 1
        report('typography-score', index, end, [`${left} points${stop}`], {reason: 'points'})
        continue
      }
      report(
        'typography-score',
        index,
        index + 1,
        ['-', '–'].map((dash) => left + dash + right + stop),
      )
    }
  },
}

/** Whether a score with two digits is one of a set or of a match with many points. */
function isOfSets(view: TokenView, index: number, left: number, right: number): boolean {
  const previous = view.tokens[index - 1]
  if (BEFORE_TIME.has(previous?.norm ?? '') || left < 10 || !isNear(view, index, SETS, 15)) return false
  return left > 24 || right > 59 || scoresNear(view, index).some((other) => other > 24)
}

/** Whether a score in a match has more points than a time has hours or minutes: "lost 104:106". */
function isHigh(view: TokenView, index: number, left: number, right: number): boolean {
  if (BEFORE_TIME.has(view.tokens[index - 1]?.norm ?? '')) return false
  return (left > 59 || right > 59 || (left > 24 && right > 24)) && isNear(view, index, MATCHES, 12)
}

/** The first halves of the other scores around. */
function scoresNear(view: TokenView, index: number): number[] {
  const around = view.tokens.slice(Math.max(0, index - 6), index + 7)
  return around.flatMap(({text}) => {
    const [, left, right] = SCORE.exec(text) ?? []
    return left !== undefined && right?.length === 2 ? [Number(left)] : []
  })
}

/** "1:1 (0:0)": the score at half-time stands behind in brackets. */
function hasHalfTime(view: TokenView, index: number): boolean {
  const {tokens} = view
  return tokens[index + 1]?.text === '(' && SCORE.test(tokens[index + 2]?.text ?? '') && tokens[index + 3]?.text === ')'
}

/** "Luke 2:1" */
function isVerse(view: TokenView, index: number): boolean {
  const book = view.tokens[index - 1]
  return book !== undefined && (book.classes & TokenClass.name) !== 0 && BOOKS.has(book.text.toLowerCase())
}
