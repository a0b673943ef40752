import {type CaseForm, cut, five, fixed, formsOf, isPlain, join, type Paradigm, set} from './shared.js'

type Gender = 'm' | 'f' | 'n' | 'p'
interface Noun {
  readonly gender: Gender
  readonly paradigm: Paradigm
}

const genitiveU = set('Poprad Kežmarok Svit Hrádok Žiar Balog Ždiar Podzámok')
const genitiveIc: ReadonlySet<string> = set('Košice Levice Bojnice Čachtice Smolenice Teplice')
const adjectivalShort = set('Revúca Čierna')
// Plurals: genitive, dative, instrumental, locative.
const plurals: Readonly<Record<string, readonly [string, string, string, string]>> = {
  Zámky: ['Zámkov', 'Zámkom', 'Zámkami', 'Zámkoch'],
  Piešťany: ['Piešťan', 'Piešťanom', 'Piešťanmi', 'Piešťanoch'],
  Malacky: ['Malaciek', 'Malackám', 'Malackami', 'Malackách'],
  Šurany: ['Šurian', 'Šuranom', 'Šuranmi', 'Šuranoch'],
  Vráble: ['Vrábeľ', 'Vrábľom', 'Vrábľami', 'Vrábľoch'],
  Šahy: ['Šiah', 'Šahám', 'Šahami', 'Šahách'],
  Krompachy: ['Krompách', 'Krompachom', 'Krompachmi', 'Krompachoch'],
  Vrútky: ['Vrútok', 'Vrútkam', 'Vrútkami', 'Vrútkach'],
  Lúčky: ['Lúčok', 'Lúčkam', 'Lúčkami', 'Lúčkach'],
  Lipany: ['Lipian', 'Lipanom', 'Lipanmi', 'Lipanoch'],
  Gbely: ['Gbelov', 'Gbelom', 'Gbelmi', 'Gbeloch'],
  Tatry: ['Tatier', 'Tatrám', 'Tatrami', 'Tatrách'],
  Nováky: ['Novák', 'Novákom', 'Novákmi', 'Novákoch'],
  Tlmače: ['Tlmáč', 'Tlmačom', 'Tlmačmi', 'Tlmačoch'],
  Vinosady: ['Vinosadov', 'Vinosadom', 'Vinosadmi', 'Vinosadoch'],
  Ružbachy: ['Ružbách', 'Ružbachom', 'Ružbachmi', 'Ružbachoch'],
  Kavečany: ['Kavečian', 'Kavečanom', 'Kavečanmi', 'Kavečanoch'],
  Krasňany: ['Krasňan', 'Krasňanom', 'Krasňanmi', 'Krasňanoch'],
  Topoľčany: ['Topoľčian', 'Topoľčanom', 'Topoľčanmi', 'Topoľčanoch'],
}

const adjective = (word: string, gender: Gender): Paradigm | undefined => {
  const stem = cut(word, 1)
  const short = /[yae]$/.test(word)
  const e = short ? 'e' : 'é'
  const y = short ? 'y' : 'ý'
  if ((gender === 'm' && /[ýy]$/.test(word)) || (gender === 'n' && /[ée]$/.test(word))) {
    return five(`${stem}${e}ho`, `${stem}${e}mu`, word, `${stem}${y}m`, `${stem}om`)
  }
  if (gender === 'f' && /[áa]$/.test(word)) {
    return five(`${stem}ej`, `${stem}ej`, `${stem}${short ? 'u' : 'ú'}`, `${stem}ou`, `${stem}ej`)
  }
  if (gender === 'p' && /[ée]$/.test(word)) {
    return five(`${stem}${y}ch`, `${stem}${y}m`, word, `${stem}${y}mi`, `${stem}${y}ch`)
  }
  return undefined
}

const lengthen = (stem: string): string => stem.replace(/ic$/, 'íc').replace(/([^aeiouyáéíóúý])c$/, '$1iec')

