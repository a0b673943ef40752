import {words} from '../english/words.js'

/** Words that English says twice: "had had". */
export const SAID_TWICE = words('said-twice')

/** A text with more behind it; a word that ends it and begins what follows is said once: "a common" and "common thread". */
export function joinedOnce(text: string, more: string): string {
  const first = /^\s*(\S+)/.exec(more)?.[1] ?? ''
  const last = text.slice(text.trimEnd().lastIndexOf(' ') + 1)
  const isApart = /\s$/.test(text) || /^\s/.test(more)
  const isSame = first.toLowerCase() === last.trimEnd().toLowerCase()
  if (!isApart || !isSame || !/^\p{L}/u.test(first) || SAID_TWICE.has(first.toLowerCase())) return text + more
  return text.trimEnd() + more.trimStart().slice(first.length)
}
