import {addTo} from '../text/groups.js'
import {type EntityTables, wordsOf} from './entities.js'
import {graphemesOf, skeletonsOf} from './sounds.js'
import {plainKey, romanKey} from './spelling.js'
import {writeTable} from './string-table.js'

/** Words that are shorter may be anything. */
const SHORTEST = 3

/** The tables that words of known names are looked up in; `names` are those of the entities, in their order. */
export function wordTablesOf(
  names: readonly string[],
): Pick<EntityTables, 'words' | 'romanisedWords' | 'spellings' | 'skeletons' | 'firsts'> {
  const uses = names.flatMap((name, number) =>
    wordsOf(name).flatMap((word, index) => (word.length < SHORTEST ? [] : [{word, use: `${number}:${index}`}])),
  )
  const spellings = new Set(uses.map(({word}) => word.toLowerCase()))
  const begins = new Map<string, number[]>()
  for (const [number, name] of names.entries()) {
    const [first = '', second] = wordsOf(name)
    if (second !== undefined && first.length >= SHORTEST) addTo(begins, first.toLowerCase(), number)
  }
  return {
    words: writeTable(uses.map(({word, use}) => [plainKey(word), use])),
    romanisedWords: writeTable(uses.map(({word, use}) => [romanKey(plainKey(word)), use])),
    spellings: writeTable(uses.map(({word, use}) => [word.toLowerCase(), use])),
    skeletons: writeTable(
      [...spellings].flatMap((spelling) =>
        skeletonsOf(graphemesOf(spelling)).map((skeleton) => [skeleton, spelling] as const),
      ),
    ),
    // In the order of the spellings, as the table above.
    firsts: writeTable(
      [...spellings].flatMap((spelling) => {
        const numbers = begins.get(spelling)
        if (numbers === undefined) return []
        return skeletonsOf(graphemesOf(spelling)).map(
          (skeleton) => [skeleton, `${spelling}:${numbers.join()}`] as const,
        )
      }),
    ),
  }
}