const noun = (word: string): Noun | undefined => {
  const stem = cut(word, 1)
  const known = plurals[word]
  if (known) {
    const [genitive, dative, instrumental, locative] = known
    return {gender: 'p', paradigm: five(genitive, dative, word, instrumental, locative)}
  }
  if (word === 'Ves') return {gender: 'f', paradigm: five('Vsi', 'Vsi', word, 'Vsou', 'Vsi')}
  if (word === 'Hrochoť') return {gender: 'f', paradigm: five('Hrochote', 'Hrochoti', word, 'Hrochoťou', 'Hrochoti')}
  if (/[áé]$/.test(word) || adjectivalShort.has(word) || /[^aeiou]ske$/.test(word)) {
    const gender = /[áa]$/.test(word) ? 'f' : 'n'
    const paradigm = adjective(word, gender)
    return paradigm ? {gender, paradigm} : undefined
  }
  if (genitiveIc.has(word)) {
    return {gender: 'p', paradigm: five(lengthen(stem), `${stem}iam`, word, `${stem}ami`, `${stem}iach`)}
  }
  if (/[^aeiouyáéíóúý]ce$/.test(word)) {
    return {gender: 'p', paradigm: five(lengthen(stem), `${stem}iam`, word, `${stem}ami`, `${stem}iach`)}
  }
  if (/ie$/.test(word)) {
    const base = cut(word, 2)
    return {gender: 'n', paradigm: five(`${stem}a`, `${stem}u`, word, `${base}ím`, `${base}í`)}
  }
  if (/[ey]$/.test(word)) return undefined
  if (/a$/.test(word)) {
    if (/(?:[cčšžňľď]|dz)$/.test(stem)) {
      const plain = stem.replace(/ľ$/, 'l').replace(/ň$/, 'n').replace(/ď$/, 'd')
      return {gender: 'f', paradigm: five(`${plain}e`, `${plain}i`, `${stem}u`, `${stem}ou`, `${plain}i`)}
    }
    return {gender: 'f', paradigm: five(`${stem}y`, `${stem}e`, `${stem}u`, `${stem}ou`, `${stem}e`)}
  }
  if (/o$/.test(word)) {
    const locative = /(?:[kgh])$/.test(stem) ? `${stem}u` : `${stem}e`
    return {gender: 'n', paradigm: five(`${stem}a`, `${stem}u`, word, `${stem}om`, locative)}
  }
  if (!/[bcčdfghjklľmnňprsšťtvzž]$/.test(word)) return undefined
  let base = word
  if (/[^aeiou][eo][ck]$/.test(word) && !/^[^aeiouá]*[eo][ck]$/.test(word)) base = `${cut(word, 2)}${word.slice(-1)}`
  else if (word === 'Senec') base = 'Senc'
  else if (/ec$/.test(word)) base = `${cut(word, 2)}c`
  const soft = /[cčšžň]$/.test(base) || /[áaeií]r$/.test(base)
  let locative = `${base}${soft ? 'i' : 'e'}`
  if (/[kgh]$/.test(base)) locative = `${base}u`
  return {
    gender: 'm',
    paradigm: five(`${base}${genitiveU.has(word) ? 'u' : 'a'}`, `${base}u`, word, `${base}om`, locative),
  }
}

const declineWords = (words: readonly string[]): Paradigm | undefined => {
  const last = words.at(-1) ?? ''
  const head = noun(last)
  if (!head || words.length > 3) return undefined
  return join([...words.slice(0, -1).map((word) => adjective(word, head.gender)), head.paradigm])
}

/** Slovak: genitive, dative, accusative, instrumental, locative. */
export const decline = (name: string): CaseForm[] => {
  if (!isPlain(name)) return []
  const words = name.split(' ')
  const preposition = words.findIndex((word) => /^(?:nad|pod|pri|na)$/.test(word))
  if (preposition < 0) return formsOf(name, declineWords(words))
  const head = declineWords(words.slice(0, preposition))
  return head ? formsOf(name, join([head, fixed(words.slice(preposition).join(' '))])) : []
}
