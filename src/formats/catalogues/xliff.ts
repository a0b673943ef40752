/**
 * XLIFF 1.2 and 2.0: the targets of units, whose inline elements are code.
 * Sources of the formats: the OASIS standards XLIFF 1.2 and XLIFF 2.0.
 */
import type {XmlElement} from '@rgrove/parse-xml'
import {
  assertEnglish,
  type Catalogue,
  codeOf,
  isEnglish,
  lineAt,
  mistakeAt,
  NothingToCheck,
  type Segment,
} from './catalogue.js'
import {writtenOf} from './letters.js'
import {elementsIn, escapedXml, lettersOf, nameOf, type Role, rootOf} from './xml.js'

/** Elements whose text is the text of the sentence: they mark words. */
const MARKS = new Set(['g', 'pc', 'mrk'])
/** Elements that open or close what marks words, and say nothing themselves. */
const SILENT = new Set(['bx', 'ex', 'bpt', 'ept', 'sc', 'ec', 'sm', 'em'])

/** Reads the targets of a file. */
export function read(source: string): Catalogue {
  const root = rootOf(source)
  if (nameOf(root) !== 'xliff')
    throw mistakeAt(
      lineAt(source, root.start),
      `the file begins with <${root.name}>, not with <xliff>: give it the extension of its format`,
    )
  const languages = languagesOf(root)
  const english = languages.filter(({target}) => target === undefined || isEnglish(target))
  if (english.length === 0) assertEnglish(languages[0]?.target)
  const segments = english.flatMap(({element}) => segmentsIn(element, source, element.attributes.translate))
  if (segments.length === 0) throw new NothingToCheck('no unit of it has a target: nothing is checked here')
  return {segments, language: codeOf(english[0]?.source), isOfSoftware: false, hasPlaceholders: true}
}

interface Languages {
  /** What holds the units. */
  readonly element: XmlElement
  readonly source: string | undefined
  readonly target: string | undefined
}

/** Each file of version 1.2 has languages of its own; version 2.0 has one pair for all. */
function languagesOf(root: XmlElement): Languages[] {
  if (root.attributes.srcLang !== undefined)
    return [{element: root, source: root.attributes.srcLang, target: root.attributes.trgLang}]
  return elementsIn(root, 'file').map((element) => ({
    element,
    source: element.attributes['source-language'],
    target: element.attributes['target-language'],
  }))
}

/** The segments with a target, in units that are to be translated: what an element says goes before what those around it say. */
function segmentsIn(parent: XmlElement, source: string, around = 'yes'): Segment[] {
  return elementsIn(parent).flatMap((element): Segment[] => {
    const translate = element.attributes.translate ?? around
    const name = nameOf(element)
    if (name === 'trans-unit' || name === 'segment') return translate === 'no' ? [] : segmentOf(element, source)
    return ['file', 'body', 'group', 'unit'].includes(name) ? segmentsIn(element, source, translate) : []
  })
}

function segmentOf(unit: XmlElement, source: string): Segment[] {
  const [target] = elementsIn(unit, 'target')
  const [original] = elementsIn(unit, 'source')
  if (target === undefined || isForeign(target)) return []
  const letters = lettersOf(target, source, roleOf)
  if (letters.text.trim() === '') return []
  return [
    {
      letters,
      escape: escapedXml,
      ...(original === undefined ? {} : {source: writtenOf(lettersOf(original, source, roleOf), source)}),
    },
  ]
}

const isForeign = ({attributes}: XmlElement): boolean =>
  attributes['xml:lang'] !== undefined && !isEnglish(attributes['xml:lang'])

function roleOf(element: XmlElement): Role {
  const name = nameOf(element)
  if (MARKS.has(name) && element.attributes.translate !== 'no') return 'read'
  return SILENT.has(name) ? 'silent' : 'noun'
}
