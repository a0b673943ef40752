import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {applyEdits, type Edit} from '../text/edits.js'
import {BlockParser} from '../text/parser.js'
import {type MappedText, TextMap} from '../text/text-map.js'
import {CATALOGUES, parserOf} from './catalogues/table.js'
import {gatherHtml, parseHtml} from './html.js'
import {gatherMarkdown, parseMarkdown} from './markdown.js'
import {type Format, maskMarkup} from './mask.js'
import {shapeOf} from './shape.js'
import {TextBuilder} from './text-builder.js'
import {folded, promisedText, treeOf} from './tree.js'

const MDX = '.mdx'
const MARKDOWN = ['.md', '.markdown', '.mdown', '.mkdn', '.mkd', MDX]
const HTML = ['.html', '.htm', '.xhtml']
const TEXT = ['.txt', '.text']

/** Extensions of the files that are checked in folders, plain text first. */
export const EXTENSIONS: readonly string[] = [...TEXT, ...MARKDOWN, ...HTML, ...CATALOGUES]

type SourceTree = HastRoot | MdastRoot

const sourceTrees = new WeakMap<VFile, SourceTree>()

/** The Markdown or HTML tree of a file that `parseFile` parsed, or the comments of one for translators; none for plain text. */
export function sourceTreeOf(file: VFile): SourceTree | undefined {
  return sourceTrees.get(file)
}

/**
 * The English of a file as an nlcst tree. Its format is told by the extension; code and markup take no part. What reads files for
 * translators must be loaded before, by `loadFormat`.
 * @throws Error for a file for translators that is not in its format; NothingToCheck for one without English
 */
export function parseFile(document: string, file: VFile): Root {
  const extension = file.extname?.toLowerCase() ?? ''
  const parseCatalogue = parserOf(file.path ?? '')
  if (parseCatalogue !== undefined) {
    const {tree, comments} = parseCatalogue(document, file.path)
    if (comments !== undefined) sourceTrees.set(file, comments)
    return tree
  }
  const format = formatOf(extension)
  if (format === undefined) return new BlockParser().parse(document)
  const original = read(document, format)
  const {tree, mapped} = original
  sourceTrees.set(file, tree)
  const shape = once(() => shapeOf(tree))
  const plainShape = once(() => plainShapeOf(document, format, original, shape()))
  const isSound = (edits: readonly Edit[]): boolean => {
    const source = applyEdits(document, edits)
    const edited = read(source, format)
    if (folded(edited.mapped.text) !== folded(promisedText(mapped, edits))) return false
    const editedShape = shapeOf(edited.tree)
    return editedShape === shape() && plainShapeOf(source, format, edited, editedShape) === plainShape()
  }
  return treeOf(mapped, new TextMap(document, mapped, isSound))
}

/**
 * The shape that a document has for programs that know nothing of what is masked here: they must see no change either. What reads
 * MDX knows JSX.
 */
function plainShapeOf(document: string, format: Format, {masked}: Reading, shape: string): string {
  return format === 'mdx' || masked === document ? shape : shapeOf(parse(document, format))
}

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

const parse = (source: string, format: Format): SourceTree =>
  format === 'html' ? parseHtml(source) : parseMarkdown(source)

function formatOf(extension: string): Format | undefined {
  if (HTML.includes(extension)) return 'html'
  return extension === MDX ? 'mdx' : MARKDOWN.includes(extension) ? 'markdown' : undefined
}

interface Reading {
  readonly tree: SourceTree
  readonly mapped: MappedText
  /** The document as its parser saw it. */
  readonly masked: string
}

/** The tree of a document in its own format, and its text. */
function read(document: string, format: Format): Reading {
  // Parsers leave a byte-order mark out, and some count it all the same.
  const mark = document.startsWith('\uFEFF') ? 1 : 0
  const {text, opaque} = maskMarkup(document.slice(mark), format)
  const builder = new TextBuilder(opaque, format === 'html' ? text : undefined)
  if (format !== 'html') {
    const tree = parseMarkdown(text)
    gatherMarkdown(tree, text, builder)
    return {tree, mapped: builder.build(mark), masked: text}
  }
  const tree = parseHtml(text)
  gatherHtml(tree, text, builder)
  return {tree, mapped: builder.build(mark), masked: text}
}
