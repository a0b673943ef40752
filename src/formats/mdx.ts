import type {Element, Properties} from 'hast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx'
import {isInlineElement} from './html.js'
import {type Role, roleOf} from './skip.js'

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** How an element of JSX takes part: as one of HTML with its attributes, if they are no expressions. */
export function roleOfJsx(element: JsxElement): Role {
  return roleOf(asElement(element), [])
}

/** Whether an element of JSX is one of HTML that begins and ends a paragraph. */
export function isBlockOfJsx({name}: JsxElement): boolean {
  return name !== null && /^[a-z][a-z\d]*$/.test(name) && !isInlineElement(name)
}

const NAMES: Readonly<Record<string, string>> = {'xml:lang': 'xmlLang', 'aria-hidden': 'ariaHidden', class: 'className'}

function asElement({name, attributes}: JsxElement): Element {
  const properties: Properties = {}
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') continue
    const key = NAMES[attribute.name] ?? attribute.name
    const value = attribute.value ?? ''
    properties[key] = key === 'className' ? value.split(' ') : value
  }
  // Components have names that HTML does not know, and a fragment has none.
  return {type: 'element', tagName: name ?? 'x', properties, children: []}
}
