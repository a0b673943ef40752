/**
 * Resources of .NET (.resx): the values of strings.
 * Source of the format: the schema that such files begin with, and "Work with .resx files programmatically" (Microsoft).
 */
import type {XmlElement} from '@rgrove/parse-xml'
import {assertEnglish, type Catalogue, lineAt, mistakeAt, type Segment} from './catalogue.js'
import {languageOfPath} from './path-language.js'
import {someOf} from './tree-of-strings.js'
import {elementsIn, escapedXml, lettersOf, nameOf, rootOf} from './xml.js'

/** Reads the strings. */
export function read(source: string, file: string): Catalogue {
  const root = rootOf(source)
  if (nameOf(root) !== 'root')
    throw mistakeAt(
      lineAt(source, root.start),
      `resources of .NET begin with <root>, not with <${root.name}>: give the file the extension of its format`,
    )
  assertEnglish(languageOfPath(file))
  const segments = elementsIn(root, 'data')
    .filter(isText)
    .flatMap((data) => elementsIn(data, 'value'))
    .map((value): Segment => ({letters: lettersOf(value, source, () => 'silent'), escape: escapedXml}))
  return {segments: someOf(segments), isOfSoftware: true, hasPlaceholders: true}
}

/** Pictures and sizes have types; names that begin with ">>" are of the designer of windows. */
function isText({attributes: {name = '', type, mimetype}}: XmlElement): boolean {
  return !name.startsWith('>>') && mimetype === undefined && (type === undefined || /^System\.String\b/.test(type))
}
