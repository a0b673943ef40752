import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'

type Attributes = Readonly<Record<string, string | number | undefined>>
type Children = readonly (Element | string)[]

/** Characters that XML 1.0 does not allow, not even as references. */
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** An element; what XML cannot hold is replaced in its texts. */
export function element(name: string, attributes: Attributes, children: Children = []): Element {
  const entries = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return x(
    name,
    Object.fromEntries(entries.map(([key, value]) => [key, allowed(String(value))])),
    children.map((child) => (typeof child === 'string' ? allowed(child) : child)),
  )
}

/** A document of XML with one element on each line, as far as texts allow. */
export function documentOf(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(indented(root, '\n'))}\n`
}

const allowed = (text: string): string => text.replace(FORBIDDEN, '\ufffd')

function indented(parent: Element, lineBreak: string): Element {
  if (parent.children.some(({type}) => type !== 'element')) return parent
  const inner = `${lineBreak}  `
  const children = parent.children.flatMap((child) => [
    {type: 'text' as const, value: inner},
    child.type === 'element' ? indented(child, inner) : child,
  ])
  return {...parent, children: children.length === 0 ? [] : [...children, {type: 'text', value: lineBreak}]}
}
