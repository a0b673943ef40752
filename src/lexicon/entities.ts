import {remembering} from '../text/remembering.js'
import {CaseEndings, type EndingTables} from './case-endings.js'
import {FARTHEST, type FullNames, FullNameTable, type Wanted} from './full-name-table.js'
import {type Grapheme, graphemesOf, LONGEST_NAME, skeletonsOf, soundDistance} from './sounds.js'
import {plainKey, romanKey} from './spelling.js'
import {StringTable} from './string-table.js'

/** Tables of known names: people, organisations, media, works and products that appear in world news. */
export interface EntityTables {
  readonly endings: EndingTables
  /** A line for every name: `name|P or O|numbers of distinctive words|numbers of common words|bare`; an entity is known by its line. */
  readonly entities: string
  /** Words of names, by `plainKey` and by `romanKey`: `entity:number of the word`. */
  readonly words: string
  readonly romanisedWords: string
  /** Words of names as they are spelt, in lower case, by consonant skeleton; and where each stands, `entity:number`. */
  readonly skeletons: string
  readonly spellings: string
  /** First words of names of several words, by consonant skeleton: `spelling:entity,entity`. */
  readonly firsts: string
  /** Second words of names that have no capital, each behind the kind of those that have it: `Pvon`. */
  readonly smallSeconds: string
  /** Right forms of names. */
  readonly right: string
  /** Forms that machine translation leaves and that sound comparison would not reach: `entity:form`. */
  readonly wrong: string
}

/** A known name, taken apart. */
export interface Entity {
  /** The usual English form. */
  readonly name: string
  readonly isPerson: boolean
  readonly words: readonly string[]
  readonly keys: readonly string[]
  /** What all romanisations of each word share, and how each sounds. */
  readonly romans: readonly string[]
  readonly sounds: readonly (readonly Grapheme[])[]
  /** Whether each word has a capital. */
  readonly capitals: readonly boolean[]
  /** Numbers of the words of `name` that make up the family name, or that tell an organisation from others. */
  readonly distinctive: readonly number[]
  /** Numbers of the words of `name` that are words of English or common names. */
  readonly common: readonly number[]
  /** Whether it takes no article: "COVID-19". */
  readonly isBare: boolean
}

/** A place in a name. */
export interface WordUse {
  readonly entity: Entity
  readonly index: number
}

/** A word of a known name that a written word may stand for. */
export interface WordTrace extends WordUse {
  /** How far apart they sound; 0 for the same. */
  readonly distance: number
}

/** A word of a known name that a written word may be a case form of. */
export interface CaseTrace extends WordTrace {
  readonly language: string
  readonly caseName: string
}

/** The second word of known names, of people or of others. */
export interface SmallSecond {
  readonly word: string
  readonly isOfPerson: boolean
}

/** A form that machine translation leaves of a name. */
export interface WrongForm {
  readonly entity: Entity
  readonly words: readonly string[]
}

const CAPITAL = /^\p{Lu}/u
/** What so many words may stand for is remembered. */
const MOST_REMEMBERED = 20_000

/** Known names, found by what a written form sounds like or is inflected from. */
export class Entities {
  private readonly lines: readonly string[]
  private readonly entities = new Map<number, Entity>()
  private readonly endings: CaseEndings
  private readonly words: StringTable
  private readonly romanisedWords: StringTable
  private readonly skeletons: StringTable
  private readonly spellings: StringTable
  private readonly seconds: string
  private readonly right: StringTable
  private readonly wrong: StringTable
  private readonly full: FullNameTable
  private readonly graphemes = new Map<string, readonly Grapheme[]>()
  private readonly tracesOf = remembering(MOST_REMEMBERED, (word: string) => this.findTraces(word))
  private readonly beginners = remembering(MOST_REMEMBERED, (word: string) =>
    this.usesOf(this.words, plainKey(word)).flatMap(({entity, index}) => (index === 0 ? [entity] : [])),
  )
  private readonly caseFormsOf = remembering(MOST_REMEMBERED, (word: string) => this.findCaseForms(word))
  private readonly rights = remembering(MOST_REMEMBERED, (form: string) => this.right.has(plainKey(form)))
  private readonly misspeltSeconds = remembering(MOST_REMEMBERED, (word: string) => this.findMisspeltSeconds(word))

  constructor(tables: EntityTables) {
    this.lines = tables.entities.split('\n')
    this.endings = new CaseEndings(tables.endings)
    this.words = new StringTable(tables.words)
    this.romanisedWords = new StringTable(tables.romanisedWords)
    this.skeletons = new StringTable(tables.skeletons)
    this.spellings = new StringTable(tables.spellings)
    this.seconds = tables.smallSeconds
    this.full = new FullNameTable(tables.firsts, (number) => this.entity(number))
    this.right = new StringTable(tables.right)
    this.wrong = new StringTable(tables.wrong)
  }

  /** Whether the form, of one or more words, is a right one. */
  isRight(form: string): boolean {
    return this.rights(form)
  }

  /** The name that a listed wrong form stands for, and the words of that form as it is listed. */
  misspelt(form: string): WrongForm | undefined {
    const [value] = this.wrong.get(plainKey(form))
    if (value === undefined) return undefined
    const colon = value.indexOf(':')
    return {entity: this.entity(Number(value.slice(0, colon))), words: wordsOf(value.slice(colon + 1))}
  }

  /** The second words, as `plainKey`s, of the listed wrong forms that begin with a word; `undefined` if none does. */
  secondsOfMisspelt(word: string): ReadonlySet<string> | undefined {
    return this.misspeltSeconds(word)
  }

