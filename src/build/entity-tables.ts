import {type EntityTables, wordsOf} from '../lexicon/entities.js'
import {plainKey} from '../lexicon/spelling.js'
import {writeTable} from '../lexicon/string-table.js'
import {wordTablesOf} from '../lexicon/word-tables.js'
import type {NamedEntity} from './name-tables.js'

/**
 * The tables that known names are looked up in.
 * @param isCommon whether a word, a `plainKey`, of a person's or an organisation's name is one that others have too
 */
export function entityTables(
  named: readonly NamedEntity[],
  isCommon: (key: string, isPerson: boolean) => boolean,
): Omit<EntityTables, 'endings'> {
  const entities = mergeNamesakes(named)
  return {
    entities: entities.map((entity) => lineOf(entity, isCommon)).join('\n'),
    ...wordTablesOf(entities.map(({name}) => name)),
    smallSeconds: [...new Set(entities.flatMap(smallSecond))].join('\n'),
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

function smallSecond({name, isPerson}: NamedEntity): string[] {
  const [, second] = wordsOf(name)
  return second === undefined || /^\p{Lu}/u.test(second) ? [] : [kindOf(isPerson) + second]
}

const kindOf = (isPerson: boolean): string => (isPerson ? 'P' : 'O')

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
    kindOf(isPerson),
    numbers((part) => !isPerson || familyParts.includes(part)),
    numbers((part) => isCommon(plainKey(part), isPerson)),
    ...(bare === true ? ['bare'] : []),
  ].join('|')
}
