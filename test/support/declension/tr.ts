import {type CaseForm, formsOf, type Paradigm, set} from './shared.js'

const foreign = set('Khanjarah Gumushkhane Cimin Nicosia')
// Names GeoNames writes without their diacritics.
const spelling: Readonly<Record<string, string>> = {
  Istanbul: 'İstanbul',
  Umraniye: 'Ümraniye',
  Batikent: 'Batıkent',
  İnegol: 'İnegöl',
}
// Compounds that end in a possessive, after which suffixes take n: Eminönü'nde.
const possessed = set(
  'önü adası pazarı düzü ağzı başı bahçesi kalesi deresi tepesi burnu yakası ovası çeşmesi hanı kapısı suyu köyü ' +
    'oğlu dağı gölü limanı',
)
const isPossessive = (lower: string): boolean => [...possessed].some((part) => lower.endsWith(part))

const noun = (written: string): Paradigm | undefined => {
  const name = spelling[written] ?? written
  if (foreign.has(written)) return undefined
  const words = name.split(' ')
  if (words.length > 2 || !words.every((word) => /^\p{Lu}[\p{Ll}]+$/u.test(word))) return undefined
  const lower = name.replace(/İ/g, 'i').replace(/I/g, 'ı').toLowerCase()
  const vowel = lower.match(/[aeıioöuüâîû]/g)?.at(-1)
  if (!vowel) return undefined
  const isVowel = /[aeıioöuüâîû]$/.test(lower)
  const isBack = /[aıouâû]/.test(vowel)
  const a = isBack ? 'a' : 'e'
  let i = isBack ? 'ı' : 'i'
  if (/[ouû]/.test(vowel)) i = 'u'
  else if (/[öü]/.test(vowel)) i = 'ü'
  const d = /[fstkçşhp]$/.test(lower) ? 't' : 'd'
  if (isPossessive(lower) || (words.length === 2 && /s[ıiuü]$/.test(lower))) {
    return {
      genitive: `${name}'n${i}n`,
      dative: `${name}'n${a}`,
      accusative: `${name}'n${i}`,
      locative: `${name}'nd${a}`,
      ablative: `${name}'nd${a}n`,
      instrumental: `${name}'yl${a}`,
    }
  }
  return {
    genitive: isVowel ? `${name}'n${i}n` : `${name}'${i}n`,
    dative: isVowel ? `${name}'y${a}` : `${name}'${a}`,
    accusative: isVowel ? `${name}'y${i}` : `${name}'${i}`,
    locative: `${name}'${d}${a}`,
    ablative: `${name}'${d}${a}n`,
    instrumental: isVowel ? `${name}'yl${a}` : `${name}'l${a}`,
  }
}

/** Turkish: genitive, dative, accusative, locative, ablative, instrumental, after an apostrophe. */
export const decline = (name: string): CaseForm[] => formsOf(name, noun(name))
