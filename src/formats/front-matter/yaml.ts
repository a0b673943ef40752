import type * as Yaml from 'yaml'
import type {Pair, Scalar} from 'yaml'
import {deepLineOfYaml} from '../../text/nesting.js'
import type {TextBuilder} from '../text-builder.js'
import {isPlainText} from './keys.js'
import {addYamlText} from './yaml-text.js'

/**
 * Gathers the values of front matter in YAML that are text.
 * @param yaml the parser
 * @param place where the YAML stands in the source
 * @param keys of the outermost object, whose values are read
 * @returns what the data is like but for the texts that are read; a fix must not change it
 */
export function gatherYaml(
  yaml: typeof Yaml,
  source: string,
  [start, end]: readonly [start: number, end: number],
  keys: readonly string[],
  builder: TextBuilder,
): string {
  const text = source.slice(start, end)
  if (deepLineOfYaml(text) !== undefined) return text
  const document = yaml.parseDocument(text)
  if (document.errors.length > 0 || !yaml.isMap(document.contents)) return text
  const isText = ({key, value}: Pair): boolean =>
    yaml.isScalar(key) && keys.includes(String(key.value)) && yaml.isScalar(value) && typeof value.value === 'string'
  const shape: unknown[] = []
  for (const pair of document.contents.items) {
    const value = pair.value as Scalar<string>
    if (!isText(pair) || !isPlainText(value.value)) shape.push(String(pair.key), String(pair.value))
    else {
      shape.push(String(pair.key), value.type)
      builder.addAside(() => addYamlText(value, source, start, builder))
    }
  }
  return JSON.stringify(shape)
}
