import {CaseEndings, type EndingTable} from './case-endings.js'
import {graphemesOf, skeletonsOf, soundDistance} from './sounds.js'
import {plainKey, romanKey} from './spelling.js'

/** A person, organisation, medium, work or product that appears in world news. */
export interface EntityEntry {
  /** The usual English form. */
  readonly name: string
  readonly isPerson: boolean
  /** Other right forms. */
  readonly also?: readonly string[]
  /** Forms that machine translation leaves and that sound comparison would not reach. */
  readonly misspelt?: readonly string[]
  /** Numbers of the words of `name` that make up the family name, or that tell an organisation from others. */
  readonly distinctive: readonly number[]
  /** Numbers of the words of `name` that are words of English or common names. */
  readonly common: readonly number[]
}

export interface EntityData {
  readonly entities: readonly EntityEntry[]
  readonly endings: readonly EndingTable[]
}

/** A form that machine translation leaves of a name. */
export interface WrongForm {
  readonly entity: Entity
  readonly words: readonly string[]
}

/** A word of a known name that a written word may stand for. */
export interface WordTrace extends WordUse {
  /** How far apart they sound; 0 for the same. */
  readonly distance: number
}

/** A known name, taken apart. */
export interface Entity extends EntityEntry {
  readonly words: readonly string[]
  readonly keys: readonly string[]
}

/** A word sounds like another if they are not farther apart than this for every letter. */
const FARTHEST = 0.3
/** Traces of so many words are remembered; texts repeat their words. */
const MOST_REMEMBERED = 20_000
const SHORTEST = 3

/** A place in a name. */
export interface WordUse {
  readonly entity: Entity
  readonly index: number
}

/** A word that one or more names hold. */
interface WordEntry {
  readonly spelling: ReturnType<typeof graphemesOf>
  readonly uses: WordUse[]
}

/** Known names, found by what a written form sounds like or is inflected from. */
export class Entities {
  readonly all: readonly Entity[]
  private readonly bySkeleton = new Map<string, WordEntry[]>()
  private readonly bySpelling = new Map<string, WordEntry>()
  private readonly byKey = new Map<string, WordUse[]>()
  private readonly byRomanisation = new Map<string, WordUse[]>()
  private readonly rightForms = new Set<string>()
  private readonly wrongForms = new Map<string, WrongForm>()
  private readonly endings: CaseEndings
  private readonly remembered = new Map<string, readonly WordTrace[]>()

  constructor(data: EntityData) {
    this.endings = new CaseEndings(data.endings)
    this.all = data.entities.map((entry) => {
      const words = wordsOf(entry.name)
      return {...entry, words, keys: words.map(plainKey)}
    })
    for (const entity of this.all) {
      for (const form of [entity.name, ...(entity.also ?? [])]) this.rightForms.add(plainKey(form))
      for (const form of entity.misspelt ?? []) this.wrongForms.set(plainKey(form), {entity, words: wordsOf(form)})
      for (const [index, word] of entity.words.entries()) {
        if (word.length < SHORTEST) continue
        const key = entity.keys[index] ?? ''
        add(this.byKey, key, {entity, index})
        add(this.byRomanisation, romanKey(key), {entity, index})
        this.addSpelling(word.toLowerCase(), {entity, index})
      }
    }
  }

  private addSpelling(word: string, use: WordUse): void {
    const known = this.bySpelling.get(word)
    if (known !== undefined) {
      known.uses.push(use)
      return
    }
    const entry = {spelling: graphemesOf(word), uses: [use]}
    this.bySpelling.set(word, entry)
    for (const skeleton of skeletonsOf(entry.spelling)) add(this.bySkeleton, skeleton, entry)
  }

  /** Whether the form, of one or more words, is a right one. */
  isRight(form: string): boolean {
    return this.rightForms.has(plainKey(form))
  }

  /** The name that a listed wrong form stands for, and the words of that form as it is listed. */
  misspelt(form: string): WrongForm | undefined {
    return this.wrongForms.get(plainKey(form))
  }

  /** The known names whose first word this is. */
  beginningWith(word: string): readonly Entity[] {
    return (this.byKey.get(plainKey(word)) ?? []).flatMap(({entity, index}) => (index === 0 ? [entity] : []))
  }

  /** The right spelling of a word of a known name, whatever romanisation it is written in. */
  wordOf(word: string): string | undefined {
    const plain = plainKey(word)
    const [use] = this.byKey.get(plain) ?? this.byRomanisation.get(romanKey(plain)) ?? []
    return use?.entity.words[use.index]
  }

  /** The words of known names that a word sounds like, the nearest first. */
  soundAlikes(word: string): readonly WordTrace[] {
    const known = this.remembered.get(word)
    if (known !== undefined) return known
    const graphemes = graphemesOf(word)
    const limit = FARTHEST * word.length
    const traces: WordTrace[] = []
    for (const {spelling, uses} of this.resembling(graphemes)) {
      const distance = soundDistance(graphemes, spelling, limit)
      if (distance <= limit) traces.push(...uses.map((use) => ({...use, distance})))
    }
    traces.sort((a, b) => a.distance - b.distance)
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear()
    this.remembered.set(word, traces)
    return traces
  }

  /** Whether the consonants of a word are those of some word of a known name. */
  resembles(word: string): boolean {
    return skeletonsOf(graphemesOf(word)).some((skeleton) => this.bySkeleton.has(skeleton))
  }

  private resembling(graphemes: ReturnType<typeof graphemesOf>): Set<WordEntry> {
    const entries = new Set<WordEntry>()
    for (const skeleton of skeletonsOf(graphemes))
      for (const entry of this.bySkeleton.get(skeleton) ?? []) entries.add(entry)
    return entries
  }

  /** The words of known names that a word may be a case form of. Organisations decline as places do, too. */
  caseForms(word: string): (WordTrace & {readonly language: string; readonly caseName: string})[] {
    const plain = plainKey(word)
    return [
      ...this.caseFormsIn('people', plain),
      ...this.caseFormsIn('places', plain).filter(({entity}) => !entity.isPerson),
    ]
  }

  private caseFormsIn(
    section: 'people' | 'places',
    plain: string,
  ): (WordTrace & {readonly language: string; readonly caseName: string})[] {
    return this.endings
      .nominatives(plain, section)
      .flatMap(({key, language, caseName}) =>
        (this.byKey.get(key) ?? []).map(({entity, index}) => ({entity, index, distance: 0, language, caseName})),
      )
  }
}

/** The words of a name; a hyphen parts words too. */
export function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => word !== '')
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
