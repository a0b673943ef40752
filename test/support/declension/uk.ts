import {type CaseForm, cut, five, fixed, formsOf, isPlain, join, type Paradigm, set} from './shared.js'

const unknown = set('Reni Saki Yany Kapu')
const adjectivalFeminine = set('Lozova Popasna Nadvirna Kreminna Rozdil’na Yasynuvata')
const softMasculine = set('Kovel Irpin Korosten Hostomel Sokal Putyvl')
const softFeminine = set('Uman Kerch Prystan')
const eStems = set('Kaniv Mohyliv')
const stems: Readonly<Record<string, string>> = {
  Kyiv: 'Kyiev',
  Irpin: 'Irpen',
  Sambir: 'Sambor',
  Horodok: 'Horodk',
  Oskil: 'Oskol',
  Korosten: 'Korosten',
}
const genitivePlurals: Readonly<Record<string, string>> = {
  Sumy: 'Sum',
  Cherkasy: 'Cherkas',
  Brovary: 'Brovariv',
  Pryluky: 'Pryluk',
  Lubny: 'Luben',
  Romny: 'Romen',
  Sarny: 'Sarn',
  Brody: 'Brodiv',
  Polohy: 'Polohiv',
  'Roven’ky': 'Roven’kiv',
  Piatykhatky: 'Piatykhatok',
  Vody: 'Vod',
  Derhachi: 'Derhachiv',
}
// The spelling of й, я, ю, є after a consonant: BGN y, national i.
const isBgn = (name: string): boolean => /[’']|\p{L}y[aeu]|[aiou]yi|yy|[ao]y$/u.test(name)

const adjective = (word: string, bgn: boolean): Paradigm | undefined => {
  const masculine = /^(.+)(?:yi|yy)$/.exec(word)?.[1] ?? /^(.+[^aeiou])e$/.exec(word)?.[1]
  if (masculine) return five(`${masculine}oho`, `${masculine}omu`, word, `${masculine}ym`, `${masculine}omu`)
  const stem = cut(word, 1)
  if (/[^aeiouy]a$/.test(word)) {
    const dative = `${stem}${bgn ? 'iy' : 'ii'}`
    return five(`${stem}${bgn ? 'oyi' : 'oi'}`, dative, `${stem}u`, `${stem}${bgn ? 'oyu' : 'oiu'}`, dative)
  }
  if (/[^aeiouy]i$/.test(word)) {
    const y = word === 'Horishni' ? 'i' : 'y'
    return five(`${stem}${y}kh`, `${stem}${y}m`, word, `${stem}${y}my`, `${stem}${y}kh`)
  }
  return undefined
}

const noun = (word: string, bgn: boolean): Paradigm | undefined => {
  const j = bgn ? 'y' : 'i'
  const bare = word.replace(/[’']$/, '')
  const stem = cut(word, 1)
  if (unknown.has(word)) return undefined
  if (word === 'Rih') return five('Rohu', 'Rohu', word, 'Rohom', 'Rozi')
  if (word === 'Buh') return five('Buhu', 'Buhu', word, 'Buhom', 'Buzi')
  if (word === 'Plavni') return five('Plavniv', `Plavn${j}am`, word, `Plavn${j}amy`, `Plavn${j}akh`)
  if (word === 'Stryi') return five('Stryia', 'Stryiu', word, 'Stryiem', 'Stryiu')
  if (/(?:pole|pillya|pillia|zhzhia|zhia|zhzhya)$/.test(word)) {
    const soft = word.replace(/(?:[yi]a|e)$/, '')
    const instrumental = /e$/.test(word) ? `${word}m` : `${soft}${j}am`
    return five(`${soft}${j}a`, `${soft}${j}u`, word, instrumental, `${soft}i`)
  }
  if (adjectivalFeminine.has(word) || /(?:s[’']?|ts[’']?)ka$/.test(word)) return adjective(word, bgn)
  if (/(?:kyi|kyy|[^aeiouy]e)$/.test(word)) return adjective(word, bgn)
  if (softFeminine.has(bare)) {
    const instrumental = /n$/.test(bare) ? `${bare}n${j}u` : `${bare}${j}u`
    return five(`${bare}i`, `${bare}i`, word, instrumental, `${bare}i`)
  }
  const soft = (base: string): Paradigm => five(`${base}${j}a`, `${base}${j}u`, word, `${base}em`, `${base}i`)
  if (/[^aeiou]ets[’']?$/.test(word)) return soft(bare.replace(/ets$/, 'ts').replace(/lts$/, bgn ? 'l’ts' : 'lts'))
  if (/p[io]l[’']?$/.test(word)) return soft(bare.replace(/il$/, 'ol'))
  if (softMasculine.has(bare)) return soft(stems[bare] ?? bare)
  if (/[’']$/.test(word)) return undefined
  if (/[aeou][yi]$/.test(word)) return five(`${word}a`, `${word}u`, word, `${word}em`, bgn ? `${word}i` : word)
  if (/tsi$/.test(word)) return five(`${word}v`, `${stem}${j}am`, word, `${stem}${j}amy`, `${stem}${j}akh`)
  if (/(?:[^aeiouy]y|chi)$/.test(word)) {
    return five(genitivePlurals[word] ?? '', `${stem}am`, word, `${stem}amy`, `${stem}akh`)
  }
  if (/[iy]a$/.test(word)) {
    const base = cut(word, 2)
    if (/ts$/.test(base)) return five(`${base}i`, `${base}i`, `${base}${j}u`, `${base}e${j}u`, `${base}i`)
    if (/[aeiouy]$/.test(base)) {
      const i = bgn ? `${base}yi` : `${base}i`
      return five(i, i, `${base}${j}u`, `${base}${j}e${j}u`, i)
    }
    return undefined
  }
  if (/[^aeiouy]a$/.test(word)) {
    if (/ova$/.test(word)) return undefined
    if (/(?:ch|sh|zh)a$/.test(word)) return five(`${stem}i`, `${stem}i`, `${stem}u`, `${stem}e${j}u`, `${stem}i`)
    const dative = `${stem.replace(/k$/, 'ts').replace(/kh$/, 's').replace(/h$/, 'z')}i`
    return five(`${stem}y`, dative, `${stem}u`, `${stem}o${j}u`, dative)
  }
  if (/[^aeiouy]o$/.test(word)) {
    return five(`${stem}a`, `${stem}u`, word, `${stem}om`, /[kh]$/.test(stem) ? `${stem}u` : `${stem}i`)
  }
  if (!/[bcdfghklmnprstvz]$/.test(word)) return undefined
  let base = stems[word] ?? word.replace(/([aeiouy].*[^aeiouy])ok$/, '$1k')
  if (/iv$/.test(base)) {
    base = cut(base, 2)
    base += eStems.has(word) || /(?:ch|sh|zh|y)$/.test(base) ? 'ev' : 'ov'
  }
  const hush = /(?:ch|sh|zh)$/.test(base)
  return five(
    `${base}a`,
    `${base}u`,
    word,
    `${base}${hush ? 'em' : 'om'}`,
    /(?:[^aeiou]|[aeiouy])k$|[^csz]h$/.test(base) ? `${base}u` : `${base}i`,
  )
}

/** Ukrainian, romanised: genitive, dative, accusative, instrumental, locative. */
export const decline = (name: string): CaseForm[] => {
  const bgn = isBgn(name)
  if (/^\p{Lu}[\p{Ll}’']+-\p{Lu}[\p{Ll}’']+$/u.test(name)) {
    const [first = '', second = ''] = name.split('-')
    if (/o$/.test(first)) return formsOf(name, join([fixed(first), noun(second, bgn)], '-'))
    if (!/skyi$/.test(second)) return []
    const head =
      first === 'Kamianets' ? five('Kamiantsia', 'Kamiantsiu', first, 'Kamiantsem', 'Kamiantsi') : noun(first, bgn)
    return head ? formsOf(name, join([head, adjective(second, bgn)], '-')) : []
  }
  if (!isPlain(name)) return []
  const words = name.split(' ')
  const [first = '', second = ''] = words
  if (words.length === 1) return formsOf(name, noun(first, bgn))
  if (words.length > 2) return []
  const attribute = adjective(first, bgn)
  const head = noun(second, bgn)
  return attribute && head ? formsOf(name, join([attribute, head])) : []
}
