import {type CaseForm, cut, five, fixed, formsOf, isPlain, join, type Paradigm, set} from './shared.js'

const indeclinable = set('Sochi Tuapse Tol’yatti Moscow Petersburg')
// A soft sign the established romanisation leaves out.
const unmarkedSoft = set(
  'Kazan Perm Tver Astrakhan Tyumen Yaroslavl Ryazan Stavropol Syzran Nazran Suzdal Elektrostal Anadyr',
)
const masculineSoft = /(?:pol|avl|dal|myshl|Anadyr|Nevel)$/
const softAdjective = /(?:Nizhn|Verkhn|Sredn|Dal’n|Dal'n|Zimn|Letn|Drevn|Krayn)$/
const softAdjectiveEnglish = set('Nizhny Verkhny Sredny')
const hardAdjectiveEnglish = set('Grozny Mirny Udachny Raduzhny Severny Yuzhny')
const stems: Readonly<Record<string, string>> = {
  Orël: 'Orl',
  Oryol: 'Orl',
  Orel: 'Orl',
  Yelets: 'Yel’ts',
  Cherepovets: 'Cherepovts',
  Gorodets: 'Gorodts',
  Torzhok: 'Torzhk',
  Gorodok: 'Gorodk',
}
const genitivePlurals: Readonly<Record<string, string>> = {
  Chelny: 'Chelnov',
  Lyubertsy: 'Lyuberets',
  Luki: 'Luk',
  Khimki: 'Khimok',
  Ozerki: 'Ozerkov',
  Gorki: 'Gorok',
  Shakhty: 'Shakht',
  Myski: 'Myskov',
  Apatity: 'Apatitov',
  Vody: 'Vod',
  Kholmy: 'Kholmov',
  Gryazi: 'Gryazey',
  Sady: 'Sadov',
  Prudy: 'Prudov',
  Klyuchi: 'Klyuchey',
  Polyany: 'Polyan',
  Sosny: 'Sosen',
}
const velar = (stem: string): boolean => /(?:[gk]|kh|zh|ch|sh)$/.test(stem)
const hush = (stem: string): boolean => /(?:zh|ch|sh|ts)$/.test(stem)

const adjective = (word: string, loose: boolean): Paradigm | undefined => {
  const neuter = /^(.+)(?:oye|oe)$/.exec(word)?.[1]
  const plural = /^(.+)(?:yye|iye|ie|[dknl]ye)$/.exec(word)
  const feminine = /^(.+[^y])aya$/.exec(word)?.[1]
  const softFeminine = /^(.+)yaya$/.exec(word)?.[1]
  const build = (stem: string, nominative: string, soft: boolean): Paradigm => {
    const o = soft || /(?:zh|ch|sh)$/.test(stem) ? 'e' : 'o'
    const y = soft || velar(stem) ? 'i' : 'y'
    return five(`${stem}${o}go`, `${stem}${o}mu`, nominative, `${stem}${y}m`, `${stem}${o}m`)
  }
  if (softFeminine) {
    const form = `${softFeminine}ey`
    return five(form, form, `${softFeminine}yuyu`, form, form)
  }
  if (feminine) return five(`${feminine}oy`, `${feminine}oy`, `${feminine}uyu`, `${feminine}oy`, `${feminine}oy`)
  if (neuter) return build(neuter, word, false)
  if (plural && /[^aeiou]$/.test(plural[1] ?? '')) {
    const ending = word.slice((plural[1] ?? '').length)
    const stem = ending.length === 3 && !/^[yi]/.test(ending) ? cut(word, 2) : (plural[1] ?? '')
    const y = velar(stem) || softAdjective.test(stem) ? 'i' : 'y'
    return five(`${stem}${y}kh`, `${stem}${y}m`, word, `${stem}${y}mi`, `${stem}${y}kh`)
  }
  const masculine = /^(.+)(?:iy|yy)$/.exec(word)?.[1]
  if (masculine) return build(masculine, word, softAdjective.test(masculine))
  if (softAdjectiveEnglish.has(word)) return build(cut(word, 1), word, true)
  if (/[st]ky$/.test(word) || hardAdjectiveEnglish.has(word)) return build(cut(word, 1), word, false)
  if (loose && /[nlrv]y$/.test(word)) return build(cut(word, 1), word, false)
  if ((loose && /[^aeiou]oy$/.test(word)) || /skoy$/.test(word)) return build(cut(word, 2), word, false)
  return undefined
}

const plural = (word: string): Paradigm | undefined => {
  const stem = cut(word, 1)
  if (/i$/.test(word) && !velar(stem) && genitivePlurals[word] === undefined) return undefined
  const a = /[lnrz]i$/.test(word) ? 'ya' : 'a'
  let genitive = genitivePlurals[word]
  if (genitive === undefined) {
    if (/(?:iki|yaki|aki)$/.test(word)) genitive = `${stem}ov`
    else if (/(?:sh|ch|zh)ki$/.test(word)) genitive = `${cut(stem, 1)}ek`
    else if (/[bdmnrtvsz]ki$/.test(word)) genitive = `${cut(stem, 1)}ok`
    else if (/(?:[aeiou](?:[bdklmnprstvz]|ts|shch)|ar)[yi]$/.test(word)) genitive = stem
  }
  return five(genitive ?? '', `${stem}${a}m`, word, `${stem}${a}mi`, `${stem}${a}kh`)
}

const noun = (word: string): Paradigm | undefined => {
  if (indeclinable.has(word)) return undefined
  const adjectival = adjective(word, false)
  if (adjectival) return adjectival
  const stem = stems[word]
  if (stem) return five(`${stem}a`, `${stem}u`, word, `${stem}om`, `${stem}e`)
  if (/[’']$/.test(word) || unmarkedSoft.has(word)) {
    const bare = word.replace(/[’']$/, '')
    const sign = bare === word ? '' : word.slice(-1)
    if (masculineSoft.test(bare)) return five(`${bare}ya`, `${bare}yu`, word, `${bare}em`, `${bare}e`)
    if (/(?:el|en|ar|yr)$/.test(bare) && !unmarkedSoft.has(word)) return undefined
    return five(`${bare}i`, `${bare}i`, word, `${bare}${sign}yu`, `${bare}i`)
  }
  const body = cut(word, 1)
  if (/[’']ye$/.test(word)) {
    const y = cut(word, 1)
    return five(`${y}a`, `${y}u`, word, `${y}em`, word)
  }
  if (/[aeou]y$/.test(word)) return five(`${word}a`, `${word}u`, word, `${word}em`, `${word}e`)
  if (/ya$/.test(word)) {
    const y = cut(word, 2)
    if (/i$/.test(y)) return five(`${y}i`, `${y}i`, `${y}yu`, `${y}yey`, `${y}i`)
    if (/[aeou]$/.test(y)) return five(`${y}i`, `${y}ye`, `${y}yu`, `${y}yey`, `${y}ye`)
    return five(`${y}i`, `${y}e`, `${y}yu`, `${y}ey`, `${y}e`)
  }
  if (/[^aeiou]a$/.test(word)) {
    const y = velar(body) ? 'i' : 'y'
    return five(`${body}${y}`, `${body}e`, `${body}u`, `${body}${hush(body) ? 'ey' : 'oy'}`, `${body}e`)
  }
  if (/[^aeiou]o$/.test(word)) return five(`${body}a`, `${body}u`, word, `${body}om`, `${body}e`)
  if (/[^aeiouy][yi]$/.test(word)) return plural(word)
  if (/ok$/.test(word) && !/vostok$/.test(word)) return undefined
  if (/(?:[^aeiou]ets|[aeiou]yets|ts)$/.test(word)) return undefined
  if (/[bdfghklmnprstvxz]$/.test(word)) {
    return five(`${word}a`, `${word}u`, word, `${word}${hush(word) ? 'em' : 'om'}`, `${word}e`)
  }
  return undefined
}

const possessive = (word: string): Paradigm | undefined =>
  /(?:ov|ev|in)$/.test(word) ? five(`${word}a`, `${word}u`, word, `${word}ym`, `${word}om`) : undefined

const hyphenated = (parts: readonly string[]): Paradigm | undefined => {
  const [first, second, third] = parts
  if (!first || !second) return undefined
  if (third)
    return second === 'na' && parts.length === 3 ? join([noun(first), fixed(second), fixed(third)], '-') : undefined
  if (/(?:[^aeiou]o|Ust[’']|Yoshkar)$/.test(first) && second !== 'Ude') return join([fixed(first), noun(second)], '-')
  const attribute = adjective(second, false)
  return attribute && /sk$/.test(first) ? join([noun(first), attribute], '-') : undefined
}

/** Russian, romanised: genitive, dative, accusative, instrumental, prepositional. */
export const decline = (name: string): CaseForm[] => {
  if (/^[\p{Lu}\p{Ll}’']+(?:-[\p{L}’']+)+$/u.test(name)) return formsOf(name, hyphenated(name.split('-')))
  if (!isPlain(name)) return []
  const words = name.split(' ')
  const [first = '', second = ''] = words
  if (words.length === 1) return formsOf(name, noun(first))
  if (words.length > 2) return []
  const head = noun(second)
  const attribute = adjective(first, true) ?? (adjective(second, true) ? undefined : possessive(first))
  if (attribute && head) return formsOf(name, join([attribute, head]))
  const postposed = adjective(second, true)
  const noHead = noun(first)
  return postposed && noHead ? formsOf(name, join([noHead, postposed])) : []
}
