import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isLettered, isLower, isQuoteMark} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const SAYING = words('saying')
const JOINERS = words('joiners')
const HANGING = /^-\s+$/

/** Hyphens that stand for dashes and are stuck to one of the words around: "Prague- police". */
export const detector: Detector = {
  ids: ['typography-hyphen-stuck'],
  find({view}, report) {
    const counts = hangingByParagraph(view)
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, paragraph} = tokenAt(view, index)
      if (hangsOnDateline(view, index)) {
        const fix = `${tokenAt(view, index - 1).text} – ${text}`
        report('typography-hyphen-stuck', index - 1, index + 1, [fix])
        continue
      }
      if (!isHanging(view, index) || counts.get(paragraph) !== 1) continue
      const previous = view.tokens[index - 1]
      const next = view.tokens[index + 1]
      if (!isLower(next) || next.text.length < 3) continue
      // `," -said`: surely a dash, which English does without before a verb of saying.
      if (previous?.text === ',' || isQuoteMark(previous))
        report('typography-hyphen-stuck', index, index + 2, [SAYING.has(next.norm) ? next.text : `– ${next.text}`])
      // An option of a command: "with -quiet it says nothing".
      else if (isLower(previous) && previous.text.length > 3 && !showsCode(view))
        report('typography-hyphen-stuck', index - 1, index + 2, [])
    }
  },
}

/** "Prague- police": a place or topic at the head of a paragraph, its dash stuck to it. */
function hangsOnDateline(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  const head = view.tokens[index - 1]
  if (token === undefined || head === undefined || !HANGING.test(token.before)) return false
  if (JOINERS.has(token.norm) || !isLettered(token) || !isLettered(head) || head.text.length < 3) return false
  const isHead = view.tokens[index - 2]?.paragraph !== token.paragraph || head.lineStart
  return isHead && head.paragraph === token.paragraph && (head.classes & TokenClass.capital) !== 0
}

/** Whether a hyphen hangs on the word behind it. */
const isHanging = (view: TokenView, index: number): boolean =>
  view.tokens[index]?.text === '-' && isSpaced(view, index) && isAttached(view, index + 1)

/** How many hyphens of every paragraph hang on the word behind them: several are options of a command or items of a list. */
function hangingByParagraph(view: TokenView): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (let index = 0; index < view.tokens.length; index++) {
    const {paragraph} = tokenAt(view, index)
    if (isHanging(view, index)) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  }
  return counts
}
