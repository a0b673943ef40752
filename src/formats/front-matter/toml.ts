import type * as Toml from 'toml-eslint-parser'
import {deepLineOfToml} from '../../text/nesting.js'
import type {TextBuilder} from '../text-builder.js'
import {lettersOf, stringsOf, type TomlString} from '../toml/strings.js'
import {type Gather, isPlainText} from './gather.js'

/** Gathers the values of front matter in TOML. */
export const gatherToml: Gather<typeof Toml> = (toml, source, [start, end], keys, builder) => {
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
