import type {ElementContent, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'

/** A whole document in English, as HTML: what stands in its head behind the encoding, and in its body. */
export function htmlDocument(head: readonly ElementContent[], body: readonly ElementContent[]): string {
  const charset = h('meta', {charSet: 'utf-8'})
  const root: Root = {
    type: 'root',
    children: [{type: 'doctype'}, h('html', {lang: 'en'}, h('head', charset, ...head), h('body', ...body))],
  }
  return `${toHtml(root)}\n`
}
