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

/** The format that a file is read in: what is stated for it, or what its extension stands for; none for plain text. */
export const formatFor = (extension: string, stated: StatedFormat | undefined): Format | undefined =>
  stated === undefined ? formatOf(extension) : stated === 'text' ? undefined : stated

/** The format that an extension stands for, as in ".md"; none for plain text and files for translators. */
export function formatOf(extension: string): Format | undefined {
  const formats = Object.entries(FORMATS) as [Format, readonly string[]][]
  return formats.find(([, extensions]) => extensions.includes(extension.toLowerCase()))?.[0]
}
