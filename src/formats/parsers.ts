import type * as Yaml from 'yaml'
import {formatOf} from './format.js'
import {extendedMarkdown, type MarkdownParser} from './markdown.js'

/** Parsers that few documents need; what is missing is not read, or read without. */
export interface Parsers {
  readonly yaml?: typeof Yaml
  readonly mdx?: MarkdownParser
}

/** Loads the parsers that a document needs, so that the others take no time. */
export async function loadParsers(document: string, extension: string): Promise<Parsers> {
  const format = formatOf(extension)
  const hasFrontMatter = format !== undefined && /^\uFEFF?---/.test(document)
  return {
    ...(hasFrontMatter ? {yaml: await import('yaml')} : {}),
    ...(format === 'mdx' ? {mdx: await loadMdx()} : {}),
  }
}

let mdxParser: Promise<MarkdownParser> | undefined

/**
 * The parser of MDX that knows no JavaScript. The one that does tries at every brace whether an expression ends there, which took two
 * minutes for 20 kB of braces; what JavaScript is in a document is masked before.
 */
function loadMdx(): Promise<MarkdownParser> {
  mdxParser ??= Promise.all([import('micromark-extension-mdx'), import('mdast-util-mdx')]).then(
    ([{mdx}, {mdxFromMarkdown}]) => extendedMarkdown(mdx(), mdxFromMarkdown()),
  )
  return mdxParser
}
