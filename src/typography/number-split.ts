import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {words} from './notation/words.js'

const COUNTED = words('measures')

/** A space inside a number: "25, 000 boats", "1, 400 meters", "1. 5 million". */
export const detector: Detector = {
  ids: ['typography-number-split'],
  find({view}, report) {
    for (let index = 1; index + 1 < view.tokens.length; index++) {
      decimalsAt(view, index, report)
      if (tokenAt(view, index).text !== ',' || !splitsThousands(view, index)) continue
      const fix = `${tokenAt(view, index - 1).text},${tokenAt(view, index + 1).text}`
      report('typography-number-split', index - 1, index + 2, [fix])
    }
  },
}

/** Three digits behind one to three, noughts or a measure, with nothing of a list around. */
function splitsThousands(view: TokenView, index: number): boolean {
  const {tokens} = view
  if (!isAttached(view, index) || !isSpaced(view, index + 1)) return false
  const [first, second] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? '']
  if (!/^[1-9]\d{0,2}$/.test(first) || !/^\d{3}$/.test(second) || tokens[index - 1]?.joined === true) return false
  const unit = tokens[index + 2]
  if (unit?.before === '-' || unit?.text === ',' || tokens[index - 2]?.text === ',') return false
  return second === '000' || COUNTED.has(unit?.norm ?? '')
}

/** "1. 5 million": the parser takes the dot for a part of the number. */
function decimalsAt(view: TokenView, index: number, report: Report): void {
  const [whole, decimals, unit] = [tokenAt(view, index), view.tokens[index + 1], view.tokens[index + 2]]
  if (!/^\d{1,3}\.$/.test(whole.text) || !isSpaced(view, index + 1) || whole.joined || whole.lineStart) return
  if (!/^\d{1,2}$/.test(decimals?.text ?? '') || decimals?.sentence !== whole.sentence) return
  if (!COUNTED.has(unit?.norm ?? '')) return
  report('typography-number-split', index, index + 2, [whole.text + decimals.text])
}
