import type {Element, Nodes as HastNodes} from 'hast'
import type {Html, Link, Nodes, Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {addMarkdownText} from './align.js'
import {gatherHtml} from './html.js'
import {type Role, roleOf} from './skip.js'
import type {TextBuilder} from './text-builder.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(withPositionsOnly)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

const fragments = unified().use(rehypeParse, {fragment: true}).freeze()

/** Parses Markdown with the extensions of GitHub and front matter. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}

/** Gathers what is read of a Markdown tree. */
export function gatherMarkdown(tree: Root, source: string, builder: TextBuilder): void {
  new MarkdownReader(source, builder).visit(tree)
}

const BLOCKS = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell'])
const OBJECTS = new Set<string>(['inlineCode', 'image', 'imageReference', 'inlineMath'])

const OPENING_TAG = /^<[a-z]/i
const CLOSING_TAG = /^<\/([a-z][^\s/>]*)/i
const VOID = new Set(['br', 'img', 'input', 'wbr', 'hr', 'source', 'embed', 'area', 'col', 'link', 'meta', 'track'])

/** An inline HTML element whose text is not read. */
interface Hidden {
  readonly name: string
  readonly role: Role
  readonly start: number
  /** Elements of the same name that are open in it, and itself. */
  depth: number
}

class MarkdownReader {
  private hidden: Hidden | undefined
  /** Whether a paragraph or the like is being read. */
  private isInBlock = false

  constructor(
    private readonly source: string,
    private readonly builder: TextBuilder,
  ) {}

  visit(node: Nodes): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    if (BLOCKS.has(node.type)) {
      this.builder.endBlock()
      this.isInBlock = true
      this.visitChildren(node)
      this.isInBlock = false
      this.hidden = undefined
      this.builder.endBlock()
    } else if (node.type === 'html') {
      if (this.isInBlock) this.visitHtml(node, start, end)
      else this.visitFlow(node, start, end)
    } else if (this.hidden !== undefined) this.visitChildren(node)
    else if (node.type === 'text') addMarkdownText({value: node.value, start, end}, this.source, this.builder)
    else if (node.type === 'break') this.builder.addUnit('\n', start, end)
    // The number of a footnote hangs on a word, and is no word of the sentence then.
    else if (node.type === 'footnoteReference' && this.builder.isAttached()) return
    else if (node.type === 'footnoteReference' || OBJECTS.has(node.type) || (node.type === 'link' && isAddress(node)))
      this.builder.addObject(start, end)
    else this.visitChildren(node)
  }

  private visitChildren(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.visit(child)
  }

  /** HTML between paragraphs, if it is one stretch of the source. */
  private visitFlow({value}: Html, start: number, end: number): void {
    if (value !== this.source.slice(start, end)) return
    this.builder.endBlock()
    gatherHtml(shifted(fragments.parse(value), start), this.source, this.builder)
    this.builder.endBlock()
  }

  /** A tag inside a paragraph. */
  private visitHtml({value}: Html, start: number, end: number): void {
    const closed = CLOSING_TAG.exec(value)?.[1]?.toLowerCase()
    if (this.hidden !== undefined) {
      const isOpening = OPENING_TAG.test(value) && value.slice(1).toLowerCase().startsWith(this.hidden.name)
      if (isOpening) this.hidden.depth++
      if (closed !== this.hidden.name || --this.hidden.depth > 0) return
      if (this.hidden.role === 'opaque') this.builder.addObject(this.hidden.start, end)
      this.hidden = undefined
      return
    }
    if (!OPENING_TAG.test(value)) return
    const element = fragments.parse(value).children.find((child): child is Element => child.type === 'element')
    if (element === undefined) return
    if (element.tagName === 'br') this.builder.addUnit('\n', start, end)
    const role = roleOf(element, [])
    if (role === 'read') return
    if (!VOID.has(element.tagName)) this.hidden = {name: element.tagName, role, start, depth: 1}
    else if (role === 'opaque') this.builder.addObject(start, end)
  }
}

/** A tree whose offsets are counted from the start of the document that it is a stretch of. */
function shifted<Tree extends HastNodes>(tree: Tree, by: number): Tree {
  const {position} = tree
  if (position !== undefined) {
    position.start.offset = (position.start.offset ?? 0) + by
    position.end.offset = (position.end.offset ?? 0) + by
  }
  if ('children' in tree) for (const child of tree.children) shifted(child, by)
  return tree
}

/** Whether a link shows its own address, as `<https://example.com>` does: that is no text. */
function isAddress({url, children}: Link): boolean {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length > 0) return false
  return [only.value, `mailto:${only.value}`, `http://${only.value}`].includes(url)
}

/**
 * Takes away what makes links of addresses in trees that are done, because the nodes it makes do not tell where they stand. The
 * syntax itself finds nearly all addresses.
 */
function withPositionsOnly(this: Processor): undefined {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) delete extension.transforms
}
