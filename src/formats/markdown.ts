import type {Element} from 'hast'
import type {Html, Nodes, Root} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Data, type Processor, unified} from 'unified'
import {firstIndex} from '../text/first-index.js'
import {addMarkdownText} from './align.js'
import {gatherAttributes} from './attributes.js'
import {gatherDescriptions} from './descriptions.js'
import {gatherHtml} from './html.js'
import type {HtmlParser} from './html-parser.js'
import {isAddress, isGenerated} from './links.js'
import {isBlockOfJsx, roleOfJsx} from './mdx.js'
import {blank, withoutPrefixes} from './prefixes.js'
import {shifted} from './shifted.js'
import {hasReadAttributes, type Role, roleOf} from './skip.js'
import {hiddenStretches} from './spanning.js'
import type {TextBuilder} from './text-builder.js'

/** Markdown with the extensions of GitHub and front matter; not frozen, since copies of what is frozen have every extension twice. */
const extensible = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(withPositionsOnly)
  .use(remarkFrontmatter, ['yaml', 'toml'])

const markdown = extensible().freeze()

/**
 * Parses Markdown with the extensions of GitHub and front matter.
 * @param extended a parser of Markdown with further extensions
 */
export function parseMarkdown(source: string, extended: MarkdownParser = markdown): Root {
  return extended.parse(source)
}

export type MarkdownParser = Pick<typeof markdown, 'parse'>

/** A parser of Markdown with one more extension, of its syntax and of the tree. */
export function extendedMarkdown(
  syntax: NonNullable<Data['micromarkExtensions']>[number],
  tree: NonNullable<Data['fromMarkdownExtensions']>[number],
): MarkdownParser {
  return extensible()
    .use(function (this: Processor) {
      const data = this.data()
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax]
      data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), tree]
    })
    .freeze()
}

/**
 * Gathers what is read of a Markdown tree.
 * @param html what parses HTML in it, which is left out otherwise
 */
export function gatherMarkdown(tree: Root, source: string, builder: TextBuilder, html?: HtmlParser): void {
  new MarkdownReader(source, builder, hiddenStretches(tree, source, html), html).visit(tree)
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
    /** Stretches of the source between HTML blocks that are not read, in order. */
    private readonly hiddenBlocks: readonly (readonly [start: number, end: number])[],
    private readonly html: HtmlParser | undefined,
  ) {}

  visit(node: Nodes): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    const hiddenFrom =
      this.hiddenBlocks[firstIndex(this.hiddenBlocks.length, (at) => (this.hiddenBlocks[at]?.[1] ?? 0) >= end)]
    if (hiddenFrom !== undefined && hiddenFrom[0] <= start) return
    if (node.type === 'code') this.builder.noteCode()
    if (this.hidden === undefined) gatherDescriptions(node, this.source, this.builder)
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
    else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') this.visitJsx(node, start, end)
    else if (node.type === 'mdxTextExpression') this.visitExpression(start, end)
    else if (node.type === 'break') this.builder.addUnit('\n', start, end)
    // The number of a footnote hangs on a word, and is no word of the sentence then.
    else if (node.type === 'footnoteReference' && this.builder.isAttached()) return
    else if (
      node.type === 'footnoteReference' ||
      OBJECTS.has(node.type) ||
      (node.type === 'link' && (isAddress(node) || isGenerated(node)))
    )
      this.builder.addObject(start, end)
    else this.visitChildren(node)
  }

  private visitChildren(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.visit(child)
  }

  /** An element or component of JSX. */
  private visitJsx(node: MdxJsxFlowElement | MdxJsxTextElement, start: number, end: number): void {
    const isBlock = node.type === 'mdxJsxFlowElement' || isBlockOfJsx(node)
    const role = roleOfJsx(node)
    if (isBlock) this.builder.endBlock()
    if (node.name === 'br') this.builder.addUnit('\n', start, end)
    else if (role === 'read' && node.children.length > 0) this.visitChildren(node)
    else if (role !== 'skip' && !isBlock) this.builder.addObject(start, end)
    if (isBlock) this.builder.endBlock()
  }

  /** An expression of MDX: white space, a comment, or something that stands in its sentence. */
  private visitExpression(start: number, end: number): void {
    const inside = this.source.slice(start + 1, end - 1)
    if (/["'`]/.test(inside[0] ?? '')) this.builder.addUnit(' ', start, end)
    else if (inside.trim() !== '' && !inside.startsWith('/*')) this.builder.addObject(start, end)
  }

  /** HTML between paragraphs. */
  private visitFlow({value}: Html, start: number, end: number): void {
    const html = withoutPrefixes(this.source.slice(start, end), value)
    if (html === undefined || this.html === undefined) return
    this.builder.endBlock()
    const fragment = this.html.parseFragment(this.withoutHidden(html, start))
    gatherHtml(shifted(fragment, start), this.source, this.builder)
    this.builder.endBlock()
  }

  /** HTML with white space for the end of an element that began in another block and is not read. */
  private withoutHidden(html: string, start: number): string {
    const hidden =
      this.hiddenBlocks[firstIndex(this.hiddenBlocks.length, (at) => (this.hiddenBlocks[at]?.[1] ?? 0) > start)]
    return hidden === undefined || hidden[0] >= start ? html : blank(html, hidden[1] - start)
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
    if (!OPENING_TAG.test(value) || this.html === undefined) return
    const fragment = shifted(this.html.parseFragment(value), start)
    const element = fragment.children.find((child): child is Element => child.type === 'element')
    if (element === undefined) return
    // The tag may hold marks of the quotation that its lines stand in: then its attributes are not where they seem to be.
    const isWhole = this.source.slice(start, end) === value
    if (isWhole && hasReadAttributes(element, roleOf(element, []))) gatherAttributes(element, this.source, this.builder)
    if (element.tagName === 'br') this.builder.addUnit('\n', start, end)
    const role = roleOf(element, [])
    if (role === 'read') return
    if (!VOID.has(element.tagName)) this.hidden = {name: element.tagName, role, start, depth: 1}
    else if (role === 'opaque') this.builder.addObject(start, end)
  }
}

/**
 * Takes away what makes links of addresses in trees that are done, because the nodes it makes do not tell where they stand. The
 * syntax itself finds nearly all addresses.
 */
function withPositionsOnly(this: Processor): undefined {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) delete extension.transforms
}
