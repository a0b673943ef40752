import type {Paragraph, Root} from 'mdast'
import {toMarkdown} from 'mdast-util-to-markdown'
import type {VFileMessage} from 'vfile-message'
import {type Hover, MarkupKind} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {languageName} from '../text/language-name.js'
import {printable} from '../text/printable.js'
import {meet, rangeOf, spanOf} from './place.js'

/**
 * Why the words at an offset are flagged.
 * @param isMarkdown whether the editor shows Markdown
 */
export function hoverAt(
  offset: number,
  messages: readonly VFileMessage[],
  document: TextDocument,
  isMarkdown: boolean,
): Hover | undefined {
  const here = messages.filter((message) => {
    const span = spanOf(message)
    return span !== undefined && meet(span, {start: offset, end: offset})
  })
  const span = here[0] && spanOf(here[0])
  if (span === undefined) return undefined
  const value = here.map((message) => (isMarkdown ? inMarkdown(message) : inText(message))).join('\n\n')
  return {
    contents: {kind: isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value},
    range: rangeOf(span, document),
  }
}

function inText(message: VFileMessage): string {
  return [message.reason, message.note, sureness(message), message.ruleId, message.url].filter(Boolean).join('\n')
}

function inMarkdown(message: VFileMessage): string {
  const {reason, note, ruleId = '', url} = message
  const rule = {type: 'inlineCode', value: ruleId} as const
  const paragraphs: Paragraph[] = [
    {type: 'paragraph', children: [{type: 'strong', children: [{type: 'text', value: reason}]}]},
    ...(note === undefined ? [] : [paragraphOf(printable(note))]),
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: `${sureness(message)} · `},
        url === undefined ? rule : {type: 'link', url, children: [rule]},
      ],
    },
  ]
  const root: Root = {type: 'root', children: paragraphs}
  return toMarkdown(root).trimEnd()
}

function paragraphOf(value: string): Paragraph {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

/** How surely it is an artifact, and of which languages. */
function sureness({confidence = 'medium', language = []}: VFileMessage): string {
  const names = language.map(languageName).join(', ')
  return `${confidence} confidence${names === '' ? '' : `, points to ${names}`}`
}
