import {countGrams} from '../../judgement/style.js'
import {TokenClass} from '../../text/classes.js'
import {viewOfText} from '../../text/document.js'
import type {Observed} from '../observe.js'
import type {CountedPassage} from './documents.js'

/** So many of the most frequent words are not masked: they stand in texts of every subject. */
const MOST_WORDS = 400

/** The words that native writers use most, but for names and numbers, sorted. */
export function frequentWords(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  const masked = TokenClass.capital | TokenClass.digits
  for (const text of texts)
    for (const {norm, classes} of viewOfText(text).tokens)
      if ((classes & TokenClass.word) !== 0 && (classes & masked) === 0 && /^[a-z']+$/.test(norm))
        counts.set(norm, (counts.get(norm) ?? 0) + 1)
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
    .sort()
}

/**
 * Counts what style goes by in passages.
 * @param words those that are not masked
 * @param rules ids of the rules whose matches count
 */
export function countPassages(
  observed: readonly Observed[],
  words: readonly string[],
  rules: ReadonlySet<string>,
): CountedPassage[] {
  const kept = new Set(words)
  // A sequence is one string for all passages: millions of copies would fill the memory.
  const interned = new Map<string, string>()
  return observed.map(({corpus, passage, observation}) => {
    const view = viewOfText(passage.text)
    const grams = new Map<string, number>()
    for (const [gram, count] of countGrams(view, kept)) {
      const known = interned.get(gram) ?? gram
      interned.set(known, known)
      grams.set(known, count)
    }
    return {
      kind: corpus.kind,
      language: corpus.language,
      origin: `${corpus.file} ${passage.system}`,
      number: passage.number,
      tokens: view.tokens.length,
      words: observation.words,
      grams,
      hits: new Map(Object.entries(observation.hits).filter(([id]) => rules.has(id))),
    }
  })
}
