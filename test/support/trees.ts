import {toNlcst as hastToNlcst} from 'hast-util-to-nlcst'
import {toNlcst as mdastToNlcst} from 'mdast-util-to-nlcst'
import {ParseEnglish} from 'parse-english'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {TokenView} from '../../src/text/token.js'
import {viewOf} from '../../src/text/view.js'

/** The view of a Markdown document. */
export function viewOfMarkdown(source: string): TokenView {
  const file = new VFile(source)
  return viewOf(mdastToNlcst(unified().use(remarkParse).parse(file), file, ParseEnglish))
}

/** The view of an HTML fragment. */
export function viewOfHtml(source: string): TokenView {
  const file = new VFile(source)
  return viewOf(hastToNlcst(unified().use(rehypeParse, {fragment: true}).parse(file), file, ParseEnglish))
}
