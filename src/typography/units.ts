import type {Finding} from '../detect/finding.js'
import {isAttached, isDigits, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {wordsOf} from './words.js'

const QUANTITIES = wordsOf('quantities')
const PER = wordsOf('rates')

/** Units with white space inside them: "25 ° C", "100 km / h". */
export function findUnits(view: TokenView): Finding[] {
  return view.tokens.flatMap(({text}, index) => {
    if (text === '°') return degreeAt(view, index)
    return text === '/' ? rateAt(view, index) : []
  })
}

function degreeAt(view: TokenView, index: number): Finding[] {
  const number = view.tokens[index - 1]
  const scale = view.tokens[index + 1]
  if (!isDigits(number) || scale === undefined || !/^[CF]$/.test(scale.text)) return []
  const isSigned = view.tokens[index - 2]?.text === '+' && isSpaced(view, index - 1)
  const isApart = isSpaced(view, index) && isSpaced(view, index + 1)
  if (!(isApart || isSpaced(view, index) || isAttached(view, index)) || !(isApart || isAttached(view, index + 1)))
    return []
  if (!isSigned && !isApart) return []
  const start = isSigned ? index - 2 : index - 1
  const gap = isSpaced(view, index) && !isApart ? ' ' : ''
  const fix = `${isSigned ? '+' : ''}${number.text}${gap}°${scale.text}`
  const why = 'White space stands inside a temperature.'
  return [
    findingOf(view, {id: 'typography-degree', kind: 'number', why, languages: ['ru', 'uk', 'de']}, start, index + 2, [
      fix,
    ]),
  ]
}

function rateAt(view: TokenView, index: number): Finding[] {
  const unit = view.tokens[index - 1]
  const per = view.tokens[index + 1]
  if (unit === undefined || per === undefined || !isSpaced(view, index) || !isSpaced(view, index + 1)) return []
  if (!QUANTITIES.has(unit.norm) || !PER.has(per.norm) || !isDigits(view.tokens[index - 2])) return []
  const why = 'No spaces stand around the stroke in a unit.'
  const fix = `${tokenAt(view, index - 1).text}/${per.text}`
  return [findingOf(view, {id: 'typography-unit', kind: 'number', why}, index - 1, index + 2, [fix])]
}
