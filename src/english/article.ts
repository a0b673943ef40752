import indefinite from 'indefinite'

/** What the library gets wrong: names that begin with the sound of "you", and acronyms read as words. */
const CONSONANT_SOUND =
  /^(?:Ukrain|UKRAIN|Uyghur|Uighur|Urugua|Eurasia|Utah|[Ee]we\b|[Uu]kulele|[Uu]nitar|[Uu]sed\b|[Uu]sable|[Uu]sage|[B-DF-HJ-NP-TV-Z][AEIOUY][A-Z]{2,}$)/
/** Words with a silent h. */
const VOWEL_SOUND = /^(?:[Hh]ono(?:u?r|rar)|[Hh]onest|[Hh]eir|[Hh]our)/

/** The indefinite article that goes before a phrase: "a" or "an". */
export function articleFor(phrase: string): 'a' | 'an' {
  const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/u.exec(phrase)?.[0] ?? ''
  if (CONSONANT_SOUND.test(word)) return 'a'
  if (VOWEL_SOUND.test(word)) return 'an'
  // The library reads a word in capitals letter by letter, "an FBI".
  return indefinite(word, {articleOnly: true}) === 'an' ? 'an' : 'a'
}

/** Mends every "a" and "an" inside a phrase by the word that follows it. */
export function mendArticles(phrase: string): string {
  return phrase.replace(
    /(?<![-\u2010\u2011])\b(an?)(?=\s+["“«(]?([\p{L}\p{N}][^\s]*))/giu,
    (article: string, _: string, next: string) => {
      const right = articleFor(next)
      if (article.toLowerCase() === right) return article
      if (article === article.toUpperCase() && article.length > 1) return right.toUpperCase()
      return article.startsWith('A') ? `A${right.slice(1)}` : right
    },
  )
}
