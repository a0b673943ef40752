import {tables} from '../generated/grammar.js'
import type {VerbForms} from './tables.js'

/** What a spelling can be. "be" is known by `isBe` alone. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

interface Reading {
  readonly verb: VerbForms
  readonly form: VerbForm
}

const {verbs} = tables
const PURE = new Set(verbs.pure)
const READINGS = readings()
const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** Whether a word is a form of "be". */
export const isBe = (norm: string): boolean => BE.has(norm)

/** Whether a spelling can be this form of a verb of the tables. */
export const isForm = (norm: string, form: VerbForm): boolean =>
  READINGS.get(norm)?.some((reading) => reading.form === form) === true

/** Whether a spelling can be nothing but this form. */
export const isOnly = (norm: string, form: VerbForm): boolean =>
  READINGS.get(norm)?.every((reading) => reading.form === form) === true

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

function readings(): ReadonlyMap<string, readonly Reading[]> {
  const all = new Map<string, Reading[]>()
  for (const verb of verbs.forms) {
    const [base, s, past, participle, ing] = verb
    if (base === 'be') continue
    const add = (norm: string, form: VerbForm): void => {
      const known = all.get(norm)
      if (known === undefined) all.set(norm, [{verb, form}])
      else known.push({verb, form})
    }
    add(base, 'base')
    add(s, 's')
    for (const norm of past) add(norm, 'past')
    for (const norm of participle) add(norm, 'participle')
    add(ing, 'ing')
  }
  return all
}
