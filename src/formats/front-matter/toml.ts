import type * as Toml from 'toml-eslint-parser'
import type {TextBuilder} from '../text-builder.js'
import {deepLineOfToml, lettersOf, stringsOf, type TomlString} from '../toml/strings.js'
import {isPlainText} from './keys.js'

/**
 * Gathers the values of front matter in TOML that are text.
 * @param toml the parser
 * @param place where the TOML stands in the source
 * @param keys of the outermost table, whose values are read
 * @returns what the data is like but for the texts that are read; a fix must not change it
 */
export function gatherToml(
  toml: typeof Toml,
  source: string,
  [start, end]: readonly [start: number, end: number],
  keys: readonly string[],
  builder: TextBuilder,
): string {
  const text = source.slice(start, end)
  const read = stringsIn(toml, text)?.filter(
    ({keys: own, value}) => own.length === 1 && keys.includes(own[0] ?? '') && isPlainText(value.value),
  )
  if (read === undefined) return text
  const shape: string[] = []
  let at = 0
  for (const {value} of read) {
    const {range, style, multiline} = value
    shape.push(text.slice(at, range[0]), style, String(multiline))
    at = range[1]
    builder.addAside(() => addText(value, text, start, builder))
  }
  return JSON.stringify([...shape, text.slice(at)])
}

/** The texts of a TOML text; none where it is not in order. */
function stringsIn(toml: typeof Toml, text: string): TomlString[] | undefined {
  if (deepLineOfToml(text) !== undefined) return undefined
  try {
    return stringsOf(toml.parseTOML(text))
  } catch (error) {
    if (error instanceof toml.ParseError) return undefined
    throw error
  }
}

function addText(value: TomlString['value'], text: string, offset: number, builder: TextBuilder): boolean {
  const {text: said, starts, ends} = lettersOf(value, text)
  const [first, last] = [starts[0], ends.at(-1)]
  if (first === undefined || last === undefined) return false
  builder.addRun(first + offset, last + offset)
  for (let unit = 0; unit < said.length; unit++)
    builder.addUnit(said[unit] ?? '', (starts[unit] ?? 0) + offset, (ends[unit] ?? 0) + offset)
  return true
}
