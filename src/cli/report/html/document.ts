import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {verdictOn} from '../../verdict.js'
import type {CheckedFile} from '../report.js'
import {spanOf} from '../span.js'
import {anchorOf, entryOf, markOf, shown} from './finding.js'

/** The name that a file is linked by. */
export const fileAnchor = (number: number): string => `file-${number + 1}`

/**
 * A file with its findings highlighted in its text, and in a list.
 * @param number which of the files of the report it is, from 0
 */
export function documentSection({path, messages, summary, excess}: CheckedFile, text: string, number: number): Element {
  const {content, marked} = highlighted(text, messages, number)
  const fixable = messages.filter(({expected = []}) => expected.length > 0).length
  const list = `list-${number + 1}`
  return h(
    'section',
    {id: fileAnchor(number)},
    h('h2', shown(path)),
    summary === undefined ? [] : h('p', {className: 'soft'}, `${verdictOn([summary], fixable)}.`),
    excess === undefined ? [] : h('p', {className: 'excess'}, `Over the limit: ${excess.reason}.`),
    messages.length === 0 ? [] : h('p', h('a', {href: `#${list}`}, 'Skip to the list of findings')),
    h('div', {className: 'text', dir: 'auto'}, content),
    messages.length === 0
      ? []
      : [
          h('h3', {id: list}, 'Findings'),
          h(
            'ol',
            {className: 'findings'},
            messages.map((message, index) => entryOf(message, anchorOf(number, index), marked.has(index))),
          ),
        ],
  )
}

/** A text with its flagged words marked, and which findings those are; one that begins in another is only in the list. */
function highlighted(
  text: string,
  messages: CheckedFile['messages'],
  number: number,
): {content: ElementContent[]; marked: ReadonlySet<number>} {
  const content: ElementContent[] = []
  const marked = new Set<number>()
  let from = 0
  for (const [index, message] of messages.entries()) {
    const {start: {offset: start = 0} = {}, end: {offset: end = 0} = {}} = spanOf(message) ?? {}
    if (start < from || end <= start) continue
    content.push({type: 'text', value: shown(text.slice(from, start))})
    content.push(markOf(message, text.slice(start, end), anchorOf(number, index)))
    marked.add(index)
    from = end
  }
  content.push({type: 'text', value: shown(text.slice(from))})
  return {content, marked}
}
