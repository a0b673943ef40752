import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import {VFileMessage} from 'vfile-message'
import type {MappedText} from '../text/text-map.js'
import {asciidocSpans} from './asciidoc/inline.js'
import {readAsciidoc} from './asciidoc/reader.js'
import type {Format} from './format.js'
import {FRONT_MATTER_KEYS} from './front-matter/gather.js'
import {gatherToml} from './front-matter/toml.js'
import {gatherYaml} from './front-matter/yaml.js'
import {gatherHtml} from './html.js'
import type {HtmlParser} from './html-parser.js'
import {Page, shapeAround} from './light/page.js'
import {gatherMarkdown, type MarkdownParser, parseMarkdown} from './markdown.js'
import {looseLinksOf} from './markdown-references.js'
import {frontMatterOf} from './mask/front-matter.js'
import {Scanner} from './mask/scanner.js'
import {type MaskedFormat, maskMarkup} from './mask.js'
import type {Parsers} from './parsers.js'
import {rstSpans} from './rst/inline.js'
import {readRst} from './rst/reader.js'
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
  /** Why the document is none of its format, if it is read as something near to it: the line, and what is wrong. */
  readonly problem?: string
}

const parse = (source: string, format: MaskedFormat, options: ReadOptions): SourceTree =>
  format === 'html' ? htmlParserOf(options).parseDocument(source) : parseMarkdown(source, parserOf(format, options))

function htmlParserOf({parsers}: ReadOptions): HtmlParser {
  if (parsers?.html === undefined) throw new TypeError('no parser of HTML was loaded')
  return parsers.html
}

const parserOf = (format: MaskedFormat, {parsers}: ReadOptions): MarkdownParser | undefined =>
  format === 'parsed-mdx' ? parsers?.mdx : undefined

/** The tree of a document in its own format, and its text. MDX with a mistake is read as Markdown with JSX. */
export function read(document: string, format: Format, options: ReadOptions): Reading {
  if (format === 'rst' || format === 'asciidoc') return readLines(document, format)
  if (format !== 'mdx' || options.parsers?.mdx === undefined) return readAs(document, format, options)
  try {
    return readAs(document, 'parsed-mdx', options)
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    const {mdx: _, ...parsers} = options.parsers
    return {...readAs(document, format, {...options, parsers}), problem: problemOf(error)}
  }
}

function problemOf({place, reason}: VFileMessage): string {
  const point = place !== undefined && 'start' in place ? place.start : place
  // Of a tag that nothing closes only the words tell where it stands.
  const line = point?.line ?? /\((\d+):\d+/.exec(reason)?.[1]
  const where = line === undefined ? '' : `line ${line}: `
  return `${where}this is no MDX: ${reason}: mend it, or name the file .md if it is Markdown; it was read as Markdown with JSX`
}

function readAs(document: string, format: MaskedFormat, options: ReadOptions): Reading {
  // Parsers leave a byte-order mark out, and some count it all the same.
  const mark = document.startsWith('\uFEFF') ? 1 : 0
  const source = document.slice(mark)
  const isMdx = format === 'mdx' || format === 'parsed-mdx'
  const {text, opaque} = maskMarkup(source, format)
  const builder = new TextBuilder(opaque, format === 'html' ? text : undefined)
  const data = readFrontMatter(source, options, builder)
  const tree = parse(text, format, options)
  if (format === 'html') gatherHtml(tree as HastRoot, text, builder)
  else gatherMarkdown(tree as MdastRoot, text, builder, options.parsers?.html)
  const shape = once(() =>
    [data, shapeOf(tree), ...(format === 'html' ? [] : [...addressesIn(text), ...looseLinksOf(text)])].join('\0'),
  )
  return {
    tree,
    mapped: builder.build(mark),
    shape,
    // What reads MDX knows JSX.
    plainShape: once(() => (isMdx || text === source ? shape() : shapeOf(parse(document, format, options)))),
  }
}

/** An address that GitHub makes a link of, wherever it stands; marks behind it are no part of it. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]*/gi
const MARKS_BEHIND = new Set('?!.,:;*_~"\'”’»)]')

/** Such addresses in Markdown: its parser is not asked for them, since it finds them without their places. */
function addressesIn(text: string): string[] {
  return (text.match(ADDRESS) ?? []).map((address) => {
    let end = address.length
    while (MARKS_BEHIND.has(address[end - 1] ?? '')) end--
    return address.slice(0, end)
  })
}

/** Formats whose blocks are told by their lines. */
const LINE_FORMATS = {
  rst: {read: readRst, findSpans: rstSpans},
  asciidoc: {read: readAsciidoc, findSpans: asciidocSpans},
} as const

function readLines(document: string, format: keyof typeof LINE_FORMATS): Reading {
  const mark = document.startsWith('\uFEFF') ? 1 : 0
  const source = document.slice(mark)
  const builder = new TextBuilder()
  const page = new Page(source, builder, LINE_FORMATS[format].findSpans)
  LINE_FORMATS[format].read(page)
  const mapped = builder.build(mark)
  const shape = once(() => [shapeAround(document, mapped.runs), ...page.notes].join('\0'))
  return {tree: page.tree(), mapped, shape, plainShape: shape}
}

/** Gathers the front matter; returns its shape. */
function readFrontMatter(source: string, {parsers, frontMatter}: ReadOptions, builder: TextBuilder): string {
  const {yaml, toml} = parsers ?? {}
  if (yaml === undefined && toml === undefined) return ''
  const {language, place} = frontMatterOf(new Scanner(source))?.data ?? {}
  if (place === undefined) return ''
  const keys = frontMatter ?? FRONT_MATTER_KEYS
  if (language === 'toml') return toml === undefined ? '' : gatherToml(toml, source, place, keys, builder)
  return yaml === undefined ? '' : gatherYaml(yaml, source, place, keys, builder)
}

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
