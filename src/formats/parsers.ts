import type * as Yaml from 'yaml'
import {formatOf} from './format.js'

/** Parsers that few documents need; what is missing is not read, or read without. */
export interface Parsers {
  readonly yaml?: typeof Yaml
}

/** Loads the parsers that a document needs, so that the others take no time. */
export async function loadParsers(document: string, extension: string): Promise<Parsers> {
  const format = formatOf(extension)
  const hasFrontMatter = format !== undefined && /^\uFEFF?---/.test(document)
  return hasFrontMatter ? {yaml: await import('yaml')} : {}
}
