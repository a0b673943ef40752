import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {Nodes, Paragraph, Parents, Root, Sentence} from 'nlcst'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {applyEdits, type Edit} from '../text/edits.js'
import {BlockParser} from '../text/parser.js'
import {firstIndex, type MappedText, TextMap} from '../text/text-map.js'
import {gatherHtml, parseHtml} from './html.js'
import {gatherMarkdown, parseMarkdown} from './markdown.js'
import {type Format, maskMarkup} from './mask.js'
import {shapeOf} from './shape.js'
import {OBJECT, TextBuilder} from './text-builder.js'

const MDX = '.mdx'
const MARKDOWN = ['.md', '.markdown', '.mdown', '.mkdn', '.mkd', MDX]
const HTML = ['.html', '.htm', '.xhtml']
const TEXT = ['.txt', '.text']

/** Extensions of the files that are checked in folders, plain text first. */
export const EXTENSIONS: readonly string[] = [...TEXT, ...MARKDOWN, ...HTML]

type SourceTree = HastRoot | MdastRoot

const sourceTrees = new WeakMap<VFile, SourceTree>()

/** The Markdown or HTML tree of a file that `parseFile` parsed; none for plain text. */
export function sourceTreeOf(file: VFile): SourceTree | undefined {
  return sourceTrees.get(file)
}

/** The English of a file as an nlcst tree. Markdown and HTML are told by the extension; code and markup take no part. */
export function parseFile(document: string, file: VFile): Root {
  const extension = file.extname?.toLowerCase() ?? ''
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

/** What the text should be once edits of the source are made. */
function promisedText({text, starts}: MappedText, edits: readonly Edit[]): string {
  const unitAt = (offset: number): number => firstIndex(starts.length, (index) => (starts[index] ?? 0) >= offset)
  return applyEdits(
    text,
    edits.map((edit) => ({start: unitAt(edit.start), end: unitAt(edit.end), text: edit.text})),
  )
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The nlcst tree of a text, with the positions of the source. */
function treeOf(mapped: MappedText, map: TextMap): Root {
  const root = new BlockParser().parse(mapped.text)
  new SourcePositions(mapped, map).visit(root)
  root.data = {textMap: map}
  return root
}

/** Turns positions in the text of a document into positions in its source, and what stands for code and the like into source nodes. */
class SourcePositions {
  /** Nodes share points: each is moved once. */
  private readonly moved = new Set<Point>()

  constructor(
    private readonly mapped: MappedText,
    private readonly map: TextMap,
  ) {}

  visit(node: Nodes): void {
    if ('children' in node) {
      if (node.type === 'SentenceNode' || node.type === 'ParagraphNode') this.replaceObjects(node)
      for (const child of node.children) this.visit(child)
    }
    if (node.position === undefined) return
    const {start, end} = node.position
    this.move(start, (offset) => this.map.startOf(offset))
    this.move(end, (offset) => this.map.endOf(offset - 1))
  }

  private move(point: Point, toSource: (offset: number) => number): void {
    if (this.moved.has(point) || point.offset === undefined) return
    this.moved.add(point)
    Object.assign(point, this.map.pointAt(toSource(point.offset)))
  }

  private replaceObjects(parent: Paragraph | Sentence): void {
    const children: Parents['children'] = parent.children
    for (const [index, node] of children.entries()) {
      if (node.type !== 'SymbolNode' || node.value[0] !== OBJECT) continue
      const from = node.position?.start.offset ?? 0
      if (!this.isObject(from)) continue
      let value = ''
      for (let unit = from; unit < from + node.value.length; unit++)
        value += this.map.source.slice(this.mapped.starts[unit], this.mapped.ends[unit])
      children[index] = {type: 'SourceNode', value, ...(node.position === undefined ? {} : {position: node.position})}
    }
  }

  /** Whether the sign for an object is none of the text itself. */
  private isObject(unit: number): boolean {
    return this.map.source[this.map.startOf(unit)] !== OBJECT
  }
}
