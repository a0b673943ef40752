import {type CaseForm, cut, five, fixed, formsOf, isPlain, join, type Paradigm, set} from './shared.js'

type Gender = 'm' | 'f' | 'n' | 'p'
interface Noun {
  readonly gender: Gender
  readonly paradigm: Paradigm
}

const foreign = set('Prague Pilsen Loket')
// Feminine names in a consonant: those declined as píseň and those as kost.
const songs = set(
  'Plzeň Kadaň Třeboň Choceň Libeň Olomouc Kroměříž Třebíč Telč Jaroměř Chotěboř Dobříš Přelouč Ledeč ' +
    'Litomyšl Litovel Mimoň',
)
const bones = set('Příbram Chrudim Břeclav Boleslav Vlašim Kuřim Čáslav Soběslav Třešť')
const songStems: Readonly<Record<string, string>> = {
  Plzeň: 'Plzn',
  Choceň: 'Chocn',
  Libeň: 'Libn',
  Ledeč: 'Ledč',
  Litovel: 'Litovl',
}
const genitiveA =
  /(?:ov|ev|ín|ýn|Mělník|Rakovník|Lipník|burk|berk|Beroun|Tábor|Náchod|Karlín|Braník|Dvůr|Vimperk|Lanškroun|Příbor)$/
const locativeE = /(?:ov|ev|ín|ýn|od|Beroun|Tábor|Dvůr|Most|hrad|Lanškroun|Příbor|Frenštát|Bruntál)$/
const singularIce = /(?:Sušice|Kaplice|Úpice|Skalice|Police|Vrbice|Ropice|Bystřice|(?<!Hra|Strako|Šlapa|Cho)nice)$/
const pluralNice = /(?:Hranice|Počernice|Vejprnice|onice|[aá]nice)$/
const masculinePlural = /(?:any|Vary|Klatovy|Louny|Poděbrady|Semily|Kralupy|Brody|Úvaly|brady)$/
const genitivePlurals: Readonly<Record<string, string>> = {
  Vary: 'Varů',
  Odry: 'Oder',
  Benátky: 'Benátek',
  Roztoky: 'Roztok',
  Svitavy: 'Svitav',
  Klatovy: 'Klatov',
  Louny: 'Loun',
  Semily: 'Semil',
  Kralupy: 'Kralup',
  Poděbrady: 'Poděbrad',
  Úvaly: 'Úval',
}

const adjective = (word: string, gender: Gender): Paradigm | undefined => {
  const stem = cut(word, 1)
  if (/ův$/.test(word) && gender === 'm') {
    const base = `${cut(word, 2)}ov`
    return five(`${base}a`, `${base}u`, word, `${base}ým`, `${base}ě`)
  }
  if (/ovo$/.test(word) && gender === 'n') return five(`${stem}a`, `${stem}u`, word, `${stem}ým`, `${stem}ě`)
  if (/ovy$/.test(word) && gender === 'p') return five(`${stem}ých`, `${stem}ým`, word, `${stem}ými`, `${stem}ých`)
  if (/í$/.test(word)) {
    if (gender === 'f') return five(word, word, word, word, word)
    if (gender === 'p') return five(`${word}ch`, `${word}m`, word, `${word}mi`, `${word}ch`)
    return five(`${word}ho`, `${word}mu`, word, `${word}m`, `${word}m`)
  }
  if (/ý$/.test(word) && gender === 'm') return five(`${stem}ého`, `${stem}ému`, word, `${stem}ým`, `${stem}ém`)
  if (/á$/.test(word) && gender === 'f') return five(`${stem}é`, `${stem}é`, `${stem}ou`, `${stem}ou`, `${stem}é`)
  if (/é$/.test(word) && gender === 'n') return five(`${stem}ého`, `${stem}ému`, word, `${stem}ým`, `${stem}ém`)
  if (/é$/.test(word) && gender === 'p') return five(`${stem}ých`, `${stem}ým`, word, `${stem}ými`, `${stem}ých`)
  return undefined
}

const softenFeminine = (stem: string): string => {
  if (/ch$/.test(stem)) return `${cut(stem, 2)}še`
  if (/k$/.test(stem)) return `${cut(stem, 1)}ce`
  if (/h$/.test(stem)) return `${cut(stem, 1)}ze`
  if (/r$/.test(stem)) return `${cut(stem, 1)}ře`
  return /[lsz]$/.test(stem) ? `${stem}e` : `${stem}ě`
}

const masculine = (word: string): Paradigm => {
  let base = word
  if (/[^aeiou]ec$/.test(word)) base = `${cut(word, 2)}c`
  else if (/(?:Písek|Nejdek|dek|Místek)$/.test(word)) base = `${cut(word, 2)}k`
  else if (word === 'Dvůr') base = 'Dvor'
  if (/[cčšřžň]$/.test(base)) return five(`${base}e`, `${base}i`, word, `${base}em`, `${base}i`)
  const genitive = `${base}${genitiveA.test(word) || word === 'Ostrov' ? 'a' : 'u'}`
  let locative = `${base}u`
  if (locativeE.test(word)) locative = /r$/.test(base) ? `${cut(base, 1)}ře` : `${base}${/l$/.test(base) ? 'e' : 'ě'}`
  return five(genitive, `${base}u`, word, `${base}em`, locative)
}

