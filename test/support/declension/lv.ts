import {type CaseForm, cut, formsOf, isPlain, type Paradigm} from './shared.js'

// The instrumental, used with ar, is the accusative in the singular and the dative in the plural.
const cases = (
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  locative: string,
): Paradigm => ({genitive, dative, accusative, instrumental, locative})

const soft = (stem: string): string =>
  stem.replace(/s$/, 'š').replace(/z$/, 'ž').replace(/t$/, 'š').replace(/d$/, 'ž').replace(/n$/, 'ņ').replace(/l$/, 'ļ')

const noun = (written: string): Paradigm | undefined => {
  const word = written === 'Riga' ? 'Rīga' : written
  const one = cut(word, 1)
  const two = cut(word, 2)
  if (word === 'Cēsis') return cases('Cēsu', 'Cēsīm', word, 'Cēsīm', 'Cēsīs')
  if (word === 'Saldus') return cases(word, 'Saldum', 'Saldu', 'Saldu', 'Saldū')
  if (/pils$/.test(word)) return cases(word, `${one}ij`, `${one}i`, `${one}i`, `${one}ī`)
  if (/as$/.test(word)) return cases(`${two}u`, `${two}ām`, word, `${two}ām`, `${two}ās`)
  if (/is$/.test(word)) {
    return cases(`${soft(two)}a`, `${soft(two)}im`, `${two}i`, `${two}i`, `${two}ī`)
  }
  if (/[^aeiouāēīū]s$/.test(word)) return cases(`${one}a`, `${one}am`, `${one}u`, `${one}u`, `${one}ā`)
  if (/[^aeiou]i$/.test(word)) return cases(`${one}u`, `${one}iem`, `${one}us`, `${one}iem`, `${one}os`)
  if (/a$/.test(word)) return cases(`${one}as`, `${one}ai`, `${one}u`, `${one}u`, `${one}ā`)
  if (/e$/.test(word)) return cases(`${one}es`, `${one}ei`, `${one}i`, `${one}i`, `${one}ē`)
  return undefined
}

/** Latvian: genitive, dative, accusative, instrumental, locative. */
export const decline = (name: string): CaseForm[] =>
  isPlain(name) && !name.includes(' ') ? formsOf(name, noun(name)) : []
