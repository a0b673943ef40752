import {isSpace} from './scanner.js'

/** Directives of MyST and reStructuredText whose content is prose. */
const PROSE = new Set(
  (
    'abstract admonition aside attention card card-carousel caution centered container danger deprecated details div dropdown epigraph ' +
    'error example exercise figure glossary grid grid-item grid-item-card highlights hint important list-table margin note ' +
    'pull-quote question rubric seealso sidebar solution success tab-item tab-set tabbed tip todo topic versionadded ' +
    'versionchanged versionremoved warning'
  ).split(' '),
)

/** Those whose argument is a class or a file, and no title. */
const UNTITLED = new Set(['container', 'div', 'figure', 'grid', 'grid-item', 'glossary', 'tab-set'])

/** Those whose argument begins with a version. */
const VERSIONED = new Set(['deprecated', 'versionadded', 'versionchanged', 'versionremoved'])

const NAME = /^\{([\w:-]+)\}/

/** The head of a directive in which another language stands: `rst` for two dots, a colon or backtick fence for MyST. */
export interface Directive {
  /** Whether the content is read. */
  readonly isProse: boolean
  /** What is read of the head. */
  readonly title: readonly [start: number, end: number]
}

/** What stands behind the marks of a fence: `{note} Title`; nothing if that is no directive. */
export function directiveAt(source: string, at: number, end: number): Directive | undefined {
  const [written, name] = NAME.exec(source.slice(at, end)) ?? []
  return written === undefined || name === undefined ? undefined : directiveOf(name, source, at + written.length, end)
}

const RST = /^\.\.[ \t]+(?:_[^:\n]+:|(?:\|[^|\n]+\|[ \t]+)?([\w:-]+)::)(?=\s|$)/

/** `.. note:: Title`, `.. _target:` and the like. */
export function rstDirectiveAt(source: string, at: number, end: number): Directive | undefined {
  if (!source.startsWith('.. ', at)) return undefined
  const [written, name] = RST.exec(source.slice(at, end)) ?? []
  return written === undefined ? undefined : directiveOf(name ?? '', source, at + written.length, end)
}

function directiveOf(name: string, source: string, from: number, end: number): Directive {
  let start = from
  while (isSpace(source[start])) start++
  if (VERSIONED.has(name)) while (start < end && !isSpace(source[start])) start++
  const isProse = PROSE.has(name)
  return {isProse, title: isProse && !UNTITLED.has(name) ? [Math.min(start, end), end] : [end, end]}
}

/** The stretch of the title of `:::note Title`, `:::note[Title]` or `::: {.note}`. */
export function titleOfFence(source: string, text: number, end: number): readonly [number, number] {
  let at = text
  while (source[at] === ':') at++
  while (source[at] === ' ') at++
  while (at < end && !isSpace(source[at]) && source[at] !== '[' && source[at] !== '{') at++
  if (source[at] === '[') {
    const close = source.slice(at, end).lastIndexOf(']')
    return close === -1 ? [end, end] : [at + 1, at + close]
  }
  while (isSpace(source[at])) at++
  return source[at] === '{' ? [end, end] : [at, end]
}

/** Lines that are no text: targets, block breaks and comments of MyST, snippets, tables of contents, abbreviations, commands of TeX. */
const NO_TEXT =
  /^(?:\([\w:.-]+\)=|\+\+\+(?:[ \t].*)?|--8<--.*|<<<[ \t]+\S+.*|\[(?:TOC|toc)\]|\*\[[^\]\n]+\]:.*|\\(?!begin|end)[a-z]+(?:\{[^}\n]*\})*)[ \t\r]*$/

/** Whether a line is no text. */
export function isNoText(line: string): boolean {
  return NO_TEXT.test(line)
}