  private findMisspeltSeconds(word: string): ReadonlySet<string> | undefined {
    const forms = this.wrong.keysFrom(plainKey(word))
    return forms.length === 0 ? undefined : new Set(forms.flatMap((form) => form.split(' ')[1] ?? []))
  }

  /** The known names whose first word this is. */
  beginningWith(word: string): readonly Entity[] {
    return this.beginners(word)
  }

  /** The known names that have this word, and where. */
  named(word: string): readonly WordUse[] {
    return this.usesOf(this.words, plainKey(word))
  }

  /** The right spelling of a word of a known name, whatever romanisation it is written in. */
  wordOf(word: string): string | undefined {
    const plain = plainKey(word)
    const [use] = [...this.usesOf(this.words, plain), ...this.usesOf(this.romanisedWords, romanKey(plain))]
    return use?.entity.words[use.index]
  }

  /** The words of known names that a word sounds like, the nearest first. */
  soundAlikes(word: string): readonly WordTrace[] {
    return word.length > LONGEST_NAME ? [] : this.tracesOf(word)
  }

  /** The known names of several words whose first a word sounds like, the nearest first; only those that are wanted, if that is said. */
  fullNames(word: string, wanted?: Wanted): FullNames {
    return this.full.find(word, wanted)
  }

  /** The second words of known names that have no capital, such as "of". */
  smallSeconds(): readonly SmallSecond[] {
    return this.seconds.split('\n').map((line) => ({word: line.slice(1), isOfPerson: line.startsWith('P')}))
  }

  /** Whether the consonants of a word are those of some word of a known name. */
  resembles(word: string): boolean {
    return skeletonsOf(graphemesOf(word)).some((skeleton) => this.skeletons.has(skeleton))
  }

  /** The words of known names that a word may be a case form of. Organisations decline as places do, too. */
  caseForms(word: string): readonly CaseTrace[] {
    return this.caseFormsOf(word)
  }

  private findCaseForms(word: string): readonly CaseTrace[] {
    const plain = plainKey(word)
    const ofOrganisations = this.caseFormsIn('places', plain).filter(({entity}) => !entity.isPerson)
    return [...this.caseFormsIn('people', plain), ...ofOrganisations]
  }

  private caseFormsIn(section: 'people' | 'places', plain: string): CaseTrace[] {
    return this.endings
      .nominatives(plain, section)
      .flatMap(({key, language, caseName}) =>
        this.usesOf(this.words, key).map(({entity, index}) => ({entity, index, distance: 0, language, caseName})),
      )
  }

  private findTraces(word: string): readonly WordTrace[] {
    const graphemes = graphemesOf(word)
    const limit = FARTHEST * word.length
    const spellings = new Set(skeletonsOf(graphemes).flatMap((skeleton) => this.skeletons.get(skeleton)))
    const traces = [...spellings].flatMap((spelling) => {
      const distance = soundDistance(graphemes, this.graphemesOf(spelling), limit)
      return distance > limit
        ? []
        : this.usesOf(this.spellings, spelling).map(({entity, index}) => ({entity, index, distance}))
    })
    return traces.sort((a, b) => a.distance - b.distance)
  }

  private graphemesOf(spelling: string): readonly Grapheme[] {
    const known = this.graphemes.get(spelling) ?? graphemesOf(spelling)
    this.graphemes.set(spelling, known)
    return known
  }

  private usesOf(table: StringTable, key: string): WordUse[] {
    return table.get(key).map((value) => {
      const [number, index] = value.split(':')
      return {entity: this.entity(Number(number)), index: Number(index)}
    })
  }

  private entity(number: number): Entity {
    const known = this.entities.get(number)
    if (known !== undefined) return known
    const [name = '', kind = '', distinctive = '', common = '', bare] = (this.lines[number] ?? '').split('|')
    const entity = new KnownName(name, kind === 'P', {
      distinctive: numbersOf(distinctive),
      common: numbersOf(common),
      isBare: kind === 'P' || bare === 'bare',
    })
    this.entities.set(number, entity)
    return entity
  }
}

/** One of thousands of names that are kept: what few of them are asked for is found out when they are. */
class KnownName implements Entity {
  readonly words: readonly string[]
  readonly keys: readonly string[]
  readonly capitals: readonly boolean[]
  readonly distinctive: readonly number[]
  readonly common: readonly number[]
  readonly isBare: boolean
  private ownRomans: readonly string[] | undefined = undefined
  private ownSounds: readonly (readonly Grapheme[])[] | undefined = undefined

  constructor(
    readonly name: string,
    readonly isPerson: boolean,
    {distinctive, common, isBare}: Pick<Entity, 'distinctive' | 'common' | 'isBare'>,
  ) {
    this.words = wordsOf(name)
    this.keys = this.words.map(plainKey)
    this.capitals = this.words.map((word) => CAPITAL.test(word))
    this.distinctive = distinctive
    this.common = common
    this.isBare = isBare
  }

  get romans(): readonly string[] {
    this.ownRomans ??= this.keys.map(romanKey)
    return this.ownRomans
  }

  get sounds(): readonly (readonly Grapheme[])[] {
    this.ownSounds ??= this.words.map(graphemesOf)
    return this.ownSounds
  }
}

/** The words of a name; a hyphen parts words too. */
export function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => word !== '')
}

function numbersOf(list: string): number[] {
  return list === '' ? [] : list.split(',').map(Number)
}
