import indefinite from 'indefinite'

/** The indefinite article that goes before a phrase: "a" or "an". */
export function articleFor(phrase: string): 'a' | 'an' {
  const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/u.exec(phrase)?.[0] ?? ''
  // An all-capital word is read by its letters, "an FBI"; the library is told by keeping the capitals.
  return indefinite(word, {articleOnly: true}) === 'an' ? 'an' : 'a'
}

/** Mends every "a" and "an" inside a phrase by the word that follows it. */
export function mendArticles(phrase: string): string {
  return phrase.replace(/\b(an?)(?=\s+["“«(]?([\p{L}\p{N}][^\s]*))/giu, (article: string, _: string, next: string) => {
    const right = articleFor(next)
    if (article.toLowerCase() === right) return article
    if (article === article.toUpperCase() && article.length > 1) return right.toUpperCase()
    return article.startsWith('A') ? `A${right.slice(1)}` : right
  })
}
