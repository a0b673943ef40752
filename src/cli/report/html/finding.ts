import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {VFileMessage} from 'vfile-message'
import {kindOf} from '../../../detect/kinds.js'
import {languageName} from '../../../text/language-name.js'
import {printable} from '../../../text/printable.js'
import {spanOf} from '../span.js'
import {classOf} from './tokens.js'

/** The names that the parts of a finding are linked by: the number of its file, and its own in the file. */
export interface Anchor {
  readonly mark: string
  readonly note: string
  readonly entry: string
}

export function anchorOf(file: number, finding: number): Anchor {
  const number = `${file + 1}-${finding + 1}`
  return {mark: `words-${number}`, note: `note-${number}`, entry: `finding-${number}`}
}

/** Text as pages can hold it: lines and tabs stay, other control characters become visible. */
export function shown(text: string): string {
  return text.replace(/[^\n\r\t]+/g, printable)
}

/** Flagged words, which tell why when they are pointed at or reached by the keyboard. */
export function markOf(message: VFileMessage, words: string, {mark, note}: Anchor): Element {
  const {confidence = 'medium', category} = message
  const properties = {id: mark, className: [classOf(category), confidence], tabIndex: 0, ariaDescribedBy: note}
  // Spans, which may stand where words stand.
  const lines = [[h('strong', labelOf(message))], ...detailsOf(message)]
  return h('mark', properties, shown(words), h('span', {id: note, className: 'note', role: 'note'}, spans(lines)))
}

/** A finding in the list below its text. */
export function entryOf(message: VFileMessage, {mark, entry}: Anchor, isMarked: boolean): Element {
  const {start} = spanOf(message) ?? {}
  const place = start === undefined ? 'whole text' : `${start.line}:${start.column}`
  const words = message.actual === undefined ? [] : [': ', h('del', {className: 'words'}, shown(message.actual))]
  return h(
    'li',
    {id: entry},
    h('div', h('strong', labelOf(message)), ' ', isMarked ? h('a', {href: `#${mark}`}, place) : place, words),
    detailsOf(message).map((line) => h('div', line)),
  )
}

function spans(lines: readonly ElementContent[][]): Element[] {
  return lines.map((line) => h('span', line))
}

function labelOf({kind, reason}: VFileMessage): string {
  return kind === undefined ? shown(reason) : kindOf(kind).label
}

/** What to write, why, and how surely, line by line. */
function detailsOf(message: VFileMessage): ElementContent[][] {
  const {expected = [], note, confidence, language = [], ruleId = '', url} = message
  const languages = language.length === 0 ? '' : `, points to ${language.map(languageName).join(', ')}`
  const rule = url === undefined ? h('span', ruleId) : h('a', {href: url}, ruleId)
  return [
    ...(expected.length === 0 ? [] : [fixesOf(expected)]),
    ...(note === undefined ? [] : [[{type: 'text', value: shown(note)} as const]]),
    [h('span', {className: 'soft'}, confidence === undefined ? '' : `${confidence} confidence${languages} · `, rule)],
  ]
}

function fixesOf(expected: readonly string[]): ElementContent[] {
  if (expected.every((fix) => fix === '')) return [{type: 'text', value: 'Leave it out'}]
  return expected.flatMap((fix, index) => [
    {type: 'text', value: index === 0 ? 'Write ' : ' or '},
    h('ins', fix === '' ? 'nothing' : shown(fix)),
  ])
}
