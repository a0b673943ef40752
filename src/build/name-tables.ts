import {readdirSync} from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import schema from '../../rules/names/schema.json' with {type: 'json'}
import type {LetterEntry} from '../lexicon/lexicon.js'
import {plainKey} from '../lexicon/spelling.js'
import {type Problem, RuleFileError} from '../rules/problem.js'
import {readTableFile} from './table-file.js'

/** The end of an inflected form, what the dictionary form has there, letters one of which must stand before it, and the case. */
export type Ending = readonly [ending: string, nominative: string, after: string, caseName: string]

/** What the case forms of names end in, in one language. Endings are `plainKey`s. */
export interface EndingTable {
  readonly language: string
  /** Countries, by ISO 3166 code, whose small places too are met in these forms. */
  readonly countries: readonly string[]
  readonly places: readonly Ending[]
  readonly people: readonly Ending[]
  readonly adjectives: readonly Ending[]
}

/** A name of a place in another language, and its English name. */
export type ForeignName = readonly [form: string, name: string]

/** The place names of one language. */
export interface ForeignTable {
  readonly language: string
  /** Never English. */
  readonly foreign: readonly ForeignName[]
  /** English too, or once: wrong only with a case ending. */
  readonly stems: readonly ForeignName[]
  /** What stands before the suffix of the relational adjective. */
  readonly adjectives: readonly ForeignName[]
}

/** A name as a table gives it. */
export interface NamedEntity {
  readonly name: string
  readonly isPerson: boolean
  readonly family?: string
  readonly also?: readonly string[]
  readonly misspelt?: readonly string[]
  /** Whether it takes no article where its wrong forms may have one. */
  readonly bare?: boolean
  /** Where the table says so; line and column from 1. */
  readonly file: string
  readonly line: number
  readonly column: number
}

type EntityItem = string | Pick<NamedEntity, 'name' | 'family' | 'also' | 'misspelt' | 'bare'>

export interface NameTables {
  readonly entities: readonly NamedEntity[]
  readonly endings: readonly EndingTable[]
  readonly foreign: readonly ForeignTable[]
  readonly letters: readonly LetterEntry[]
  readonly variants: readonly (readonly string[])[]
  /** Words that tell that a text speaks of a country, by ISO 3166 code. */
  readonly countries: Readonly<Record<string, readonly string[]>>
}

interface Declension {
  readonly nominative: string
  readonly after?: readonly string[]
  readonly cases: Readonly<Record<string, readonly string[]>>
}

interface EndingSource {
  readonly language: string
  readonly countries: readonly string[]
  readonly places: readonly Declension[]
  readonly people: readonly Declension[]
  readonly adjectives?: readonly {nominative: string; after?: readonly string[]; forms: readonly string[]}[]
}

interface PlaceSource {
  readonly language: string
  readonly foreign?: Readonly<Record<string, string>>
  readonly stems?: Readonly<Record<string, string>>
  readonly adjectives?: Readonly<Record<string, string>>
}

interface Place {
  readonly line: number
  readonly column: number
}

type TableKind = 'entities' | 'endings' | 'places' | 'readings' | 'variants' | 'countries'

const ajv = new Ajv({allErrors: true})
ajv.addSchema(schema, 'names')

/**
 * Reads every table below `root` (the `rules/names/` folder).
 * @throws RuleFileError for mistakes in them
 */
export function readNameTables(root: string): NameTables {
  const reader = new TableReader(root)
  const tables = {
    entities: [...reader.entities('people', true), ...reader.entities('organisations', false)],
    endings: reader.folder<EndingSource>('endings', 'endings').map(endingTable),
    foreign: reader.folder<PlaceSource>('places', 'places').map(({language, foreign, stems, adjectives}) => ({
      language,
      foreign: Object.entries(foreign ?? {}),
      stems: Object.entries(stems ?? {}),
      adjectives: Object.entries(adjectives ?? {}),
    })),
    letters: reader.file<readonly LetterEntry[]>('tables/letters.yml', 'readings') ?? [],
    variants: reader.file<readonly (readonly string[])[]>('tables/given-names.yml', 'variants') ?? [],
    countries: reader.file<Record<string, readonly string[]>>('tables/countries.yml', 'countries') ?? {},
  }
  if (reader.problems.length > 0) throw new RuleFileError(reader.problems)
  return tables
}

class TableReader {
  readonly problems: Problem[] = []

  constructor(private readonly root: string) {}

  folder<T>(name: string, kind: TableKind): T[] {
    return this.filesIn(name).flatMap((file) => this.file<T>(file, kind) ?? [])
  }

  entities(folder: string, isPerson: boolean): NamedEntity[] {
    return this.filesIn(folder).flatMap((name) => {
      const places: Place[] = []
      const items = this.file<readonly EntityItem[]>(name, 'entities', places) ?? []
      return items.map((item, index) => ({
        ...(typeof item === 'string' ? {name: item} : item),
        isPerson,
        file: path.join(this.root, name),
        ...(places[index] ?? {line: 1, column: 1}),
      }))
    })
  }

  private filesIn(folder: string): string[] {
    const files = readdirSync(path.join(this.root, folder)).filter((file) => file.endsWith('.yml'))
    return files.sort().map((file) => path.join(folder, file))
  }

  /** @param places takes the place of every item, if the file holds a list */
  file<T>(name: string, kind: TableKind, places: Place[] = []): T | undefined {
    const table = readTableFile(path.join(this.root, name))
    const {data} = table
    const validate = ajv.getSchema(`names#/definitions/${kind}`)
    if (validate === undefined) throw new Error(`no schema for ${kind}`)
    if (Array.isArray(data)) places.push(...data.map((_, index) => table.placeAt([index])))
    if (validate(data) === true) return data as T
    for (const {instancePath, message = 'is wrong', params} of validate.errors ?? []) {
      const keys = instancePath.split('/').slice(1)
      const detail = 'additionalProperty' in params ? `: remove or mend "${String(params.additionalProperty)}"` : ''
      table.refuseAt(keys, `"${keys.at(-1) ?? 'the file'}" ${message}${detail}; rules/names/README.md shows the format`)
    }
    this.problems.push(...table.problems)
    return undefined
  }
}

function endingTable({language, countries, places, people, adjectives}: EndingSource): EndingTable {
  const flat = (declensions: readonly Declension[]): Ending[] =>
    declensions.flatMap(({nominative, after, cases}) =>
      Object.entries(cases).flatMap(([caseName, endings]) =>
        endings.map((ending) => endingOf(ending, nominative, after, caseName)),
      ),
    )
  return {
    language,
    countries,
    places: distinct(flat(places)),
    people: distinct(flat(people)),
    adjectives: distinct(
      (adjectives ?? []).flatMap(({nominative, after, forms}) =>
        forms.map((form) => endingOf(form, nominative, after, 'adjective')),
      ),
    ),
  }
}

function endingOf(ending: string, nominative: string, after: readonly string[] | undefined, caseName: string): Ending {
  return [plainKey(ending), plainKey(nominative), (after ?? []).map(plainKey).join(','), caseName]
}

/** One ending a pair of ending and nominative; the first case that has it names it. */
function distinct(endings: readonly Ending[]): Ending[] {
  const known = new Map<string, Ending>()
  for (const ending of endings) {
    const key = ending.slice(0, 3).join('|')
    if (ending[0] !== ending[1] && !known.has(key)) known.set(key, ending)
  }
  return [...known.values()]
}
