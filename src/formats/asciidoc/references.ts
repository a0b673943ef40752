/** A link to a title, as in `<<_the_title,words>>` or `xref:_the_title[]`: by what is made of its words, or by the words themselves. */
const LINK = /<<([^\n<>,]{1,200})(?:,[^\n<>]{0,200})?>>|xref:([^\s[\]]{1,200})\[/g
const TITLE = /^(?:={1,6}|#{1,6})[ \t]+([^\n]{1,300})$/gm

/** The links of a document to titles that it has not. */
export function looseLinksOf(source: string): string[] {
  const text = source.replaceAll('\r\n', '\n')
  const links = new Set(
    [...text.matchAll(LINK)].map(([, name, other]) => (name ?? other ?? '').trim().replace(/^#/, '')),
  )
  if (links.size === 0) return []
  for (const [, title = ''] of text.matchAll(TITLE)) {
    links.delete(title.trim())
    links.delete(anchorOf(title.trim()))
  }
  return [...links]
}

function anchorOf(title: string): string {
  const words = title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_.-]/gu, '')
  return `_${words.replace(/[\s.-]+/g, '_').replace(/_+$/, '')}`
}
