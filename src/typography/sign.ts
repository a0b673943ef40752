import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {behind} from '../detect/stretch.js'
import {isFunctionWord} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {touchesIdeographs} from '../text/ideographs.js'
import {beginsLine, isAttached, isSpaced} from '../text/neighbours.js'
import {sentenceStart, type TokenView, textOf, tokenAt} from '../text/token.js'
import {isCapital, isDigits, isLettered, isLower, isWord} from '../text/token-kinds.js'
import {words} from './notation/words.js'

/** What marks headings and notes in Japanese and Chinese; ballot boxes and check marks are left alone. */
const SHAPE = /^[■□◆◇●○◎▲△▼▽♪☆★・]+$/u
/** No word and no number. */
const SIGN = /^[^\p{L}\p{N}]/u
const LONGEST_SIGN = 3
const STARS = /^[☆★]+$/u
/** Between words it joins names and parts of titles in Chinese and Japanese. */
const MIDDLE_DOT = /^[·•]$/u
const ARROW = /^[←→↑↓⇒⇔]$/u
const FACE = /^(?:\^\^|\^_\^)$/
/** So many points make a list. */
const FEWEST_POINTS = 2
/** No formula in words has more of them. */
const LONGEST_FORMULA = 16
/** Dots that part what is listed have no more between them. */
const LONGEST_LISTED = 16
/** Two waves around a heading have no more words between them. */
const LONGEST_THEME = 20
const KEYS = words('keys')
/** What a plus sign says in prose. */
const PLUS = ['and', 'with', 'plus']

/** Signs that stand for words or marks in Chinese and Japanese prose: "■", "tea + cake", "the road = the only choice". */
export const detector: Detector = {
  ids: ['typography-sign'],
  find({view}, report) {
    if (showsCode(view)) return
    const rows: [number, number][] = []
    const dots: number[] = []
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text.length > LONGEST_SIGN || !SIGN.test(text) || touchesIdeographs(view, index)) continue
      if (SHAPE.test(text)) {
        const end = endOfRow(view, index)
        rows.push([index, end])
        index = end - 1
      } else if (ARROW.test(text))
        report('typography-sign', index, index + 1, [], {reason: 'arrow', values: {sign: text}})
      else if (MIDDLE_DOT.test(text)) dots.push(index)
      else if (FACE.test(text)) report('typography-sign', index, index + 1, [':)'], {reason: 'face'})
      else if (text === '^' && view.tokens[index + 1]?.text === '^' && view.tokens[index - 1]?.text !== '^')
        report('typography-sign', index, index + 2, [':)'], {reason: 'face'})
      else if (text === '+' || text === '=') operatorAt(view, index, report)
      else if (text === '~') waveAt(view, index, report)
    }
    middleDotsAt(view, dots, report)
    // Shapes that begin several lines mark the points of a list, as shops everywhere have it.
    const isList = rows.filter(([index]) => beginsLine(view, index)).length >= FEWEST_POINTS
    for (const [index, end] of rows)
      if (!isRating(view, index, end) && !(isList && beginsLine(view, index))) shapesAt(view, index, end, report)
  },
}

/** Where the shapes end that stand close together from `index` on. */
function endOfRow(view: TokenView, index: number): number {
  let end = index + 1
  while (isAttached(view, end) && SHAPE.test(view.tokens[end]?.text ?? '')) end++
  return end
}

/** "★★★★☆" rates goods everywhere. */
function isRating(view: TokenView, index: number, end: number): boolean {
  const row = view.tokens.slice(index, end)
  return row.every(({text}) => STARS.test(text)) && row.reduce((stars, {text}) => stars + text.length, 0) > 1
}

/** A shape before a word goes; a row of circles stands for what is to be filled in. */
function shapesAt(view: TokenView, index: number, end: number, report: Report): void {
  const sign = textOf(view, index, end)
  const next = view.tokens[end]
  const isPoint =
    [...sign].length === 1 && sign !== '♪' && isWord(next) && next.paragraph === tokenAt(view, index).paragraph
  // At the head of a line it may mark a heading or caption that goes as a whole.
  const isHead = beginsLine(view, index)
  const isBetween = isAttached(view, index) && isAttached(view, end)
  const fixes = isPoint && !isBetween && !isHead ? [''] : []
  // The shape alone goes, so that another finding in the word behind it stands; of the spaces around it one stays.
  const isAmidSpaces = isSpaced(view, index) && isSpaced(view, end)
  const from = fixes.length > 0 && isAmidSpaces ? {from: behind(view, index - 1)} : {}
  report('typography-sign', index, end, fixes, {reason: 'shape', values: {sign}, ...from})
}

