import {tables} from '../generated/lexemes.js'
import {addTo} from '../text/groups.js'
import {AUXILIARY_CLITICS, allBut, BE, FINITE_AUXILIARIES, MODAL_CLITICS, union} from './closed-classes.js'
import type {VerbForms} from './lexemes.js'
import {words} from './words.js'

/** What a spelling can be. "be" is known by `isBe` alone. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

interface Reading {
  readonly verb: VerbForms
  readonly form: VerbForm
}

const PURE = words('pure')
const READINGS = readings()

/** Whether a word is a form of "be". */
export const isBe = (norm: string): boolean => BE.has(norm)

/** Whether a spelling can be this form of a verb of the tables. */
export const isForm = (norm: string, form: VerbForm): boolean =>
  READINGS.get(norm)?.some((reading) => reading.form === form) === true

/** Whether a spelling can be nothing but this form. */
export const isOnly = (norm: string, form: VerbForm): boolean =>
  READINGS.get(norm)?.every((reading) => reading.form === form) === true

/** Whether a spelling is a form of a verb of the tables. */
export const isVerb = (norm: string): boolean => READINGS.has(norm)

/** Whether a form belongs to a verb whose base form is hardly ever a noun or an adjective. */
export const isPure = (norm: string): boolean => READINGS.get(norm)?.every(({verb: [base]}) => PURE.has(base)) === true

/** The forms of a word's verb as they are usually written; none where the word belongs to no verb or to several. */
export function formsOfVerb(norm: string): Readonly<Record<VerbForm, string>> | undefined {
  const found = new Set(READINGS.get(norm)?.map(({verb}) => verb))
  const [verb] = found
  if (verb === undefined || found.size > 1) return undefined
  const [base, s, [past = base], [participle = base], ing] = verb
  return {base, s, past, participle, ing}
}

/** "'s" is a possessive as well. */
const AUXILIARIES = union(FINITE_AUXILIARIES, allBut(AUXILIARY_CLITICS, "'s"), MODAL_CLITICS)
const BASES_IN_ED = words('bases-in-ed')

/** What a word in the place of a verb can be, as far as its spelling tells. */
export type VerbShape = 'auxiliary' | 'past' | 'past-or-participle' | 'participle' | 'ing' | 's' | 'base'

/** The shape of a word that the tagger takes for a verb. A past that is spelled like the base form counts as a past. */
export function shapeOf(norm: string): VerbShape {
  if (AUXILIARIES.has(norm)) return 'auxiliary'
  if (isForm(norm, 'past')) return isForm(norm, 'participle') ? 'past-or-participle' : 'past'
  if (isOnly(norm, 'participle') || norm === 'been')
    return READINGS.has(norm) || norm === 'been' ? 'participle' : 'base'
  if (norm.length > 4 && norm.endsWith('ing')) return 'ing'
  if (norm.length > 3 && norm.endsWith('ed') && !BASES_IN_ED.has(norm)) return 'past-or-participle'
  return /[^s]s$/.test(norm) ? 's' : 'base'
}

function readings(): ReadonlyMap<string, readonly Reading[]> {
  const all = new Map<string, Reading[]>()
  for (const verb of tables.verbs) {
    const [base, s, past, participle, ing] = verb
    if (base === 'be') continue
    const add = (norm: string, form: VerbForm): void => addTo(all, norm, {verb, form})
    add(base, 'base')
    add(s, 's')
    for (const norm of past) add(norm, 'past')
    for (const norm of participle) add(norm, 'participle')
    add(ing, 'ing')
  }
  return all
}
