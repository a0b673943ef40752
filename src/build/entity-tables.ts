import {type EntityTables, wordsOf} from '../lexicon/entities.js'
import {graphemesOf, skeletonsOf} from '../lexicon/sounds.js'
import {plainKey, romanKey} from '../lexicon/spelling.js'
import {writeTable} from '../lexicon/string-table.js'
import type {NamedEntity} from './name-tables.js'

/** Words that are shorter may be anything. */
const SHORTEST = 3

/**
 * The tables that known names are looked up in.
 * @param isCommon whether a word, a `plainKey`, of a person's or an organisation's name is one that others have too
 */
export function entityTables(
  named: readonly NamedEntity[],
  isCommon: (key: string, isPerson: boolean) => boolean,
): Omit<EntityTables, 'endings'> {
  const entities = mergeNamesakes(named)
  const uses = entities.flatMap(({name}, number) =>
    wordsOf(name).flatMap((word, index) => (word.length < SHORTEST ? [] : [{word, use: `${number}:${index}`}])),
  )
  const spellings = new Set(uses.map(({word}) => word.toLowerCase()))
  return {
    entities: entities.map((entity) => lineOf(entity, isCommon)).join('\n'),
    words: writeTable(uses.map(({word, use}) => [plainKey(word), use])),
    romanisedWords: writeTable(uses.map(({word, use}) => [romanKey(plainKey(word)), use])),
    spellings: writeTable(uses.map(({word, use}) => [word.toLowerCase(), use])),
    skeletons: writeTable(
      [...spellings].flatMap((spelling) =>
        skeletonsOf(graphemesOf(spelling)).map((skeleton) => [skeleton, spelling] as const),
      ),
    ),
    right: writeTable(
      entities.flatMap(({name, also = []}) => [name, ...also].map((form) => [plainKey(form)] as const)),
    ),
    wrong: writeTable(
      entities.flatMap(({misspelt = []}, number) =>
        misspelt.map((form) => [plainKey(form), `${number}:${form}`] as const),
      ),
    ),
  }
}

/** One entry a name: tables of different fields may name the same person. */
function mergeNamesakes(entities: readonly NamedEntity[]): NamedEntity[] {
  const merged = new Map<string, NamedEntity>()
  for (const entity of entities) {
    const key = plainKey(entity.name)
    const known = merged.get(key)
    if (known === undefined) merged.set(key, entity)
    else {
      const also = [...(known.also ?? []), ...(entity.also ?? [])]
      const misspelt = [...(known.misspelt ?? []), ...(entity.misspelt ?? [])]
      merged.set(key, {...entity, ...known, also, misspelt})
    }
  }
  return [...merged.values()]
}

function lineOf(
  {name, isPerson, family, bare}: NamedEntity,
  isCommon: (key: string, isPerson: boolean) => boolean,
): string {
  const parts = wordsOf(name)
  const familyParts = family === undefined ? parts.slice(-1) : wordsOf(family)
  const numbers = (accepts: (part: string) => boolean): string =>
    parts.flatMap((part, index) => (accepts(part) ? [index] : [])).join(',')
  return [
    name,
    isPerson ? 'P' : 'O',
    numbers((part) => !isPerson || familyParts.includes(part)),
    numbers((part) => isCommon(plainKey(part), isPerson)),
    ...(bare === true ? ['bare'] : []),
  ].join('|')
}
