/** A link of reStructuredText finds what it leads to by its words, of which a fix may change those on one side alone. */

/** `` `words`_ ``, of which those with an address in angle brackets bear the name themselves. */
const PHRASE = /`([^`<>]{1,200})`_(?![_\p{L}\p{N}])/gu
/** `word_` */
const WORD = /(?<![\p{L}\p{N}_`-])([\p{L}\p{N}](?:[-.:+_]?[\p{L}\p{N}]){0,80})_(?![_\p{L}\p{N}])/gu

const TARGETS = [
  // `` `words <address>`_ ``
  /`([^`<>]{1,200}?)\s*<[^`<>]{1,2000}>`_(?!_)/gu,
  // `` _`words` ``
  /(?<![\p{L}\p{N}])_`([^`]{1,200})`/gu,
  // `.. _words: address`
  /^[ \t]*\.\.[ \t]+_`?([^\n:`]{1,200})`?:/gmu,
  // The title of a section.
  /^([^\n]{1,200})\n([!-/:-@[-`{-~])\2{2,}[ \t]*$/gmu,
]

/** The names of links that lead to nothing in a document, once each. */
export function looseLinksOf(source: string): string[] {
  const lines = source.replaceAll('\r\n', '\n')
  const links = [PHRASE, WORD].flatMap((pattern) => namesIn(lines, pattern))
  const targets = new Set(links.length === 0 ? [] : TARGETS.flatMap((pattern) => namesIn(lines, pattern)))
  return [...new Set(links.filter((name) => !targets.has(name)))]
}

/** Capitals and the kind of white space make no difference. */
function namesIn(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map(([, name = '']) => name.trim().replace(/\s+/g, ' ').toLowerCase())
}