const noun = (word: string): Noun | undefined => {
  const stem = cut(word, 1)
  if (foreign.has(word)) return undefined
  if (songs.has(word)) {
    const base = songStems[word] ?? word.replace(/ň$/, 'n')
    const e = /n$/.test(base) ? 'ě' : 'e'
    return {gender: 'f', paradigm: five(`${base}${e}`, `${base}i`, word, `${base}í`, `${base}i`)}
  }
  if (bones.has(word)) {
    const base = word.replace(/ť$/, 't')
    return {gender: 'f', paradigm: five(`${base}i`, `${base}i`, word, `${base}í`, `${base}i`)}
  }
  if (/[áé]$/.test(word)) {
    const gender = /á$/.test(word) ? 'f' : 'n'
    const paradigm = adjective(word, gender)
    return paradigm ? {gender, paradigm} : undefined
  }
  if (/ý$/.test(word)) {
    const paradigm = adjective(word, 'm')
    return paradigm ? {gender: 'm', paradigm} : undefined
  }
  if (word === 'Lázně') return {gender: 'p', paradigm: five('Lázní', 'Lázním', word, 'Lázněmi', 'Lázních')}
  if (word === 'Kravaře') return {gender: 'p', paradigm: five('Kravař', 'Kravařím', word, 'Kravařemi', 'Kravařích')}
  if (word === 'Hustopeče') {
    return {gender: 'p', paradigm: five('Hustopečí', 'Hustopečím', word, 'Hustopečemi', 'Hustopečích')}
  }
  if (word === 'Napajedla') {
    return {gender: 'p', paradigm: five('Napajedel', 'Napajedlům', word, 'Napajedly', 'Napajedlech')}
  }
  if (/í$/.test(word)) return {gender: 'n', paradigm: five(word, word, word, `${word}m`, word)}
  if (/iště$/.test(word)) {
    return {gender: 'n', paradigm: five(word, `${cut(word, 1)}i`, word, `${word}m`, `${cut(word, 1)}i`)}
  }
  if (/ice$/.test(word)) {
    if (singularIce.test(word) && !pluralNice.test(word)) {
      return {gender: 'f', paradigm: five(word, `${stem}i`, `${stem}i`, `${stem}í`, `${stem}i`)}
    }
    return {gender: 'p', paradigm: five(stem, `${stem}ím`, word, `${stem}emi`, `${stem}ích`)}
  }
  if (/[ňn]ě$/.test(word)) {
    return {gender: 'f', paradigm: five(word, `${stem}i`, `${stem}i`, `${stem}í`, `${stem}i`)}
  }
  if (/y$/.test(word)) {
    const genitive = genitivePlurals[word] ?? (/any$|any$|ovy$/.test(word) ? stem : '')
    if (masculinePlural.test(word)) {
      return {gender: 'p', paradigm: five(genitive, `${stem}ům`, word, word, `${stem}ech`)}
    }
    if (word === 'Roztoky') {
      return {gender: 'p', paradigm: five(genitive, 'Roztokům', word, word, 'Roztokách')}
    }
    if (!genitivePlurals[word]) return undefined
    return {gender: 'p', paradigm: five(genitive, `${stem}ám`, word, `${stem}ami`, `${stem}ách`)}
  }
  if (/a$/.test(word)) {
    if (/[cčšřžňďťj]a$/.test(word)) return undefined
    const dative = softenFeminine(stem)
    return {gender: 'f', paradigm: five(`${stem}y`, dative, `${stem}u`, `${stem}ou`, dative)}
  }
  if (/o$/.test(word)) {
    const locative = /(?:[kgh])$/.test(stem) ? `${stem}u` : softenFeminine(stem)
    return {gender: 'n', paradigm: five(`${stem}a`, `${stem}u`, word, `${stem}em`, locative)}
  }
  return /[bcčdfghklmnňprřsštvzž]$/.test(word) ? {gender: 'm', paradigm: masculine(word)} : undefined
}

const declineWords = (words: readonly string[]): Paradigm | undefined => {
  const [first = '', second = ''] = words
  if (words.length === 1) return noun(first)?.paradigm
  if (words.length === 3) {
    const last = words[2] ?? ''
    const head = noun(last)
    return head ? join([adjective(first, head.gender), adjective(second, head.gender), head.paradigm]) : undefined
  }
  if (words.length > 3) return undefined
  if (second === 'Králové') return join([noun(first)?.paradigm, fixed(second)])
  const head = noun(second)
  return head ? join([adjective(first, head.gender), head.paradigm]) : undefined
}

/** Czech: genitive, dative, accusative, instrumental, locative. */
export const decline = (name: string): CaseForm[] => {
  if (!isPlain(name)) return []
  const words = name.split(' ')
  const preposition = words.findIndex((word) => /^(?:nad|pod|u|na|v)$/.test(word))
  if (preposition < 0) return formsOf(name, declineWords(words))
  const head = declineWords(words.slice(0, preposition))
  return head ? formsOf(name, join([head, fixed(words.slice(preposition).join(' '))])) : []
}
