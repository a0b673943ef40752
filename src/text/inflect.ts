import nlp from 'compromise/two'
import type {FormName, FormTable, Paradigm} from './forms.js'

/**
 * Inflects English lemmas with compromise, corrected where its tables lack a form. It is loaded only where rules are
 * compiled: at build time, and at run time for a user's own rule files.
 */

/** Verbs whose participle or past compromise does not give: past and participle. Source: any dictionary's list of strong verbs. */
const STRONG: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  become: ['became', 'become'],
  come: ['came', 'come'],
  foresee: ['foresaw', 'foreseen'],
  get: ['got', 'got'],
  mistake: ['mistook', 'mistaken'],
  mow: ['mowed', 'mown'],
  overcome: ['overcame', 'overcome'],
  overrun: ['overran', 'overrun'],
  overthrow: ['overthrew', 'overthrown'],
  partake: ['partook', 'partaken'],
  prove: ['proved', 'proved'],
  retake: ['retook', 'retaken'],
  rewrite: ['rewrote', 'rewritten'],
  run: ['ran', 'run'],
  saw: ['sawed', 'sawn'],
  slink: ['slunk', 'slunk'],
  spring: ['sprang', 'sprung'],
  stride: ['strode', 'stridden'],
  undertake: ['undertook', 'undertaken'],
  wake: ['woke', 'woken'],
}

/** Regular verbs that compromise takes for unchanged or spells wrongly: third person, past, gerund. */
const REGULAR: Readonly<Record<string, readonly [s: string, past: string, ing: string]>> = {
  bar: ['bars', 'barred', 'barring'],
  bus: ['buses', 'bused', 'busing'],
  canoe: ['canoes', 'canoed', 'canoeing'],
  kidnap: ['kidnaps', 'kidnapped', 'kidnapping'],
  lean: ['leans', 'leaned', 'leaning'],
  panic: ['panics', 'panicked', 'panicking'],
  profit: ['profits', 'profited', 'profiting'],
  program: ['programs', 'programmed', 'programming'],
  quiz: ['quizzes', 'quizzed', 'quizzing'],
  row: ['rows', 'rowed', 'rowing'],
  star: ['stars', 'starred', 'starring'],
  taxi: ['taxis', 'taxied', 'taxiing'],
}

/** Second spellings and forms that texts have beside the one above. */
const EXTRA_FORMS: Readonly<Record<string, FormTable>> = {
  burn: {burnt: ['past', 'participle']},
  dream: {dreamt: ['past', 'participle']},
  get: {gotten: ['participle']},
  hang: {hanged: ['past', 'participle']},
  lean: {leant: ['past', 'participle']},
  leap: {leaped: ['past', 'participle']},
  learn: {learnt: ['past', 'participle']},
  light: {lighted: ['past', 'participle']},
  prove: {proven: ['participle']},
  show: {showed: ['participle']},
  spell: {spelt: ['past', 'participle']},
  spoil: {spoilt: ['past', 'participle']},
}

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

const {verb, noun} = nlp.methods().two.transform
const model = nlp.model()

/** The forms in which `lemma`, taken as a verb or noun, is written. */
export function paradigmOf(lemma: string): Paradigm {
  if (lemma === 'be') return {base: 'be', s: 'is', past: 'was', participle: 'been', ing: 'being'}
  const conjugated = verb.conjugate(lemma, model)
  const [s, regularPast, ing] = REGULAR[lemma] ?? [conjugated.PresentTense, conjugated.PastTense, conjugated.Gerund]
  const [past, participle] = STRONG[lemma] ?? [
    regularPast,
    REGULAR[lemma] === undefined ? (conjugated.Participle ?? regularPast) : regularPast,
  ]
  const plural = noun.toPlural(lemma, model)
  // Only an irregular plural differs from the third person: "men", not "mans".
  const isIrregular = plural !== undefined && !plural.endsWith('s')
  return {base: lemma, s: isIrregular ? plural : s, past, participle, ing}
}

/** Every spelling of `lemma` in its inflected forms, American and British, as verb and as noun. */
export function formsOf(lemma: string): FormTable {
  if (lemma === 'be') return BE
  const forms = new Map<string, Set<FormName>>()
  const add = (word: string | undefined, ...names: FormName[]): void => {
    if (word === undefined || word === '') return
    for (const spelling of spellings(lemma, word)) {
      const known = forms.get(spelling) ?? new Set()
      for (const name of names) known.add(name)
      forms.set(spelling, known)
    }
  }
  const {s, past, participle, ing} = paradigmOf(lemma)
  add(lemma, 'base')
  add(s, 's')
  add(verb.conjugate(lemma, model).PresentTense, 's')
  add(noun.toPlural(lemma, model), 's')
  add(past, 'past')
  add(participle, 'participle')
  add(ing, 'ing')
  for (const [word, names] of Object.entries(EXTRA_FORMS[lemma] ?? {})) add(word, ...names)
  return Object.fromEntries([...forms].map(([word, names]) => [word, [...names]]))
}

/** "travelled" is also "traveled", "organized" also "organised". */
function spellings(lemma: string, word: string): string[] {
  const all = [word]
  if (/[aeiou]l$/.test(lemma) && word.startsWith(lemma)) {
    const ending = word.slice(lemma.length).replace(/^l/, '')
    if (/^(?:ed|ing)$/.test(ending)) all.push(lemma + ending, `${lemma}l${ending}`)
  }
  if (/.{3}ize$/.test(lemma)) all.push(...all.map((form) => form.replace(/iz(e|es|ed|ing)$/, 'is$1')))
  return [...new Set(all)]
}
