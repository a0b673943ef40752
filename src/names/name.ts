import type {Detector} from '../detect/detector.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {plainKey, romanOf} from '../lexicon/spelling.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isAdjacent} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isWrittenAsName, nameAfter, nameBefore} from './context/neighbours.js'
import {alikeAmong} from './context/sound-alike.js'
import {words} from './context/words.js'

const SHORTEST = 5
const SHORTEST_PLACE = 4
/** A spelling that is so many times as frequent as another is the right one. */
const MUCH_MORE = 3
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
      const forms = new Map<number, string>()
      for (const {form, places} of [usual, ...others]) for (const index of places) forms.set(index, form)
      for (const {form, places} of others) {
        if (isSameLetters(form, usual.form)) continue
        if (hasCode && bareOf(form) === bareOf(usual.form)) continue
        const wrong = places.filter((index) => !isGloss(view, index, forms))
        const values = {usual: usualPlaces, other: listed(view, {form, places: wrong})}
        // Of two spellings that only sound alike neither is known to be right, unless one is much more frequent.
        const isRomanised = isOneName(form, usual.form, lexicon)
        const fixes = isRomanised || usual.places.length >= MUCH_MORE * places.length ? [usual.form] : []
        const confidence = isRomanised ? 'high' : 'medium'
        for (const index of wrong) report('consistency-name', index, index + 1, fixes, {values, confidence})
      }
    }
  },
}

/** Whether two spellings are one name for certain: romanisations of each other, or variants of a given name or a place. */
function isOneName(form: string, other: string, {variants, gazetteer}: Lexicon): boolean {
  return romanOf(form) === romanOf(other) || variants.has(form) || gazetteer.englishName(form) !== undefined
}

/** A name without its dots: documentation calls programs by their packages, too, "Node.js" and "NodeJs". */
const bareOf = (form: string): string => form.replace(/\./g, '').toLowerCase()

const GLOSSES = words('glosses')
const GLOSS_MARKS = /^[([/=:"“”„«]$/
/** A gloss stands so many tokens from the spelling it explains. */
const GLOSS_REACH = 6

/** "Pilsen (Plzeň)", "Kiev, now Kyiv": both spellings side by side, as a text gives them that speaks of the spelling. */
function isGloss(view: TokenView, index: number, forms: ReadonlyMap<number, string>): boolean {
  for (let at = index - GLOSS_REACH; at <= index + GLOSS_REACH; at++) {
    const form = forms.get(at)
    if (form !== undefined && form !== forms.get(index) && explains(view, Math.min(at, index), Math.max(at, index)))
      return true
  }
  return false
}

/** Whether the words between two spellings make one the gloss of the other. */
function explains(view: TokenView, first: number, second: number): boolean {
  if (tokenAt(view, first).sentence !== tokenAt(view, second).sentence) return false
  const between = view.tokens.slice(first + 1, second)
  return between.some(({text, norm}) => GLOSS_MARKS.test(text) || GLOSSES.has(norm))
}

/** Whether two spellings differ in capitals and in the look of apostrophes at most. */
function isSameLetters(one: string, other: string): boolean {
  const letters = (form: string): string => form.toLowerCase().replace(/[’'ʼ‘`]/g, "'")
  return letters(one) === letters(other)
}

/** The spellings of every name, the best first. */
function spellingsOf(view: TokenView, lexicon: Lexicon): Spelling[][] {
  const groups = new Map<string, Map<string, Spelling>>()
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    if (!isWrittenAsName(token) || token.text.length < SHORTEST_PLACE || (token.classes & TokenClass.name) === 0)
      continue
    const key = groupOf(view, index, lexicon)
    if (key === undefined || isBracketed(view, index)) continue
    const spellings = groups.get(key) ?? new Map<string, Spelling>()
    groups.set(key, spellings)
    const spelling = spellings.get(token.text) ?? {form: token.text, places: []}
    spellings.set(token.text, spelling)
    spelling.places.push(index)
  }
  mergeAlike(groups)
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

/** Puts names together that sound alike: "Fukosawa" and "Fukozawa". */
function mergeAlike(groups: Map<string, Map<string, Spelling>>): void {
  const keys = new Map<string, string>()
  for (const [key, spellings] of groups)
    if (key.startsWith('name:')) for (const form of spellings.keys()) keys.set(form, key)
  for (const [form, other] of alikeAmong([...keys.keys()])) {
    const [into, from] = [keys.get(form), keys.get(other)]
    const [target, source] = [groups.get(into ?? ''), groups.get(from ?? '')]
    if (into === undefined || from === undefined || into === from || target === undefined || source === undefined)
      continue
    for (const [spelt, spelling] of source) {
      target.set(spelt, spelling)
      keys.set(spelt, into)
    }
    groups.delete(from)
  }
}

/** Whether the word stands alone in brackets, as another spelling of what is before them does: "Dimax (Dimaks)". */
function isBracketed({tokens}: TokenView, index: number): boolean {
  return tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')'
}

/** Whether a spelling has accents that another one lost, and is the same otherwise. */
const accents = ({form}: Spelling, {form: other}: Spelling): number => Number(form !== other && plainOf(form) === other)

const plainOf = (form: string): string => form.normalize('NFD').replace(/\p{M}/gu, '')

/** What all spellings of one name share; `undefined` for words that are no such names. */
function groupOf(view: TokenView, index: number, lexicon: Lexicon): string | undefined {
  const form = tokenAt(view, index).text
  const [variant] = lexicon.variants.get(form) ?? []
  if (variant !== undefined) return `given:${variant} ${familyBehind(view, index)}`
  const place = lexicon.gazetteer.englishName(form)
  if (place !== undefined) return standsAlone(view, index) ? `place:${plainKey(place)}` : undefined
  return form.length < SHORTEST || lexicon.isKnown(form) ? undefined : `name:${romanOf(form)}`
}

/** The family name behind a given name, whatever its romanisation: two people may each spell the given name in their own way. */
function familyBehind(view: TokenView, index: number): string {
  const family = nameAfter(view, index + 1)
  return family === undefined ? '' : romanOf(family.text)
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
  const lines = [...new Set(places.map((index) => Math.max(1, tokenAt(view, index).line)))]
  const more = lines.length > MOST_LISTED ? ' …' : ''
  const times = places.length === 1 ? 'once' : `${places.length} times`
  return `"${form}" ${times} (line ${lines.slice(0, MOST_LISTED).join(', ')}${more})`
}
