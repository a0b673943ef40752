import type {Detector} from '../detect/detector.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {plainKey, romanKey} from '../lexicon/spelling.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isAdjacent} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isWrittenAsName, nameAfter, nameBefore} from './context/neighbours.js'

const SHORTEST = 5
const SHORTEST_PLACE = 4
/** The note lists so many places of a spelling. */
const MOST_LISTED = 5

/** One spelling and the tokens that have it. */
interface Spelling {
  readonly form: string
  readonly places: number[]
}

/** One name in several spellings: by different romanisations, or in English and in the source language. */
export const detector: Detector = {
  ids: ['consistency-name'],
  find({view, lexicon}, report) {
    const hasCode = showsCode(view)
    for (const [usual, ...others] of spellingsOf(view, lexicon)) {
      if (usual === undefined) continue
      const usualPlaces = listed(view, usual)
      for (const {form, places} of others) {
        if (form.toLowerCase() === usual.form.toLowerCase()) continue
        if (hasCode && bareOf(form) === bareOf(usual.form)) continue
        const values = {usual: usualPlaces, other: listed(view, {form, places})}
        for (const index of places) report('consistency-name', index, index + 1, [usual.form], {values})
      }
    }
  },
}

/** A name without its dots: documentation calls programs by their packages, too, "Node.js" and "NodeJs". */
const bareOf = (form: string): string => form.replace(/\./g, '').toLowerCase()

/** The spellings of every name, the best first. */
function spellingsOf(view: TokenView, lexicon: Lexicon): Spelling[][] {
  const groups = new Map<string, Map<string, Spelling>>()
  for (const [index, token] of view.tokens.entries()) {
    if (!isWrittenAsName(token) || token.text.length < SHORTEST_PLACE || (token.classes & TokenClass.name) === 0)
      continue
    const key = groupOf(view, index, lexicon)
    if (key === undefined) continue
    const spellings = groups.get(key) ?? new Map<string, Spelling>()
    groups.set(key, spellings)
    const spelling = spellings.get(token.text) ?? {form: token.text, places: []}
    spellings.set(token.text, spelling)
    spelling.places.push(index)
  }
  const isEnglish = ({form}: Spelling): boolean => lexicon.gazetteer.englishName(form) === form
  return [...groups.values()].map((spellings) =>
    [...spellings.values()].sort(
      (a, b) =>
        // The English name of a place is right, however rare.
        Number(isEnglish(b)) - Number(isEnglish(a)) ||
        // What lost its accents in one place has them in the other.
        accents(b, a) - accents(a, b) ||
        b.places.length - a.places.length ||
        Number(isUsual(b, lexicon)) - Number(isUsual(a, lexicon)) ||
        (a.places[0] ?? 0) - (b.places[0] ?? 0),
    ),
  )
}

/** Whether a spelling has accents that another one lost, and is the same otherwise. */
const accents = ({form}: Spelling, {form: other}: Spelling): number => Number(form !== other && plainOf(form) === other)

const plainOf = (form: string): string => form.normalize('NFD').replace(/\p{M}/gu, '')

/** What all spellings of one name share; `undefined` for words that are no such names. */
function groupOf(view: TokenView, index: number, lexicon: Lexicon): string | undefined {
  const form = tokenAt(view, index).text
  const [variant] = lexicon.variants.get(form) ?? []
  if (variant !== undefined) return `given:${variant}`
  const place = lexicon.gazetteer.englishName(form)
  if (place !== undefined) return standsAlone(view, index) ? `place:${plainKey(place)}` : undefined
  return form.length < SHORTEST || lexicon.isKnown(form) ? undefined : `name:${romanKey(plainKey(form))}`
}

/** Whether the word is no part of a longer name: "Rossiya 1" is no Russia. */
function standsAlone(view: TokenView, index: number): boolean {
  const next = view.tokens[index + 1]
  if (next !== undefined && isAdjacent(view.tokens[index], next) && (next.classes & TokenClass.number) !== 0)
    return false
  return nameBefore(view, index) === undefined && nameAfter(view, index + 1) === undefined
}

/** Of spellings as frequent as each other the usual English one is the better. */
function isUsual({form}: Spelling, lexicon: Lexicon): boolean {
  return lexicon.variants.get(form)?.[0] === form || lexicon.entities.wordOf(form) === form
}

function listed(view: TokenView, {form, places}: Spelling): string {
  const lines = [...new Set(places.map((index) => tokenAt(view, index).startPoint?.line ?? 1))]
  const more = lines.length > MOST_LISTED ? ' …' : ''
  const times = places.length === 1 ? 'once' : `${places.length} times`
  return `"${form}" ${times} (line ${lines.slice(0, MOST_LISTED).join(', ')}${more})`
}
