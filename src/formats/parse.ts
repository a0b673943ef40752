import type {Root as HastRoot} from 'hast'
import {toNlcst as hastToNlcst} from 'hast-util-to-nlcst'
import type {Root as MdastRoot} from 'mdast'
import {toNlcst as mdastToNlcst} from 'mdast-util-to-nlcst'
import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {BlockParser} from '../text/parser.js'

const MARKDOWN = ['.md', '.markdown', '.mdown', '.mkdn', '.mkd']
const HTML = ['.html', '.htm', '.xhtml']
const TEXT = ['.txt', '.text']

/** Extensions of the files that are checked in folders, plain text first. */
export const EXTENSIONS: readonly string[] = [...TEXT, ...MARKDOWN, ...HTML]

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const html = unified().use(rehypeParse).freeze()

const sourceTrees = new WeakMap<VFile, HastRoot | MdastRoot>()

/** The Markdown or HTML tree of a file that `parseFile` parsed; none for plain text. */
export function sourceTreeOf(file: VFile): HastRoot | MdastRoot | undefined {
  return sourceTrees.get(file)
}

/** The English of a file as an nlcst tree. Markdown and HTML are told by the extension; code and markup take no part. */
export function parseFile(document: string, file: VFile): Root {
  const extension = file.extname?.toLowerCase() ?? ''
  if (MARKDOWN.includes(extension)) {
    const tree = markdown.parse(file)
    sourceTrees.set(file, tree)
    return mdastToNlcst(tree, file, ParseEnglish) as Root
  }
  if (HTML.includes(extension)) {
    const tree = html.parse(file)
    sourceTrees.set(file, tree)
    return hastToNlcst(tree, file, ParseEnglish) as Root
  }
  return new BlockParser().parse(document)
}
