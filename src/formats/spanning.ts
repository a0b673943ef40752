import type {Element} from 'hast'
import type {Nodes, Root} from 'mdast'
import type {HtmlParser} from './html-parser.js'
import {roleOf} from './skip.js'

const TAG = /<!--.*?(?:-->|$)|<(\/?)([a-z][^\s/<>]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/gis

/** Nodes whose HTML stands in a line of text. */
const LINES = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell'])

interface Opening {
  readonly tag: string
  readonly start: number
  readonly block: Nodes
  /** Whether it stands in a line of text: the element is of that line, or its end was forgotten. */
  readonly isInLine: boolean
}

/**
 * Stretches of Markdown from the first to the last tag of an element that is not read, where blank lines part the element into
 * several blocks, in order.
 * @param html what parses tags; without it all elements are read
 */
export function hiddenStretches(
  tree: Root,
  source: string,
  html: HtmlParser | undefined,
): (readonly [start: number, end: number])[] {
  const open = new Map<string, Opening[]>()
  const isRead = new Map<string, boolean>()
  const stretches: (readonly [number, number])[] = []
  const visit = (node: Nodes, line?: Nodes): void => {
    if (node.type === 'html') visitHtml(node, line)
    else if ('children' in node) for (const child of node.children) visit(child, LINES.has(node.type) ? node : line)
  }
  const visitHtml = (node: Nodes, line: Nodes | undefined): void => {
    const start = node.position?.start.offset ?? 0
    const block = line ?? node
    for (const {0: tag, 1: closes, 2: name, index} of source.slice(start, node.position?.end.offset).matchAll(TAG)) {
      if (name === undefined) continue
      const openings = open.get(name.toLowerCase()) ?? []
      if (closes === '')
        open.set(name.toLowerCase(), [
          ...openings.slice(-DEEPEST),
          {tag, start: start + index, block, isInLine: line !== undefined},
        ])
      else {
        const opening = openings.pop()
        if (opening === undefined || opening.block === block || opening.isInLine) continue
        if (!isRead.has(opening.tag)) isRead.set(opening.tag, isTextOf(opening.tag, html))
        if (isRead.get(opening.tag) === false) stretches.push([opening.start, start + index + tag.length])
      }
    }
  }
  visit(tree)
  return outermost(stretches)
}

/** Elements of the same name that may be open in one another. */
const DEEPEST = 100

function isTextOf(tag: string, html: HtmlParser | undefined): boolean {
  const element = html?.parseFragment(tag).children.find((child): child is Element => child.type === 'element')
  return element === undefined || roleOf(element, []) === 'read'
}

function outermost(stretches: (readonly [number, number])[]): (readonly [number, number])[] {
  const outer: (readonly [number, number])[] = []
  for (const stretch of stretches.sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (stretch[1] > (outer.at(-1)?.[1] ?? -1)) outer.push(stretch)
  return outer
}
