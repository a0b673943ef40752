import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {behind} from '../detect/stretch.js'
import {TokenClass} from '../text/classes.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isDigits, isLettered, isQuoteMark, isWord} from '../text/token-kinds.js'

/** Marks that stand apart from their word: '"Yes" ,', "fish ,and", "there ??". */
export const detector: Detector = {
  ids: ['typography-space-before'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text === ',') commaAt(view, index, report)
      if (text === ',' || text === '.') behindQuotation(view, index, report)
      else if (text === '?' || text === '!') marksAt(view, index, report)
    }
  },
}

/** "fish ,and": the space stands on the wrong side. */
function commaAt(view: TokenView, index: number, report: Report): void {
  const next = view.tokens[index + 1]
  // Of two commas, "fish, ,and", one is enough.
  const isTwice = view.tokens[index - 1]?.text === ',' && isAttached(view, index - 1)
  const start = isTwice ? index - 2 : index - 1
  if (!isSpaced(view, index) || !isAttached(view, index + 1)) return
  const before = view.tokens[start]
  if (before === undefined || (!/^(?:[$€£¥%)）]|\.\.)$/.test(before.text) && !isWord(before))) return
  // "in 8 ,9 or 10 hours"; "1 ,000" is one number.
  const isCounted = isDigits(next) && /^\d{1,2}$/.test(next.text)
  if (!isCounted && (!isLettered(next) || (next.classes & TokenClass.clitic) !== 0)) return
  // A currency sign may have to move: it is left to the finding about the amount.
  const isSign = /^[$€£¥]$/.test(before.text)
  if (isSign) {
    const from = behind(view, start)
    report('typography-space-before', index, index + 2, [`, ${next.text}`], {reason: 'comma', from})
  } else {
    report('typography-space-before', start, index + 2, [`${before.text}, ${next.text}`], {reason: 'comma'})
  }
}

/** "there ??": the same mark several times, apart from its word. One alone is found by rule. */
function marksAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  const {text} = tokenAt(view, index)
  const word = tokens[index - 1]
  if (!isSpaced(view, index) || !isLettered(word)) return
  let end = index + 1
  while (tokens[end]?.text === text && isAttached(view, end)) end++
  if (end === index + 1 || isAttached(view, end)) return
  report('typography-space-before', index - 1, end, [word.text + text], {reason: 'mark'})
}

/** `"Yes" , he said`. */
function behindQuotation(view: TokenView, index: number, report: Report): void {
  const mark = view.tokens[index - 1]
  const next = view.tokens[index + 1]
  if (mark === undefined || !isSpaced(view, index) || !isAttached(view, index - 1) || !/^["”]$/.test(mark.text)) return
  // ".NET" and ".5" begin with their stop.
  if (next?.paragraph === mark.paragraph && next.before === '' && !isQuoteMark(next)) return
  report('typography-space-before', index - 1, index + 1, [mark.text + tokenAt(view, index).text], {reason: 'mark'})
}
