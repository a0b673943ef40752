import {type CaseForm, cut, five, formsOf, isPlain, join, type Paradigm, set} from './shared.js'

// Russian or Polish spellings whose Belarusian forms differ in the stem, and names we cannot tell.
const unknown = set(
  'Mosty Mir Snow Soly Ross’ Blon’ Chyst’ Motal’ Khal’ch Il’ya Zamostochye Novosel’ye Usiazh ' +
    'Svir Fanipol Peramoga Pryvol’ny Bor Bobr',
)
const neuterA = /(?:(?:[ao]v|yev|[^h]ev|z?in)a|Hrodna|Maladzyechna|Lyozna|Dubrowna|Haradzishcha|Khatsyezhyna)$/
const feminineA = set('Vyetka Hlusha Druya Osveya Byaroza Krynitsa')
const feminineSoft = set('Smarhon’ Baran’')
const plurals = /(?:vichy|vichi|[^aeiouy]y|[kh]i|chi)$/
const stressedAdjective = set('Lyasny')
const genitivePlurals: Readonly<Record<string, string>> = {
  Horki: 'Horak',
  Stowbtsy: 'Stowbtsaw',
  Parychy: 'Parychaw',
  Vidzy: 'Vidz',
  Krupki: 'Krupak',
  Dokshytsy: 'Dokshyts',
  Chavusy: 'Chavus',
  Khodasy: 'Khodasaw',
  Lyntupy: 'Lyntup',
  Ushachy: 'Ushach',
  Khoyniki: 'Khoynikaw',
  Chashniki: 'Chashnikaw',
  Darohi: 'Daroh',
  Kamyanyuki: 'Kamyanyukow',
  Pastavy: 'Pastaw',
  Rasony: 'Rason',
  Myory: 'Myor',
}
const hardened = (stem: string): boolean => /(?:[^w]r|^r|zh|sh|ch|ts|dz)$/.test(stem)
/** The consonant before -ye: t and d turn to ts and dz. */
const dzeka = (stem: string): string => stem.replace(/t$/, 'ts').replace(/d$/, 'dz')

const adjective = (word: string): Paradigm | undefined => {
  const neuter = /^(.+)aye$/.exec(word)?.[1]
  const masculine = /^(.+)(?:yy|iy|y|ski)$/.exec(word)?.[1]
  const build = (stem: string, vowel: string): Paradigm => {
    const i = /[kh]$/.test(stem) ? 'i' : 'y'
    return five(`${stem}${vowel}ha`, `${stem}${vowel}mu`, word, `${stem}${i}m`, `${stem}${i}m`)
  }
  if (neuter) return build(neuter, 'a')
  const feminine = /^(.+[^y])aya$/.exec(word)?.[1]
  if (feminine) return five(`${feminine}ay`, `${feminine}ay`, `${feminine}uyu`, `${feminine}ay`, `${feminine}ay`)
  if (/yaya$|yya$/.test(word)) return undefined
  if (!masculine) return undefined
  return build(/ski$/.test(word) ? cut(word, 1) : masculine, stressedAdjective.has(word) ? 'o' : 'a')
}

