import type {Element, Properties} from 'hast'
import {addRawHtml} from './align.js'
import type {TextBuilder} from './text-builder.js'

/** Attributes that people read or hear. */
const READ = ['alt', 'title', 'ariaLabel'] as const

/** What `meta` tells of a page to those who search or share it. */
const DESCRIPTIONS = new Set(['description', 'og:title', 'og:description', 'og:image:alt'])

/** What parts the title of a page from the name of its site. */
const SITE = /\s[|·»–—-]\s/

/** Names, ids and single words say nothing that a sentence could get wrong. */
const WORDS = /\S\s+\S/

/** The part of the tag before the value of an attribute. */
const BEFORE_VALUE = /^[^=]*=\s*(["']?)/

/** Gathers the attributes of an element that are text, each by itself. */
export function gatherAttributes(element: Element, source: string, builder: TextBuilder): void {
  for (const name of READ) gatherAttribute(element, name, source, builder)
}

/** Gathers what the element `head` of a page says of it: its title and descriptions. */
export function gatherHead({children}: Element, source: string, builder: TextBuilder): void {
  for (const child of children) {
    if (child.type !== 'element') continue
    if (isDescription(child)) gatherAttribute(child, 'content', source, builder)
    const [text] = child.tagName === 'title' ? child.children : []
    const start = text?.position?.start.offset
    const end = text?.position?.end.offset
    if (text?.type !== 'text' || start === undefined || end === undefined) continue
    const value = withoutSite(text.value)
    builder.addAside(() => addRawHtml({value, start, end}, source, builder))
  }
}

const withoutSite = (title: string): string => title.split(SITE, 1)[0] ?? ''

/** The properties of an element without those that are text: a fix may change these. */
export function withoutText(element: Pick<Element, 'tagName' | 'properties'>): Properties {
  const properties = {...element.properties}
  for (const name of READ) if (name in properties) properties[name] = ''
  if (isDescription(element)) properties.content = ''
  return properties
}

function isDescription({tagName, properties}: Pick<Element, 'tagName' | 'properties'>): boolean {
  return tagName === 'meta' && DESCRIPTIONS.has(String(properties.name ?? properties.property).toLowerCase())
}

function gatherAttribute(element: Element, name: string, source: string, builder: TextBuilder): void {
  const value = element.properties[name]
  const position = element.data?.position?.properties?.[name]
  const from = position?.start.offset
  const to = position?.end.offset
  if (typeof value !== 'string' || !WORDS.test(value) || from === undefined || to === undefined) return
  const [before = '', mark = ''] = BEFORE_VALUE.exec(source.slice(from, to)) ?? []
  const words = element.properties.property === 'og:title' ? withoutSite(value) : value
  builder.addAside(() =>
    addRawHtml({value: words, start: from + before.length, end: to - mark.length}, source, builder),
  )
}
