import type * as Toml from 'toml-eslint-parser'
import type * as Yaml from 'yaml'
import type {Format} from './format.js'
import type {HtmlParser} from './html-parser.js'
import type {MarkdownParser} from './markdown.js'
import {loadMarkupParsers} from './markup-parsers.js'

/** Parsers that few documents need; what is missing is not read, or read without. */
export interface Parsers {
  readonly yaml?: typeof Yaml
  readonly toml?: typeof Toml
  readonly mdx?: MarkdownParser
  /** Every page needs it. */
  readonly html?: HtmlParser
}

/** Loads the parsers that a document needs, so that the others take no time. */
export async function loadParsers(document: string, format: Format): Promise<Parsers> {
  const hasTags = format === 'html' || (isMarkdown(format) && document.includes('<'))
  return {
    ...(await loadMarkupParsers(document, hasTags)),
    ...(format === 'mdx' ? {mdx: await loadMdx()} : {}),
  }
}

const isMarkdown = (format: Format): boolean => format === 'markdown' || format === 'mdx'

let mdxParser: Promise<MarkdownParser> | undefined

/**
 * The parser of MDX that knows no JavaScript. The one that does tries at every brace whether an expression ends there, which took two
 * minutes for 20 kB of braces; what JavaScript is in a document is masked before.
 */
function loadMdx(): Promise<MarkdownParser> {
  mdxParser ??= Promise.all([
    import('micromark-extension-mdx'),
    import('mdast-util-mdx'),
    import('./markdown.js'),
  ]).then(([{mdx}, {mdxFromMarkdown}, {extendedMarkdown}]) => extendedMarkdown(mdx(), mdxFromMarkdown()))
  return mdxParser
}
