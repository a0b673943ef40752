/**
 * Translation sources of Qt (.ts): the translations of messages.
 * Source of the format: "Linguist TS File Format" of the Qt documentation.
 */
import type {XmlElement} from '@rgrove/parse-xml'
import {assertEnglish, type Catalogue, codeOf, NothingToCheck, type Segment} from './catalogue.js'
import {elementsIn, escapedXml, lettersOf, type Role, rootOf} from './xml.js'

/** Translations of messages that are no more. */
const GONE = new Set(['vanished', 'obsolete'])

/** Reads the translations. */
export function read(source: string): Catalogue {
  const root = rootOf(source)
  assertEnglish(root.attributes.language)
  const segments = elementsIn(root, 'context').flatMap((context) =>
    elementsIn(context, 'message').flatMap((message) => segmentsOf(message, textIn(context, 'name', source), source)),
  )
  if (segments.length === 0) throw new NothingToCheck('no message of it has a translation: nothing is checked here')
  return {segments, language: codeOf(root.attributes.sourcelanguage), isOfSoftware: true, hasPlaceholders: true}
}

function segmentsOf(message: XmlElement, context: string, source: string): Segment[] {
  const [translation] = elementsIn(message, 'translation')
  if (translation === undefined || GONE.has(translation.attributes.type ?? '')) return []
  const forms = elementsIn(translation, 'numerusform')
  return (forms.length === 0 ? [translation] : forms).flatMap((form): Segment[] => {
    const letters = lettersOf(form, source, roleOf)
    if (letters.text.trim() === '') return []
    return [
      {
        letters,
        escape: escapedXml,
        source: textIn(message, 'source', source),
        context: `${context} ${textIn(message, 'comment', source)}`,
        isPlural: forms.length > 0,
      },
    ]
  })
}

/** What is written as elements is a byte that XML cannot have, or a translation for narrow windows. */
const roleOf = (): Role => 'noun'

function textIn(parent: XmlElement, name: string, source: string): string {
  const [element] = elementsIn(parent, name)
  return element === undefined ? '' : lettersOf(element, source, roleOf).text
}
