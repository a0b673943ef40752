/** What must stay of a document when its text is mended: the structure that other programs see in it. */
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node, Parent} from 'unist'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const html = unified().use(rehypeParse).freeze()

/** A tree without its texts, all of which may go, as behind an address that is a link by itself. */
function skeletonOf(node: Node): unknown {
  const {position: _, data: __, children = [], ...fields} = withoutWords(node) as Parent
  return [fields, children.filter(({type}) => type !== 'text').map(skeletonOf)]
}

/** Fields and attributes that are text, too. */
const WORDS = new Set(['alt', 'title', 'ariaLabel'])

function withoutWords(node: Node): Node {
  const emptied = (fields: object): object =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, WORDS.has(key) && typeof value === 'string' ? '' : value]),
    )
  const properties = 'properties' in node ? {properties: emptied(node.properties as object)} : {}
  return {...emptied(node), ...properties} as Node
}

/** The structure of a Markdown document. */
export const markdownSkeleton = (source: string): unknown => skeletonOf(markdown.parse(source))

/** The structure of an HTML document. */
export const htmlSkeleton = (source: string): unknown => skeletonOf(html.parse(source))
