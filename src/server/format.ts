import path from 'node:path'
import {EXTENSIONS} from '../formats/format.js'

/** The extension that tells the format of a language, by the ids that editors give it. */
const EXTENSION_OF: ReadonlyMap<string, string> = new Map([
  ['plaintext', '.txt'],
  ['plain text', '.txt'],
  ['text', '.txt'],
  ['markdown', '.md'],
  ['markdown.mdx', '.mdx'],
  ['mdx', '.mdx'],
  ['html', '.html'],
  ['xhtml', '.html'],
  ['restructuredtext', '.rst'],
  ['asciidoc', '.adoc'],
])

/**
 * The extension that tells how a document is read, or `undefined` if it is none that is checked. What the editor takes it for goes before
 * its name; where no MDX is known, files of MDX are taken for Markdown.
 */
export function extensionFor(languageId: string, file: string): string | undefined {
  const own = path.extname(file).toLowerCase()
  const named = EXTENSION_OF.get(languageId.toLowerCase())
  if (named === '.md' && own === '.mdx') return own
  return named ?? (EXTENSIONS.includes(own) ? own : undefined)
}

/** The path of a file with an extension that tells its format. */
export function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === extension ? file : `${file}${extension}`
}
