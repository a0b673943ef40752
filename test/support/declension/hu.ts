import {type CaseForm, cut, formsOf, type Paradigm} from './shared.js'

const back = /[aáoóuú]/
const front = /[eöőüű]/
// Last parts of compounds whose é or í is front whatever comes before.
const frontEnd = /(?:[kb]ér|szél|rév|rét|víz|vég|szék|fé)$/

/** Back or front, by the last vowel that is not neutral (é, í, i); front without one. */
const isBack = (name: string): boolean => {
  if (frontEnd.test(name)) return false
  const letters = [...name.toLowerCase()].reverse()
  for (const letter of letters) {
    if (back.test(letter)) return true
    if (front.test(letter)) return false
  }
  return false
}

const digraph = /(?:dzs|cs|dz|gy|ly|ny|sz|ty|zs)$/

/** The stem before -val and -vá, whose v takes after a consonant. */
const doubled = (name: string): string => {
  const two = digraph.exec(name)?.[0]
  if (two) return /(.)\1[a-z]$/.test(name) ? name : `${cut(name, two.length)}${two.charAt(0)}${two}`
  const last = name.slice(-1)
  return name.slice(-2, -1) === last ? name : `${name}${last}`
}

const noun = (name: string): Paradigm | undefined => {
  const lower = name.toLowerCase()
  const vowels = lower.match(/[aáeéiíoóöőuúüű]/g)
  if (!vowels || !/^\p{Lu}\p{Ll}+$/u.test(name)) return undefined
  const isVowel = /[aáeéiíoóöőuúüű]$/.test(lower)
  const b = isBack(name)
  const rounded = /[öőüű]/.test(vowels.at(-1) ?? '')
  const a = b ? 'a' : 'e'
  const o = b ? 'o' : rounded ? 'ö' : 'e'
  const stem = isVowel ? lengthen(name) : name
  // -t joins l, r, n, ny, ly, j, s, sz, z and zs after a vowel; other consonants need a linking vowel.
  const joins = /[aáeéiíoóöőuúüű](?:[lrnjsz]|ny|ly|sz|zs)$/.test(lower)
  const v = isVowel ? `${stem}v` : doubled(name)
  return {
    accusative: isVowel || joins ? `${stem}t` : `${stem}${o}t`,
    dative: `${stem}n${a}k`,
    instrumental: `${v}${a}l`,
    'causal-final': `${stem}ért`,
    translative: `${v}${b ? 'á' : 'é'}`,
    terminative: `${stem}ig`,
    'essive-formal': `${name}ként`,
    inessive: `${stem}b${a}n`,
    superessive: isVowel ? `${stem}n` : `${stem}${o}n`,
    adessive: `${stem}n${b ? 'á' : 'é'}l`,
    illative: `${stem}b${a}`,
    sublative: `${stem}r${a}`,
    allative: `${stem}h${o}z`,
    elative: `${stem}b${b ? 'ó' : 'ő'}l`,
    delative: `${stem}r${b ? 'ó' : 'ő'}l`,
    ablative: `${stem}t${b ? 'ó' : 'ő'}l`,
  }
}

const lengthen = (name: string): string => name.replace(/a$/, 'á').replace(/e$/, 'é')

/** Hungarian: all cases but the nominative, in one word. */
export const decline = (name: string): CaseForm[] => formsOf(name, noun(name))
