import type {Nodes} from 'mdast'
import type {TextBuilder} from './text-builder.js'

/** A single word names a thing, and says nothing. */
const WORDS = /\S\s+\S/

const QUOTATION_MARKS = ['"', "'"]

/**
 * Gathers what Markdown says of a picture or a link: `![alternative text](picture.png "title")`. What is marked up or escaped in it is
 * not read.
 */
export function gatherDescriptions(node: Nodes, source: string, builder: TextBuilder): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (node.type === 'image' || node.type === 'imageReference') {
    const alt = node.alt ?? ''
    if (source.startsWith(`![${alt}]`, start)) gather(alt, start + 2, builder)
  }
  if (node.type === 'image' || node.type === 'link') {
    const title = node.title ?? ''
    const written = source.slice(end - title.length - 2, end)
    const isWritten = QUOTATION_MARKS.some((mark) => written === `${title}${mark})`)
    if (isWritten) gather(title, end - written.length, builder)
  }
}

function gather(text: string, start: number, builder: TextBuilder): void {
  if (!WORDS.test(text)) return
  builder.addAside(() => {
    builder.addRun(start, start + text.length)
    for (let index = 0; index < text.length; index++)
      builder.addUnit(text[index] ?? '', start + index, start + index + 1)
    return true
  })
}
