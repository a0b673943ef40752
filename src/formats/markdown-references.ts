/** A link to a title of the same document, as in `[words](#the-title)`. */
const LINK = /\]\(#([^()\s]{1,200})\)/g

/** Titles with signs before them, and with a line below. */
const TITLES = [/^ {0,3}#{1,6}[ \t]+([^\n]{1,300})$/gm, /^([^\n]{1,300})\n {0,3}(?:=+|-+)[ \t]*$/gm]

/** The links of a document of Markdown to titles that it has not: titles are called by their words, as GitHub has it. */
export function looseLinksOf(source: string): string[] {
  const text = source.replaceAll('\r\n', '\n')
  const links = new Set([...text.matchAll(LINK)].map(([, name = '']) => name.toLowerCase()))
  if (links.size === 0) return []
  for (const pattern of TITLES) for (const [, title = ''] of text.matchAll(pattern)) links.delete(anchorOf(title))
  return [...links]
}

function anchorOf(title: string): string {
  const words = title
    .replace(/#+[ \t]*$/, '')
    .trim()
    .toLowerCase()
  return words.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
}
