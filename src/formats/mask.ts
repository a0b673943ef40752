import {Canvas} from './mask/canvas.js'
import {frontMatterOf} from './mask/front-matter.js'
import {maskHtml} from './mask/html.js'
import {type MarkdownFormat, maskMarkdown} from './mask/markdown.js'
import {Scanner} from './mask/scanner.js'

/** Formats that other languages are mixed into; MDX is Markdown with JSX. */
export type MaskedFormat = MarkdownFormat | 'html'

/** A source whose parser sees no foreign markup. */
export interface Masked {
  /** As long as the source; line breaks stand where they stood. */
  readonly text: string
  /** Stretches of the text that stand for a noun which nobody may touch, in order. */
  readonly opaque: readonly (readonly [start: number, end: number])[]
}

/**
 * Paints over what the parser of Markdown or HTML would take for text: template tags, JSX, heads of admonitions, names of pictures,
 * attribute lists, front matter. What stood alone becomes white space, what stood in a sentence a noun.
 */
export function maskMarkup(source: string, format: MaskedFormat): Masked {
  const scanner = new Scanner(source)
  const canvas = new Canvas(source)
  const start = frontMatterOf(scanner)?.end ?? 0
  canvas.blank(0, start)
  if (format === 'html') maskHtml(scanner, canvas, start)
  else maskMarkdown(scanner, canvas, start, format)
  return {text: canvas.text, opaque: canvas.opaque}
}