const noun = (word: string): Paradigm | undefined => {
  const stem = cut(word, 1)
  if (unknown.has(word)) return undefined
  if (/aye$/.test(word) || stressedAdjective.has(word) || /(?:bierny|yeyny|uzhny|zinski|brski)$/.test(word)) {
    return adjective(word)
  }
  if (/skiy$/.test(word)) return undefined
  if (/ch$/.test(word)) return five(`${word}y`, `${word}y`, word, `${word}chu`, `${word}y`)
  if (feminineSoft.has(word)) {
    const bare = cut(word, 1)
    return five(`${bare}i`, `${bare}i`, word, `${bare}${bare.slice(-1)}yu`, `${bare}i`)
  }
  if (/l[’']$/.test(word)) return five(`${stem}ya`, `${stem}yu`, word, `${stem}yem`, `${stem}i`)
  if (/yen[’']$/.test(word)) return undefined
  if (/[’']$/.test(word)) return undefined
  if (/wye$/.test(word)) return five(`${stem}a`, `${stem}u`, word, `${word}m`, `${cut(word, 2)}i`)
  if (/ye$/.test(word)) return undefined
  if (/eya$/.test(word)) {
    const base = cut(word, 2)
    return five(`${base}i`, `${base}i`, `${base}yu`, `${base}yay`, `${base}i`)
  }
  if (/ya$/.test(word)) return undefined
  if (/[^aeiouy]a$/.test(word)) {
    if (neuterA.test(word) && !feminineA.has(word))
      return five(word, `${stem}u`, word, `${stem}am`, hardened(stem) ? `${stem}y` : `${dzeka(stem)}ye`)
    const y = /(?:k|[^csz]h)$/.test(stem) ? 'i' : 'y'
    let dative = `${dzeka(stem)}ye`
    if (/k$/.test(stem)) dative = `${cut(stem, 1)}tsy`
    else if (/kh$/.test(stem)) dative = `${cut(stem, 2)}sye`
    else if (/[^csz]h$/.test(stem)) dative = `${cut(stem, 1)}zye`
    else if (hardened(stem)) dative = `${stem}y`
    return five(`${stem}${y}`, dative, `${stem}u`, `${stem}ay`, dative)
  }
  // Only a stressed ending is written -o; other names in -o are Russian spellings.
  if (/^(?:Syanno|Byerazino)$/.test(word)) return five(`${stem}a`, `${stem}u`, word, `${stem}om`, `${stem}ye`)
  if (/o$/.test(word)) return undefined
  if (plurals.test(word)) {
    let genitive = genitivePlurals[word] ?? ''
    if (/(?:[vln]ich|shch)[yi]$/.test(word)) genitive = stem
    else if (/any$/.test(word)) genitive = stem
    else if (/[aeiouy][^aeiouy]+itsy$/.test(word)) genitive = stem
    return five(genitive, `${stem}am`, word, `${stem}ami`, `${stem}akh`)
  }
  if (/[^aeiou]yets$|[^aeiouy]ets$/.test(word)) {
    const base = word.replace(/y?ets$/, 'ts').replace(/vts$/, 'wts')
    return five(`${base}a`, `${base}u`, word, `${base}am`, `${base}y`)
  }
  if (/ok$/.test(word)) {
    const base = `${cut(word, 2)}k`
    return five(`${base}a`, `${base}u`, word, `${base}am`, `${base}u`)
  }
  if (!/[bdfghklmnprstvwz]$/.test(word)) return undefined
  const base = word.replace(/w$/, 'v')
  let locative = `${dzeka(base)}ye`
  if (/(?:k|[^csz]h)$/.test(base)) locative = `${base}u`
  else if (hardened(base)) locative = `${base}y`
  return five(`${base}a`, `${base}u`, word, `${base}${word === 'Mazyr' ? 'om' : 'am'}`, locative)
}

/** Belarusian, romanised: genitive, dative, accusative, instrumental, locative. */
export const decline = (name: string): CaseForm[] => {
  if (!isPlain(name)) return []
  const words = name.split(' ')
  const [first = '', second = ''] = words
  if (words.length === 1) return formsOf(name, noun(first))
  if (words.length > 2 || /^(?:Horad|Posëlok)$/.test(first)) return []
  const head = noun(second)
  if (/ya$/.test(first) && head) {
    if (/yya$/.test(first)) {
      const base = cut(first, 3)
      const plural = five(`${base}ykh`, `${base}ym`, first, `${base}ymi`, `${base}ykh`)
      return formsOf(name, join([plural, head]))
    }
    return formsOf(name, join([adjective(first), head]))
  }
  const attribute = /[^y]y$/.test(first) ? adjective(first) : undefined
  return attribute && head ? formsOf(name, join([attribute, head])) : []
}
