/** What catalogues in JSON, TOML and YAML have in common: strings by keys, perhaps below the names of languages. */
import {assertEnglish, isEnglish, NothingToCheck, type Segment} from './catalogue.js'
import {isLanguage, languageOfPath} from './path-language.js'

/** A value with the keys that lead to it. */
export interface Item<Value> {
  readonly key: string
  readonly value: Value
}

/**
 * Of a catalogue whose first keys are languages, as in Rails, what is in English; else all of it.
 * @param isGroup whether a value holds others by keys
 * @throws NothingToCheck where the languages, or the path of the file, say that nothing is English
 */
export function englishOf<Value>(
  items: readonly Item<Value>[],
  isGroup: (value: Value) => boolean,
  path: string,
): readonly Item<Value>[] {
  const isByLanguage = items.length > 0 && items.every(({key, value}) => isLanguage(key) && isGroup(value))
  if (!isByLanguage) {
    assertEnglish(languageOfPath(path))
    return items
  }
  const english = items.filter(({key}) => isEnglish(key))
  if (english.length === 0) assertEnglish(items[0]?.key)
  return english
}

/**
 * The segments, if there are any.
 * @throws NothingToCheck
 */
export function someOf(segments: readonly Segment[]): readonly Segment[] {
  const written = segments.filter(({letters}) => letters.text.trim() !== '')
  if (written.length === 0) throw new NothingToCheck('it has no texts: nothing is checked here')
  return written
}
