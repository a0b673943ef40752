import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {parsePattern} from '../../pattern/parse.js'
import type {Item, Sequence} from '../../pattern/syntax.js'
import {type Filter, type Part, parseTemplate} from '../../pattern/template.js'

/** What a suggestion makes of the words it takes over. */
const FILTERS: Readonly<Record<Filter, string>> = {
  ordinal: ', as an ordinal number',
  arabic: ', in digits',
  thousands: ', with all its zeros',
  millions: ', with all its zeros',
  lower: ', in small letters',
  capital: ', with a capital',
  possessive: ', with ’s',
  score: ', as a score',
}

/** What words are called that a suggestion takes over, by the class that they are of. */
const CLASSES: Readonly<Record<string, string>> = {
  number: 'the number',
  digits: 'the number',
  year: 'the year',
  ordinal: 'the number',
  roman: 'the numeral',
  score: 'the score',
  month: 'the month',
  weekday: 'the day',
  name: 'the name',
  cap: 'the name',
  quoted: 'the quotation',
}

/** A suggestion in words an editor understands; `pattern` is one that it fits. */
export function suggestionWording(suggestion: string, pattern: string): ElementContent[] {
  if (suggestion === '') return [h('i', 'nothing: the words go')]
  const parsed = parsePattern(pattern)
  return parseTemplate(suggestion, parsed).map((part) => wording(part, parsed.items))
}

function wording(part: Part, items: Sequence): ElementContent {
  switch (part.type) {
    case 'text':
      return {type: 'text', value: part.text}
    case 'inflected':
      return h('span', part.lemma, part.form === undefined ? h('i', ' (in the same form)') : '')
    case 'capture':
      return h('i', `${nameOf(items, part.capture)}${part.filter === undefined ? '' : FILTERS[part.filter]}`)
  }
}

/** What the captured words are called. */
function nameOf(items: Sequence, capture: number): string {
  const item = captured(items, capture)
  if (item?.type === 'class') return CLASSES[item.name] ?? 'the same word'
  return item?.type === 'modifiers' || item?.type === 'gap' ? 'the words between' : choiceOf(item)
}

/** Few short alternatives are named, so that it is plain which group is meant. */
function choiceOf(item: Item | undefined): string {
  if (item?.type !== 'group') return 'the same words'
  const words = item.branches
    .filter((branch) => branch.length > 0)
    .map((branch) => branch.map((each) => (each.type === 'word' || each.type === 'mark' ? each.norm : '…')).join(' '))
  return words.length <= 3 && words.every((each) => !each.includes('…'))
    ? `the same of ${words.join(', ')}`
    : 'the same words'
}

function captured(items: Sequence, capture: number): Item | undefined {
  for (const item of items) {
    if ('capture' in item && item.capture === capture) return item
    if (item.type !== 'group') continue
    for (const branch of item.branches) {
      const found = captured(branch, capture)
      if (found !== undefined) return found
    }
  }
  return undefined
}
