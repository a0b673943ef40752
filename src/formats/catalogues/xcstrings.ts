/**
 * String catalogues of Xcode (.xcstrings): JSON that holds all languages; the English of it is read.
 * Source of the format: Apple's "Localizing and varying text with a string catalog".
 */
import {getNodeValue, type Node} from 'jsonc-parser'
import {type Catalogue, codeOf, isEnglish, NothingToCheck, type Segment} from './catalogue.js'
import {itemsOf, jsonOf, lettersOf} from './json.js'
import {escapedQuoted} from './quoted.js'

/** Reads the English localisations. */
export function read(source: string): Catalogue {
  const root = jsonOf(source)
  const language = String(textOf(childOf(root, 'sourceLanguage')) ?? 'en')
  const strings = itemsOf(childOf(root, 'strings') ?? root)
  const segments = strings.flatMap(({key, value}) => {
    if (getNodeValue(childOf(value, 'shouldTranslate') ?? value) === false) return []
    const localizations = childOf(value, 'localizations')
    const original = localizations && childOf(localizations, language)
    return itemsOf(localizations ?? value).flatMap(({key: target, value: node}) =>
      localizations !== undefined && isEnglish(target)
        ? unitsIn(node, isEnglish(language) ? undefined : {node: original, key}, source)
        : [],
    )
  })
  if (segments.length === 0) throw new NothingToCheck('it has no English localisation ("en"): nothing is checked here')
  return {segments, language: codeOf(language), isOfSoftware: true, hasPlaceholders: true}
}

/** What a string was translated from: the same place of the source localisation, or else the key. */
interface Original {
  readonly node: Node | undefined
  readonly key: string
}

/** The texts of a localisation, which may vary by number or device. */
function unitsIn(node: Node, original: Original | undefined, source: string, isPlural = false): Segment[] {
  const unit = childOf(node, 'stringUnit')
  const value = unit && childOf(unit, 'value')
  if (value?.type === 'string') {
    const written = original?.node && textOf(childOf(childOf(original.node, 'stringUnit') ?? original.node, 'value'))
    const letters = lettersOf(value, source)
    const from = original === undefined ? {} : {source: written ?? original.key}
    return letters.text.trim() === '' ? [] : [{letters, escape: escapedQuoted, isPlural, ...from}]
  }
  return itemsOf(node).flatMap(({key, value: inner}) => {
    const same = original?.node && (childOf(original.node, key) ?? childOf(original.node, 'other'))
    const next = original && {node: same, key: original.key}
    return unitsIn(inner, next, source, isPlural || key === 'plural')
  })
}

function childOf(node: Node | undefined, key: string): Node | undefined {
  return node && itemsOf(node).find((item) => item.key === key)?.value
}

function textOf(node: Node | undefined): string | undefined {
  return node?.type === 'string' ? String(node.value) : undefined
}
