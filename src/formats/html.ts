import type {Element, Parents, Root, RootContent} from 'hast'
import {addHtmlText} from './align.js'
import {gatherAttributes, gatherHead} from './attributes.js'
import {classesOf} from './skip/navigation.js'
import {hasReadAttributes, isCode, roleOf} from './skip.js'
import type {TextBuilder} from './text-builder.js'

/**
 * Elements that stand in a line of text. All others begin and end a paragraph.
 * Source: phrasing content, https://html.spec.whatwg.org/multipage/dom.html#phrasing-content-2, and obsolete elements like it.
 */
const INLINE = new Set(
  (
    'a abbr acronym area audio b bdi bdo big br button canvas cite code data datalist del dfn em embed font i iframe img input ins ' +
    'kbd label link map mark math meter nobr noscript object output picture progress q ruby rp rt rb s samp script select slot ' +
    'small span strike strong style sub sup svg template textarea time tt u var video wbr'
  ).split(' '),
)

/** Whether an element of this name stands in a line of text, and begins no paragraph. */
export function isInlineElement(tagName: string): boolean {
  return INLINE.has(tagName)
}

/** Gathers what is read of an HTML tree. */
export function gatherHtml(tree: Root, source: string, builder: TextBuilder): void {
  const visit = (node: Root | RootContent, ancestors: readonly Parents[]): void => {
    if (node.type === 'root') visitChildren(node, ancestors)
    else if (node.type === 'element') visitElement(node, ancestors)
    else if (node.type === 'text') {
      const {start, end} = offsetsOf(node)
      if (start !== undefined && end !== undefined) addHtmlText({value: node.value, start, end}, source, builder)
    }
  }
  const visitElement = (element: Element, ancestors: readonly Parents[]): void => {
    const isInBlock = isInlineElement(element.tagName)
    if (!isInBlock) builder.endBlock()
    const role = roleOf(element, ancestors)
    const {start, end} = offsetsOf(element)
    if (role !== 'read' && isCode(element)) builder.noteCode()
    if (element.tagName === 'head') gatherHead(element, source, builder)
    else if (hasReadAttributes(element, role)) gatherAttributes(element, source, builder)
    if (role === 'read' && element.tagName === 'br') {
      if (start !== undefined && end !== undefined) builder.addUnit('\n', start, end)
    } else if (role === 'read') visitChildren(element, ancestors)
    else if (isInBlock && isFootnote(element) && !builder.isAttached() && start !== undefined && end !== undefined)
      // The number of a footnote that hangs on no word stands for one.
      builder.addObject(start, end)
    else if (role === 'opaque' && isInBlock && start !== undefined && end !== undefined) builder.addObject(start, end)
    if (!isInBlock) builder.endBlock()
  }
  const visitChildren = (parent: Parents, ancestors: readonly Parents[]): void => {
    const path = [...ancestors, parent]
    for (const child of parent.children) visit(child, path)
  }
  visit(tree, [])
}

/** Whether an element is the number of a footnote in the text. */
function isFootnote(element: Element): boolean {
  return classesOf(element).some((name) => name === 'footnote-ref' || name === 'footnote-reference')
}

function offsetsOf({position}: RootContent): {start: number | undefined; end: number | undefined} {
  return {start: position?.start.offset, end: position?.end.offset}
}
