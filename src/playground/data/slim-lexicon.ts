/** The lexicon without what can be told from the rest of it: half as large, for who waits for it. */
import type {LexiconData} from '../../lexicon/lexicon.js'
import {plainKey} from '../../lexicon/spelling.js'
import {entriesOf, valuesOf, writeTable} from '../../lexicon/string-table.js'
import {wordTablesOf} from '../../lexicon/word-tables.js'
import {fromFrontCoded, frontCoded} from '../../text/front-coded.js'
import {fullPlaces, type SlimPlaces, slimPlaces} from './slim-places.js'

type Told = 'words' | 'romanisedWords' | 'spellings' | 'skeletons' | 'firsts' | 'english'
type Changed = 'places' | 'romanisedPlaces' | 'beginnings' | 'foreign' | 'wrong' | 'right' | 'known'

/** What is left of the lexicon. */
export interface SlimLexicon extends Omit<LexiconData, Told | Changed> {
  readonly slimPlaces: SlimPlaces
  /** For every entry of the table `stems` whether it is one of `foreign`, as 1 or 0. */
  readonly isForeign: readonly number[]
  /** Wrong forms by the entities that they stand for, and how far each entity is from that of the form before; keys are made of the forms. */
  readonly wrongForms: string
  readonly wrongSteps: readonly number[]
  /** What is right beside the names of the entities; front-coded, as are the known words. */
  readonly otherRight: string
  readonly known: string
}

/**
 * Takes away what can be told.
 * @throws Error if it could not be told exactly as it is
 */
export function slimLexicon(data: LexiconData): SlimLexicon {
  const {words: _w, romanisedWords: _r, spellings: _s, skeletons: _k, firsts: _f, english: _e, ...rest} = data
  const {places: _p, romanisedPlaces: _o, beginnings: _b, foreign, wrong, right, known, ...kept} = rest
  const names = new Set(namesOf(data).map(plainKey))
  const foreignLines = new Set(entriesOf(foreign).map(lineOf))
  const forms = valuesOf(wrong).map(entityAndForm)
  const byEntity = forms.sort((one, other) => one.entity - other.entity)
  const others = right.split('\n').filter((form) => !names.has(form))
  const slim: SlimLexicon = {
    ...kept,
    slimPlaces: slimPlaces(data),
    isForeign: entriesOf(data.stems).map((entry) => Number(foreignLines.has(lineOf(entry)))),
    wrongForms: byEntity.map(({form}) => form).join('\n'),
    wrongSteps: byEntity.map(({entity}, place) => entity - (byEntity[place - 1]?.entity ?? 0)),
    otherRight: frontCoded(others.join('\n')),
    known: frontCoded(known),
  }
  const full = fullLexicon(slim)
  for (const key of Object.keys(data) as (keyof LexiconData)[])
    if (JSON.stringify(full[key]) !== JSON.stringify(data[key])) throw new Error(`the table "${key}" cannot be told`)
  return slim
}

/** The lexicon that was made slim. */
export function fullLexicon(slim: SlimLexicon): LexiconData {
  const {slimPlaces, isForeign, wrongForms, wrongSteps, otherRight, known, ...rest} = slim
  const names = namesOf(rest)
  const stems = entriesOf(rest.stems)
  let entity = 0
  const wrong = wrongForms.split('\n').map((form, place) => {
    entity += wrongSteps[place] ?? 0
    return [plainKey(form), `${entity}:${form}`] as const
  })
  return {
    ...rest,
    ...wordTablesOf(names),
    ...fullPlaces(slimPlaces),
    foreign: writeTable(stems.filter((_, place) => isForeign[place] === 1)),
    english: writeTable(stems.map(([, value]) => [plainKey(nameIn(value)), nameIn(value)])),
    wrong: writeTable(wrong),
    right: writeTable([...names.map(plainKey), ...fromFrontCoded(otherRight).split('\n')].map((form) => [form])),
    known: fromFrontCoded(known),
  }
}

const namesOf = ({entities}: Pick<LexiconData, 'entities'>): string[] =>
  entities.split('\n').map((line) => line.slice(0, line.indexOf('|')))

const lineOf = (entry: readonly [key: string, value: string]): string => entry.join('\t')

/** The name in `language|name`. */
const nameIn = (value: string): string => value.split('|')[1] ?? ''

/** The parts of `entity:form`. */
function entityAndForm(value: string): {entity: number; form: string} {
  const colon = value.indexOf(':')
  return {entity: Number(value.slice(0, colon)), form: value.slice(colon + 1)}
}
