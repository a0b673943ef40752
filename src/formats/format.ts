import {CATALOGUES} from './catalogues/table.js'

/** How a document is marked up; MDX is Markdown with JSX. */
export type Format = 'markdown' | 'mdx' | 'html' | 'rst' | 'asciidoc'

/** How a file is read whatever its extension says. */
export type StatedFormat = Format | 'text'

const TEXT = ['.txt', '.text']

const FORMATS: Readonly<Record<Format, readonly string[]>> = {
  markdown: ['.md', '.markdown', '.mdown', '.mkdn', '.mkd', '.qmd', '.rmd'],
  mdx: ['.mdx'],
  html: ['.html', '.htm', '.xhtml'],
  rst: ['.rst', '.rest'],
  asciidoc: ['.adoc', '.asciidoc', '.asc'],
}

/** Extensions of the files that are checked in folders, plain text first. */
export const EXTENSIONS: readonly string[] = [...TEXT, ...Object.values(FORMATS).flat(), ...CATALOGUES]

/**
 * The format of a file: what is stated, or what its extension stands for, as in ".md"; none for plain text and files for translators.
 */
export function formatOf(extension: string, stated?: StatedFormat): Format | undefined {
  if (stated !== undefined) return stated === 'text' ? undefined : stated
  const formats = Object.entries(FORMATS) as [Format, readonly string[]][]
  return formats.find(([, extensions]) => extensions.includes(extension.toLowerCase()))?.[0]
}