/** Middle dots between two words; several near to each other part what web pages list. */
function middleDotsAt(view: TokenView, dots: readonly number[], report: Report): void {
  const areNear = (first = Number.NaN, second = Number.NaN): boolean =>
    second - first <= LONGEST_LISTED && isSameParagraph(view, first, second)
  for (const [at, dot] of dots.entries())
    if (!areNear(dots[at - 1], dot) && !areNear(dot, dots[at + 1])) middleDotAt(view, dot, report)
}

const isSameParagraph = ({tokens}: TokenView, first: number, second: number): boolean =>
  tokens[first]?.paragraph === tokens[second]?.paragraph

/** "Evening Post · Online", but not "4 minutes · Open daily", which are facts about a thing as pages set them. */
function middleDotAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  const [number, previous, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]]
  const isLoose = isSpaced(view, index) && isSpaced(view, index + 1)
  const isTight = isAttached(view, index) && isAttached(view, index + 1)
  if ((!isLoose && !isTight) || !isLettered(previous) || !isLettered(next) || isDigits(number)) return
  const space = isTight ? ' ' : ''
  const fixes = [',', ':'].map((mark) => previous.text + mark + space)
  report('typography-sign', index - 1, index + 1, fixes, {reason: 'dot'})
}

/** A plus or equals sign between words, spaced on both sides or on none. */
function operatorAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  const previous = tokens[index - 1]
  const next = tokens[index + 1]
  const {text} = tokenAt(view, index)
  if (!isLower(previous) || !isLettered(next) || previous.text.length < 3 || next.text.length < 3) return
  if (text === '+' && (isFunctionWord(previous.norm) || isFunctionWord(next.norm))) return
  if (KEYS.has(previous.norm) || KEYS.has(next.norm)) return
  const spaces = [isSpaced(view, index), isSpaced(view, index + 1)]
  const isLoose = spaces.every(Boolean)
  if (!isLoose && !(isAttached(view, index) && isAttached(view, index + 1))) return
  if (text === '=' && !isLoose) return
  if (isFormula(view, index)) return
  const fixes = text === '+' ? PLUS.map((word) => (isLoose ? word : ` ${word} `)) : []
  report('typography-sign', index, index + 1, fixes, {reason: text === '+' ? 'plus' : 'equals'})
}

/** A wave that hangs on the last word of a sentence: "They look good~ We sold them all". */
function waveAt(view: TokenView, index: number, report: Report): void {
  const previous = view.tokens[index - 1]
  const next = view.tokens[index + 1]
  if (!isLower(previous) || !isAttached(view, index) || isAttached(view, index + 1)) return
  // "~ Tina's theme ~"
  const from = Math.max(sentenceStart(view, index), index - LONGEST_THEME)
  if (view.tokens.slice(from, index).some(({text}) => text === '~')) return
  const isLast = next === undefined || next.paragraph !== previous.paragraph
  if (isLast || isCapital(next)) report('typography-sign', index, index + 1, ['.', '!'], {reason: 'wave'})
}

/** "Upper edge = width + margin": a short line without a stop that reckons. */
function isFormula(view: TokenView, index: number): boolean {
  const {paragraph} = tokenAt(view, index)
  let start = index
  let end = index + 1
  while (end - start <= LONGEST_FORMULA && view.tokens[start - 1]?.paragraph === paragraph) start--
  while (end - start <= LONGEST_FORMULA && view.tokens[end]?.paragraph === paragraph) end++
  if (end - start > LONGEST_FORMULA || /^[.!?]$/.test(tokenAt(view, end - 1).text)) return false
  const signs = view.tokens.slice(start, end).map(({text, before}) => (/^\s-\s$/.test(before) ? '-' : text))
  return signs.includes('=') && signs.some((sign) => /^[-–−+*×÷/½¼]$/.test(sign))
}
