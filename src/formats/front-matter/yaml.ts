import type * as Yaml from 'yaml'
import type {Pair, Scalar} from 'yaml'
import {deepLineOfYaml} from '../../text/nesting.js'
import {type Gather, isPlainText} from './gather.js'
import {addYamlText} from './yaml-text.js'

/** Gathers the values of front matter in YAML. */
export const gatherYaml: Gather<typeof Yaml> = (yaml, source, [start, end], keys, builder) => {
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
