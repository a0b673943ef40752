import {plainKey} from '../lexicon/spelling.js'
import type {Problem} from '../rules/problem.js'
import type {NamedEntity} from './name-tables.js'

/** Single words that are shorter stand for too many names. */
const SHORTEST = 5

/** Listed wrong forms that would flag right names or English words. */
export function problemsOfMisspelt(entities: readonly NamedEntity[], isWord: (key: string) => boolean): Problem[] {
  const right = new Set(entities.flatMap(({name, also}) => [name, ...(also ?? [])].flatMap(partsOf)))
  return entities.flatMap(({name, misspelt = [], file, line, column}) =>
    misspelt.flatMap((form) => {
      const key = plainKey(form)
      const refuse = (reason: string): Problem[] => [
        {file, line, column, message: `"${form}", given as a wrong form of "${name}", ${reason}: remove it`},
      ]
      if (right.has(key)) return refuse('is a right name or part of one')
      if (!key.includes(' ') && key.length < SHORTEST) return refuse('is so short that it may be anything')
      return !key.includes(' ') && isWord(key) ? refuse('is a word or a name by itself') : []
    }),
  )
}

/** The name and all runs of two or more of its words, as `plainKey`s. */
function partsOf(name: string): string[] {
  const words = plainKey(name).split(' ')
  const parts = [words.join(' ')]
  for (let start = 0; start < words.length; start++)
    for (let end = start + 2; end <= words.length; end++) parts.push(words.slice(start, end).join(' '))
  return parts
}
