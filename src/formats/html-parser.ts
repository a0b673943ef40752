/** What parses HTML as browsers do; it takes long to load, and most texts have no tags. */
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

// Verbose trees tell where attributes stand.
const documents = unified().use(rehypeParse, {verbose: true}).freeze()
const fragments = unified().use(rehypeParse, {fragment: true, verbose: true}).freeze()

export interface HtmlParser {
  /** The tree of a page. */
  parseDocument(source: string): Root
  /** The tree of HTML that stands within another text. */
  parseFragment(source: string): Root
}

export const htmlParser: HtmlParser = {
  parseDocument: (source) => documents.parse(source),
  parseFragment: (source) => fragments.parse(source),
}
