import {tables} from '../generated/english.js'
import type {FormName, FormTable, Paradigm} from './forms.js'
import {words} from './words.js'

/**
 * Inflects English lemmas by the rules of spelling, with the tables of `rules/english/` for what the rules do not give. American
 * spelling is written, both are recognised.
 */

const DOUBLING = words('doubling')
const NOT_DOUBLING = words('not-doubling')
const BOTH_DOUBLINGS = words('both-doublings')
const PLURAL_IN_ISES = words('plural-in-ises')
const HARD_CH = words('hard-ch')
const KEEPS_FINAL_E = words('keeps-final-e')
const ENDS_IN_MANS = words('ends-in-mans')
const OUR_IN_BRITISH = words('our-in-british')
const IRREGULAR_NOUNS = new Map(tables.irregularNouns)

/** The lemmas of rules, which are asked for again and again. */
const inflected = new Map<string, FormTable>()

const BE: FormTable = {
  be: ['base'],
  am: ['base'],
  are: ['base'],
  is: ['s'],
  was: ['past'],
  were: ['past'],
  been: ['participle'],
  being: ['ing'],
}

const VERBS = new Map(
  tables.irregularVerbs.map(([lemma, past, participle = past]) => [lemma, {past, participle}] as const),
)

/** Lemmas of the verbs whose past no rule gives. */
export const IRREGULAR_LEMMAS: readonly string[] = [...VERBS.keys()]

const NOMINALISATIONS = new Map(tables.nominalisations)

/** The noun that names what a verb tells, "imposition" for "impose"; the verb may have a particle. */
export const nominalisationOf = (verb: string): string | undefined => NOMINALISATIONS.get(verb)

/** The forms in which `lemma`, taken as a verb or noun, is written. */
export function paradigmOf(lemma: string): Paradigm {
  if (lemma === 'be') return {base: 'be', s: 'is', past: 'was', participle: 'been', ing: 'being'}
  const regular = `${stem(lemma, 'ed')}ed`
  const {past, participle} = VERBS.get(lemma) ?? {past: regular, participle: regular}
  return {base: lemma, s: pluralOf(lemma), past, participle, ing: `${stem(lemma, 'ing')}ing`}
}

/** Every spelling of `lemma` in its inflected forms, American and British, as verb and as noun. */
export function formsOf(lemma: string): FormTable {
  const table = inflected.get(lemma) ?? inflect(lemma)
  inflected.set(lemma, table)
  return table
}

function inflect(lemma: string): FormTable {
  if (lemma === 'be') return BE
  const forms = new Map<string, Set<FormName>>()
  const add = (word: string, ...names: FormName[]): void => {
    for (const spelling of spellings(lemma, word)) {
      const known = forms.get(spelling) ?? new Set()
      for (const name of names) known.add(name)
      forms.set(spelling, known)
    }
  }
  const {s, past, participle, ing} = paradigmOf(lemma)
  add(lemma, 'base')
  add(s, 's')
  add(past, 'past')
  add(participle, 'participle')
  add(ing, 'ing')
  for (const second of tables.secondForms) if (second.of === lemma) add(second.is, ...second.as)
  return Object.fromEntries([...forms].map(([word, names]) => [word, [...names]]))
}

/** Plural and third person, which are spelled alike but for irregular plurals. */
function pluralOf(lemma: string): string {
  const irregular = IRREGULAR_NOUNS.get(lemma)
  if (irregular !== undefined) return irregular
  if (/.{2}man$/.test(lemma) && !ENDS_IN_MANS.has(lemma)) return lemma.replace(/man$/, 'men')
  if (/[a-z]{2}sis$|^axis$/.test(lemma) && !PLURAL_IN_ISES.has(lemma)) return lemma.replace(/is$/, 'es')
  if (/[^aeiou]y$/.test(lemma) || /quy$/.test(lemma)) return lemma.replace(/y$/, 'ies')
  if (/(?:s|x|z|sh|ch)$/.test(lemma) && !HARD_CH.has(lemma)) return `${lemma}es`
  return `${lemma}s`
}

/** What stands before -ed and -ing. */
function stem(lemma: string, ending: 'ed' | 'ing'): string {
  if (/[^aeiou]y$/.test(lemma) && ending === 'ed') return lemma.replace(/y$/, 'i')
  if (/ie$/.test(lemma)) return ending === 'ing' ? lemma.replace(/ie$/, 'y') : lemma.slice(0, -1)
  if (/(?:ee|oe|ye)$/.test(lemma) || KEEPS_FINAL_E.has(lemma)) return ending === 'ed' ? lemma.slice(0, -1) : lemma
  if (/e$/.test(lemma)) return lemma.slice(0, -1)
  if (/[aiou]c$/.test(lemma)) return `${lemma}k`
  return doubles(lemma) ? lemma + lemma.slice(-1) : lemma
}

function doubles(lemma: string): boolean {
  if (NOT_DOUBLING.has(lemma)) return false
  if (DOUBLING.has(lemma)) return true
  // One syllable with one short vowel before one consonant.
  return (
    /^[^aeiou]*(?:[aeiou]|qu[aeiou])[bdfgklmnprstvz]$/.test(lemma) &&
    !/[aeiou]{2}[a-z]$/.test(lemma.replace(/^(.*)qu/, '$1q'))
  )
}

/** "traveled" is also "travelled", "organized" also "organised", "worshipped" also "worshiped". */
function spellings(lemma: string, word: string): string[] {
  const all = [word]
  const ending = /^(.*?)(ed|ing)$/.exec(word)?.[2]
  const isSoft = /[aeiou]l$/.test(lemma) && !DOUBLING.has(lemma) && !/^[^aeiou]*[aeiou]+l$/.test(lemma)
  if (ending !== undefined && word.startsWith(lemma) && (isSoft || BOTH_DOUBLINGS.has(lemma)))
    all.push(lemma + ending, lemma + lemma.slice(-1) + ending)
  if (/.{3}ize$/.test(lemma)) all.push(...all.map((form) => form.replace(/iz(e|es|ed|ing)$/, 'is$1')))
  if (/[aeiou]lyze$/.test(lemma)) all.push(...all.map((form) => form.replace(/yz(e|es|ed|ing)$/, 'ys$1')))
  if (OUR_IN_BRITISH.has(lemma)) all.push(...all.map((form) => form.replace('or', 'our')))
  return [...new Set(all)]
}
