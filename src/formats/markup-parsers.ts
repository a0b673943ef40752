import type {Parsers} from './parsers.js'

/**
 * Loads what reads front matter and tags, if a document has them.
 * @param hasTags whether it may have tags that are read
 */
export async function loadMarkupParsers(
  document: string,
  hasTags = document.includes('<'),
): Promise<Pick<Parsers, 'yaml' | 'toml' | 'html'>> {
  return {
    ...(/^\uFEFF?---(?!toml)/.test(document) ? {yaml: await import('yaml')} : {}),
    ...(/^\uFEFF?(?:\+\+\+|---toml)/.test(document) ? {toml: await import('toml-eslint-parser')} : {}),
    ...(hasTags ? {html: (await import('./html-parser.js')).htmlParser} : {}),
  }
}
