/** Catalogues in TOML, as go-i18n and Hugo have them: texts by keys that may nest, or by the forms for different numbers of things. */
import {ParseError, parseTOML} from 'toml-eslint-parser'
import {deepLineOfToml} from '../../text/nesting.js'
import {escapesOf, lettersOf, stringsOf, type TomlString} from '../toml/strings.js'
import {type Catalogue, mistakeAt, type Segment} from './catalogue.js'
import {englishOf, type Item, someOf} from './tree-of-strings.js'

/** Keys of go-i18n beside the forms of a message, which are no texts for readers. Source: its `Message` type. */
const BESIDE_FORMS = new Set(['id', 'hash', 'description', 'leftdelim', 'rightdelim'])

/** Reads all texts of a catalogue. */
export function read(source: string, path: string): Catalogue {
  const items = parsed(source).map((text): Item<TomlString> => ({key: text.keys[0] ?? '', value: text}))
  const english = englishOf(items, ({keys}) => keys.length > 1, path).map(({value}) => value)
  const messages = new Set(english.flatMap(({keys}) => (keys.at(-1) === 'other' ? [messageOf(keys)] : [])))
  const segments = english
    .filter(({keys}) => !(BESIDE_FORMS.has(keys.at(-1) ?? '') && messages.has(messageOf(keys))))
    .map(({value}): Segment => ({letters: lettersOf(value, source), escape: escapesOf(value)}))
  return {segments: someOf(segments), isOfSoftware: true, hasPlaceholders: true}
}

/** What all forms of a message have in common. */
const messageOf = (keys: readonly string[]): string => JSON.stringify(keys.slice(0, -1))

function parsed(source: string): TomlString[] {
  const deep = deepLineOfToml(source)
  if (deep !== undefined) throw mistakeAt(deep, 'this is nested too deeply to be read: nest less')
  try {
    return stringsOf(parseTOML(source))
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    throw mistakeAt(error.lineNumber, `this is no TOML (${error.message}): mend it`)
  }
}
