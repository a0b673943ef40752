import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {MappedText} from '../text/text-map.js'
import type {Format} from './format.js'
import {FRONT_MATTER_KEYS, gatherFrontMatter} from './front-matter/gather.js'
import {gatherHtml, parseHtml} from './html.js'
import {gatherMarkdown, parseMarkdown} from './markdown.js'
import {frontMatterOf} from './mask/front-matter.js'
import {Scanner} from './mask/scanner.js'
import {maskMarkup} from './mask.js'
import type {Parsers} from './parsers.js'
import {shapeOf} from './shape.js'
import {TextBuilder} from './text-builder.js'

export type SourceTree = HastRoot | MdastRoot

/** How documents are read. */
export interface ReadOptions {
  /** The parsers that have been loaded. */
  readonly parsers?: Parsers
  /** Keys of front matter whose values are read. */
  readonly frontMatter?: readonly string[]
}

/** What a document is to its format. */
export interface Reading {
  readonly tree: SourceTree
  readonly mapped: MappedText
  /** Describes all but what its texts say. */
  readonly shape: () => string
  /** The same as programs see it that know nothing of what is masked here. */
  readonly plainShape: () => string
}

const parse = (source: string, format: Format): SourceTree =>
  format === 'html' ? parseHtml(source) : parseMarkdown(source)

/** The tree of a document in its own format, and its text. */
export function read(document: string, format: Format, options: ReadOptions): Reading {
  // Parsers leave a byte-order mark out, and some count it all the same.
  const mark = document.startsWith('\uFEFF') ? 1 : 0
  const source = document.slice(mark)
  const {text, opaque} = maskMarkup(source, format)
  const builder = new TextBuilder(opaque, format === 'html' ? text : undefined)
  const data = readFrontMatter(source, options, builder)
  const tree = parse(text, format)
  if (tree.type === 'root' && format === 'html') gatherHtml(tree as HastRoot, text, builder)
  else gatherMarkdown(tree as MdastRoot, text, builder)
  const shape = once(() => data + shapeOf(tree))
  return {
    tree,
    mapped: builder.build(mark),
    shape,
    // What reads MDX knows JSX.
    plainShape: once(() => (format === 'mdx' || text === source ? shape() : shapeOf(parse(document, format)))),
  }
}

/** Gathers the front matter; returns its shape. */
function readFrontMatter(source: string, {parsers, frontMatter}: ReadOptions, builder: TextBuilder): string {
  const yaml = parsers?.yaml
  const place = yaml === undefined ? undefined : frontMatterOf(new Scanner(source))?.yaml
  if (yaml === undefined || place === undefined) return ''
  return gatherFrontMatter(yaml, source, place, frontMatter ?? FRONT_MATTER_KEYS, builder)
}

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
