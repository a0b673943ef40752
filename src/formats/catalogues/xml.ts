/** XML with places, and the text in it character by character. */
import {parseXml, type XmlCdata, type XmlElement, XmlError, type XmlNode, type XmlText} from '@rgrove/parse-xml'
import {lineAt, mistakeAt} from './catalogue.js'
import {Letters} from './letters.js'

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos)|[\w.:-]{1,80});/g
const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
const CDATA_START = '<![CDATA['
const CDATA_END = ']]>'

/** Elements nested more deeply than any translator's file has them would fill the stack of the parser. */
const DEEPEST = 500

/**
 * The root of an XML document.
 * @throws Error that names the line and what is wrong
 */
export function rootOf(source: string): XmlElement {
  assertShallow(source)
  try {
    const {root} = parseXml(source, {
      includeOffsets: true,
      preserveCdata: true,
      preserveComments: true,
      ignoreUndefinedEntities: true,
    })
    if (root !== null) return root
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const reason = error.message.split('\n', 1)[0]?.replace(/ \(line \d+, column \d+\)$/, '') ?? ''
    throw mistakeAt(error.line, `this is no well-formed XML (${reason}): mend it`)
  }
  throw mistakeAt(1, 'this is XML without an element: put the file back from its source')
}

/** Counts the tags that are open, in one pass. */
function assertShallow(source: string): void {
  let depth = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) at = endOf('-->', source, at)
    else if (source.startsWith(CDATA_START, at)) at = endOf(CDATA_END, source, at)
    else {
      const isDeclaration = source[at + 1] === '!' || source[at + 1] === '?'
      const end = endOf('>', source, at)
      if (source[at + 1] === '/') depth--
      else if (!isDeclaration && source[end - 2] !== '/') depth++
      if (depth > DEEPEST)
        throw mistakeAt(lineAt(source, at), `elements are nested more than ${DEEPEST} deep here: nest less`)
      at = end
    }
  }
}

/** Where the next `mark` ends; the end of the text where there is none. */
function endOf(mark: string, source: string, from: number): number {
  const index = source.indexOf(mark, from)
  return index < 0 ? source.length : index + mark.length
}

export const isElement = (node: XmlNode): node is XmlElement => node.type === 'element'
export const isText = (node: XmlNode): node is XmlText | XmlCdata => node.type === 'text' || node.type === 'cdata'

/** The elements directly in another, of one name if it is given. Prefixes of namespaces do not count. */
export function elementsIn(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement => isElement(node) && (name === undefined || nameOf(node) === name),
  )
}

/** The name of an element without the prefix of its namespace. */
export function nameOf({name}: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Adds the text of a node, with the place of every character; entities that the document defines itself stand as nouns. */
export function addText(node: XmlText | XmlCdata, source: string, letters: Letters): void {
  if (node.type === 'cdata') {
    addPlain(source, node.start + CDATA_START.length, node.end - CDATA_END.length, letters)
    return
  }
  const written = source.slice(node.start, node.end)
  let from = 0
  for (const {0: reference, 1: decimal, 2: hex, 3: name, index} of written.matchAll(REFERENCE)) {
    addPlain(source, node.start + from, node.start + index, letters)
    const start = node.start + index
    const end = start + reference.length
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
    if (name !== undefined) letters.add(NAMED[name] ?? '', start, end)
    else if (Number.isNaN(code)) letters.addObject(start, end)
    else letters.add(String.fromCodePoint(code), start, end)
    from = index + reference.length
  }
  addPlain(source, node.start + from, node.end, letters)
}

/** Line breaks are one character, however they are written. */
function addPlain(source: string, start: number, end: number, letters: Letters): void {
  let from = start
  // Only here: a search through the rest of the file, text by text, would take the square of its length.
  for (const {index} of source.slice(start, end).matchAll(/\r\n/g)) {
    const at = start + index
    letters.addPlain(source, from, at)
    letters.add('\n', at, at + 2)
    from = at + 2
  }
  letters.addPlain(source, from, end)
}

/** Text as it must stand between tags. */
export function escapedXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** What an element is to the text around it: read as a part of it, a noun in it, or nothing. */
export type Role = 'read' | 'noun' | 'silent'

/** The letters in an element and in those below it. */
export function lettersOf(element: XmlElement, source: string, roleOf: (element: XmlElement) => Role): Letters {
  const letters = new Letters()
  const visit = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (isText(node)) addText(node, source, letters)
      else if (isElement(node)) {
        const role = roleOf(node)
        if (role === 'read') visit(node)
        else if (role === 'noun') letters.addObject(node.start, node.end)
      }
    }
  }
  visit(element)
  return letters
}
