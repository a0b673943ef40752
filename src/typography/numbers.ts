import type {Finding} from '../pattern/rule-set.js'
import {ordinal} from '../text/numerals.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {findingOf} from './finding.js'
import {isDigits, isLower, isSpaced} from './neighbours.js'

const DECIMAL_COMMA = /^(?:\d{1,12},\d{1,2}|0,\d{3,6})$/
/** With the stop of the sentence, where the parser takes it for a part of the number. */
const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3}){2,5}\.?$/
const DOTTED_ONCE = /^[1-9]\d{0,2}\.\d00$/
const ORDINAL = /^\d{1,9}(?:st|nd|rd|th)$/
/** What a decimal number counts. */
const MEASURES = wordSet(`
  percent per % ‰ percentage million billion trillion thousand times meters metres kilometers kilometres km m cm mm kg g mg tons
  tonnes ton kilograms grams liters litres l ml degrees ° hours points euros dollars rubles roubles hectares ha inches miles mwh
  kwh gw mw kw ghz mhz gb tb mb hp years`)
/** What is counted in whole numbers, so that three digits behind a dot are thousands. */
const COUNTED = wordSet(`
  euros euro people spectators inhabitants residents students employees dollars soldiers fans tickets copies workers crowns
  rubles roubles pounds francs citizens visitors participants viewers members children jobs cars households square troops
  refugees patients victims yuan yen zloty forints hryvnias lei`)
/** Words before numbers that are no quantities. */
const LABELS = wordSet(`
  version v release tel telephone phone fax call mobile ip isbn issn no number code zip art article section chapter designation
  id order room paragraph item model`)
const MONTHS = wordSet('january february march april may june july august september october november december')

/** Numbers in the manner of other languages: decimal commas, dots and spaces between thousands, wrong ordinal endings. */
export function findNumbers(view: TokenView): Finding[] {
  return [...view.tokens.entries()].flatMap(([index, token]) => {
    const first = token.text.charCodeAt(0)
    if (first < 48 || first > 57 || token.text.length > 30) return []
    return [
      ...decimalAt(view, index),
      ...dottedAt(view, index),
      ...spacedAt(view, index),
      ...ordinalAt(view, index),
      ...decadeAt(view, index),
    ]
  })
}

function decimalAt(view: TokenView, index: number): Finding[] {
  const {text} = tokenAt(view, index)
  if (!DECIMAL_COMMA.test(text)) return []
  const next = view.tokens[index + 1]
  const isMeasured = next?.sentence === tokenAt(view, index).sentence && MEASURES.has(next.norm)
  if (!isMeasured && !isMoney(view, index)) return []
  const remark = {
    id: 'typography-decimal-comma',
    kind: 'number',
    confidence: 'high',
    languages: ['ru', 'uk', 'de', 'cs', 'fr', 'es', 'it', 'pl'],
    why: 'English sets a point before decimals, not a comma.',
  } as const
  return [findingOf(view, remark, index, index + 1, [text.replace(',', '.')])]
}

function isMoney(view: TokenView, index: number): boolean {
  return view.tokens[index]?.before === '' && /^[€£]$/.test(view.tokens[index - 1]?.text ?? '')
}

const THOUSANDS = {
  id: 'typography-thousands',
  kind: 'number',
  languages: ['ru', 'uk', 'de', 'cs', 'fr', 'es', 'it', 'pl'],
} as const

function dottedAt(view: TokenView, index: number): Finding[] {
  const token = tokenAt(view, index)
  if (isLabelled(view, index) || token.joined) return []
  const next = view.tokens[index + 1]
  const isCount = next?.sentence === token.sentence && COUNTED.has(next.norm) && isSpaced(view, index + 1)
  if (!DOTTED.test(token.text) && !(DOTTED_ONCE.test(token.text) && (isCount || isRange(view, index)))) return []
  const why = 'English sets commas between thousands, not dots.'
  return [findingOf(view, {...THOUSANDS, why}, index, index + 1, [token.text.replace(/\.(?=\d)/g, ',')])]
}

/** "12.000 to 15.000 spectators". */
function isRange(view: TokenView, index: number): boolean {
  const {tokens} = view
  return (
    tokens[index + 1]?.norm === 'to' &&
    DOTTED_ONCE.test(tokens[index + 2]?.text ?? '') &&
    COUNTED.has(tokens[index + 3]?.norm ?? '')
  )
}

/** "34 451 people". Rounded numbers are found by rule. */
function spacedAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  if (!/^[1-9]\d{0,2}$/.test(tokenAt(view, index).text) || isLabelled(view, index)) return []
  let end = index + 1
  while (/^\d{3}$/.test(tokens[end]?.text ?? '') && isThinlySpaced(view, end)) end++
  const groups = end - index
  if (groups < 2 || groups > 4 || isDigits(tokens[end])) return []
  if (tokens.slice(index + 1, end).every(({text}) => text === '000')) return []
  const next = tokens[end]
  if (!isLower(next) || !isSpaced(view, end) || next.sentence !== tokens[index]?.sentence) return []
  if (!COUNTED.has(next.norm) && !/[^s]s$/.test(next.norm)) return []
  if (/^(?:was|is|has|does|this|as)$/.test(next.norm)) return []
  const why = 'English sets commas between thousands, not spaces.'
  const fix = tokens
    .slice(index, end)
    .map(({text}) => text)
    .join(',')
  return [findingOf(view, {...THOUSANDS, why}, index, end, [fix])]
}

function isThinlySpaced(view: TokenView, index: number): boolean {
  return isSpaced(view, index) && tokenAt(view, index).before.length === 1
}

/** Whether what stands before the number makes it a name, a date or a part of a longer number. */
function isLabelled(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  if (previous === undefined || previous.sentence !== tokenAt(view, index).sentence) return false
  if (/^[\d.,:-]+$/.test(previous.text) || LABELS.has(previous.norm) || MONTHS.has(previous.norm)) return true
  return /^[+#№:(/]$/.test(previous.text)
}

function ordinalAt(view: TokenView, index: number): Finding[] {
  const {norm} = tokenAt(view, index)
  if (!ORDINAL.test(norm)) return []
  const right = ordinal(Number.parseInt(norm, 10))
  if (right === norm) return []
  const remark = {
    id: 'typography-ordinal',
    kind: 'number',
    confidence: 'high',
    why: 'The ending does not fit the number.',
  } as const
  return [findingOf(view, remark, index, index + 1, [right])]
}

/** "the 90-s", "the 1990-th". */
function decadeAt(view: TokenView, index: number): Finding[] {
  const token = tokenAt(view, index)
  const ending = view.tokens[index + 1]
  if (!/^(?:1[89]|20)?\d0$/.test(token.text) || ending?.joined !== true || ending.before !== '-') return []
  if (ending.text !== 's' || view.tokens[index + 2]?.joined === true || token.joined) return []
  const remark = {
    id: 'typography-decade',
    kind: 'date',
    confidence: 'high',
    why: 'The ending of a decade follows it without a hyphen.',
  } as const
  return [findingOf(view, remark, index, index + 2, [`${textOf(view, index, index + 1)}s`])]
}
