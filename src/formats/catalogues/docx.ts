/**
 * Documents of Word (.docx): their text, a line for each paragraph, so that the line of a finding is the number of its paragraph. Nothing is
 * written into them.
 * Source of the format: ECMA-376, Office Open XML, part 1 (WordprocessingML).
 */
import type {XmlElement} from '@rgrove/parse-xml'
import {unzipSync} from 'fflate'
import type {Catalogue} from './catalogue.js'
import {Letters} from './letters.js'
import {someOf} from './tree-of-strings.js'
import {addText, elementsIn, isElement, isText, nameOf, rootOf} from './xml.js'

const DOCUMENT = 'word/document.xml'
/** XML is packed well: unpacked it may be so many times the size that is allowed for files. */
const MOST_UNPACKED = 10
/** Files that a password protects are no archives but of another format, which begins with this. */
const PROTECTED = 'd0cf11e0'

/** What is deleted, moved away, or stands in another form beside it. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'pPr', 'rPr', 'instrText', 'delText'])
const CHARACTERS: Readonly<Record<string, string>> = {tab: '\t', br: ' ', cr: ' ', noBreakHyphen: '-', ptab: '\t'}

/**
 * The text of a document, a line for each paragraph.
 * @param bytes the file
 * @param maxSize the size of the largest file to read, in bytes
 * @throws Error that says what is wrong and what to do
 */
export function textOfDocx(bytes: Uint8Array, maxSize: number): string {
  const xml = documentIn(bytes, maxSize)
  const source = Buffer.from(xml)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const lines: string[] = []
  addParagraphs(rootOf(source), source, lines)
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Reads what `textOfDocx` has made. */
export function read(source: string): Catalogue {
  let start = 0
  const segments = source.split('\n').map((line) => {
    const letters = new Letters()
    letters.addPlain(source, start, start + line.length)
    start += line.length + 1
    return {letters, escape: (text: string) => text}
  })
  return {segments: someOf(segments), isOfSoftware: false, hasPlaceholders: false, isReadOnly: true}
}

function documentIn(bytes: Uint8Array, maxSize: number): Uint8Array {
  if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === PROTECTED)
    throw new Error(
      'this document is protected by a password, or of an older Word: save it as .docx without a password',
    )
  let isLarge = false
  let xml: Uint8Array | undefined
  try {
    const filter = ({name, originalSize}: {name: string; originalSize: number}): boolean => {
      if (name !== DOCUMENT) return false
      isLarge = originalSize > MOST_UNPACKED * maxSize
      return !isLarge
    }
    xml = unzipSync(bytes, {filter})[DOCUMENT]
  } catch {
    throw new Error('this is no document of Word, or it is damaged: save it anew as .docx')
  }
  if (isLarge)
    throw new Error('the text of this document is too large: split it, or raise the limit, as in --max-size 50MB')
  if (xml === undefined) throw new Error('this archive holds no document of Word: save it anew as .docx')
  return xml
}

/** Adds the paragraphs of an element; those in the text boxes of a paragraph come behind it. */
function addParagraphs(parent: XmlElement, source: string, lines: string[]): void {
  for (const element of elementsIn(parent)) {
    if (SKIPPED.has(nameOf(element))) continue
    if (nameOf(element) !== 'p') addParagraphs(element, source, lines)
    else {
      const letters = new Letters()
      const boxes: XmlElement[] = []
      addRuns(element, source, letters, boxes)
      lines.push(letters.text.replace(/[\r\n]+/g, ' '))
      for (const box of boxes) addParagraphs(box, source, lines)
    }
  }
}

function addRuns(parent: XmlElement, source: string, letters: Letters, boxes: XmlElement[]): void {
  for (const node of parent.children) {
    if (!isElement(node) || SKIPPED.has(nameOf(node))) continue
    const name = nameOf(node)
    const character = CHARACTERS[name]
    if (name === 'txbxContent') boxes.push(node)
    else if (name === 't') for (const text of node.children.filter(isText)) addText(text, source, letters)
    else if (name === 'oMath') letters.addObject(node.start, node.end)
    else if (character !== undefined) letters.add(character, node.start, node.end)
    else addRuns(node, source, letters, boxes)
  }
}
