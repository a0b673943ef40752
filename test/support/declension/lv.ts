import {type CaseForm, cut, five, formsOf, isPlain, type Paradigm} from './shared.js'

// The instrumental, used with ar, is the accusative in the singular and the dative in the plural.
const soft = (stem: string): string =>
  stem.replace(/s$/, 'š').replace(/z$/, 'ž').replace(/t$/, 'š').replace(/d$/, 'ž').replace(/n$/, 'ņ').replace(/l$/, 'ļ')

const noun = (written: string): Paradigm | undefined => {
  const word = written === 'Riga' ? 'Rīga' : written
  const one = cut(word, 1)
  const two = cut(word, 2)
  if (word === 'Cēsis') return five('Cēsu', 'Cēsīm', word, 'Cēsīm', 'Cēsīs')
  if (word === 'Saldus') return five(word, 'Saldum', 'Saldu', 'Saldu', 'Saldū')
  if (/pils$/.test(word)) return five(word, `${one}ij`, `${one}i`, `${one}i`, `${one}ī`)
  if (/as$/.test(word)) return five(`${two}u`, `${two}ām`, word, `${two}ām`, `${two}ās`)
  if (/is$/.test(word)) {
    return five(`${soft(two)}a`, `${soft(two)}im`, `${two}i`, `${two}i`, `${two}ī`)
  }
  if (/[^aeiouāēīū]s$/.test(word)) return five(`${one}a`, `${one}am`, `${one}u`, `${one}u`, `${one}ā`)
  if (/[^aeiou]i$/.test(word)) return five(`${one}u`, `${one}iem`, `${one}us`, `${one}iem`, `${one}os`)
  if (/a$/.test(word)) return five(`${one}as`, `${one}ai`, `${one}u`, `${one}u`, `${one}ā`)
  if (/e$/.test(word)) return five(`${one}es`, `${one}ei`, `${one}i`, `${one}i`, `${one}ē`)
  return undefined
}

/** Latvian: genitive, dative, accusative, instrumental, locative. */
export const decline = (name: string): CaseForm[] =>
  isPlain(name) && !name.includes(' ') ? formsOf(name, noun(name)) : []
