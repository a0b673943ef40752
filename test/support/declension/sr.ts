import {type CaseForm, cut, five, fixed, formsOf, isPlain, join, type Paradigm, set} from './shared.js'

type Gender = 'm' | 'f' | 'n' | 'mp' | 'fp'
interface Noun {
  readonly gender: Gender
  readonly paradigm: Paradigm
}

const unknown = set('Belgrade Centar Sumulicë Tiszahegyes Tuzi Varoš Bilje Buje Torak Karadaglije')
const stems: Readonly<Record<string, string>> = {
  Čačak: 'Čačk',
  Šabac: 'Šapc',
  Sisak: 'Sisk',
  Zadar: 'Zadr',
  Punat: 'Punt',
  Tivat: 'Tivt',
  Sokolac: 'Sokoc',
  Stolac: 'Stoc',
  Ripanj: 'Ripnj',
  Risan: 'Risn',
  Šušanj: 'Šušnj',
  Pakrac: 'Pakrac',
  Vrbas: 'Vrbas',
  Nedeljanec: 'Nedeljanc',
  Žabalj: 'Žabalj',
  Jarak: 'Jark',
  Klenak: 'Klenk',
  Vršac: 'Vršc',
  Srbac: 'Srpc',
  Rušanj: 'Rušnj',
  Tešanj: 'Tešnj',
  Kakanj: 'Kaknj',
  Kladanj: 'Kladnj',
  Krupanj: 'Krupnj',
  Sečanj: 'Sečnj',
  Supetar: 'Supetr',
  Strmec: 'Strmc',
  Gračac: 'Gračac',
  Omišalj: 'Omišlj',
  Ražanj: 'Ražnj',
}
const pluralsE = /(?:(?<!Už)ice|ine|Sesvete|Lokve|Berane|Pale|Rožaje|Dubrave|Sakule)$/
const neuterE =
  /(?:[^aeiou]?[jl]je|nje|šte|šće|će|Jajce|Užice|Sutomore|Žepče|Kumane|Goražde|Vranje|Polje|[aeio]je|[^aeiou]je)$/
const adjectivalO = /(?:sko|čko|ško|Visoko|Brčko|^Ravno|^Rudo)$/
const hush = (stem: string): boolean => /(?:[cčćšžđj]|lj|nj)$/.test(stem)

const adjective = (word: string, gender: Gender): Paradigm | undefined => {
  const stem = cut(word, 1)
  const soft = /(?:nj|[čćšžđj])$/.test(stem) && !/[čš]k$/.test(stem)
  const o = soft ? 'e' : 'o'
  if (gender === 'm' && /i$/.test(word)) {
    return five(`${stem}${o}g`, `${stem}${o}m`, word, `${stem}im`, `${stem}${o}m`)
  }
  if (gender === 'n' && /[oe]$/.test(word)) {
    return five(`${stem}${o}g`, `${stem}${o}m`, word, `${stem}im`, `${stem}${o}m`)
  }
  if (gender === 'f' && /a$/.test(word)) return five(`${stem}e`, `${stem}oj`, `${stem}u`, `${stem}om`, `${stem}oj`)
  if (gender === 'mp' && /i$/.test(word)) return five(`${stem}ih`, `${stem}im`, `${stem}e`, `${stem}im`, `${stem}im`)
  if (gender === 'fp' && /e$/.test(word)) return five(`${stem}ih`, `${stem}im`, word, `${stem}im`, `${stem}im`)
  return undefined
}

const noun = (word: string): Noun | undefined => {
  const stem = cut(word, 1)
  if (unknown.has(word)) return undefined
  if (word === 'Pljevlja') {
    return {gender: 'n', paradigm: five('Pljevalja', 'Pljevljima', word, 'Pljevljima', 'Pljevljima')}
  }
  if (adjectivalO.test(word)) {
    const paradigm = adjective(word, 'n')
    return paradigm ? {gender: 'n', paradigm} : undefined
  }
  if (/[^aeiou][sš]ka$/.test(word) || /(?:Makarska|Novska|Bijela|Grocka|^Velika|^Bila|^Duboka)$/.test(word)) {
    if (/(?:Gradiška|Starška)$/.test(word)) return undefined
    const paradigm = adjective(word, 'f')
    return paradigm ? {gender: 'f', paradigm} : undefined
  }
  if (/[^aeiou]a$/.test(word)) {
    // Of names in -ka, rijeka and palanka soften; most town names do not.
    const dative = /(?:[Rr](?:ij)?eka|[Ll]uka|[Pp]alanka|Otoka|Privlaka)$/.test(word) ? `${cut(word, 2)}ci` : `${stem}i`
    return {gender: 'f', paradigm: five(`${stem}e`, dative, `${stem}u`, `${stem}om`, dative)}
  }
  if (/[^aeiou]o$/.test(word)) {
    return {gender: 'n', paradigm: five(`${stem}a`, `${stem}u`, word, `${stem}om`, `${stem}u`)}
  }
  if (pluralsE.test(word)) {
    return {gender: 'fp', paradigm: five(`${stem}a`, `${stem}ama`, word, `${stem}ama`, `${stem}ama`)}
  }
  if (neuterE.test(word)) {
    return {
      gender: 'n',
      paradigm: five(`${stem}a`, `${stem}u`, word, word === 'Kumane' ? 'Kumanom' : `${stem}em`, `${stem}u`),
    }
  }
  if (/(?:ski|čki|ški|vni)$/.test(word)) return undefined
  if (/(?:ci|ići|ari|ani|ači|aši|uži|ulji|ali|đi)$/.test(word)) {
    // Vinkovci, Vinkovaca; but Potoci, Potoka.
    const base = /[aeiou]ci$/.test(word) ? `${cut(word, 2)}k` : stem
    const genitive = /[^aeiou]ci$/.test(word) ? `${cut(word, 2)}aca` : `${base}a`
    return {gender: 'mp', paradigm: five(genitive, `${word}ma`, `${base}e`, `${word}ma`, `${word}ma`)}
  }
  if (!/[bcčćdđfghjklmnprsštvzž]$/.test(word)) return undefined
  let base = stems[word]
  if (base === undefined) {
    base = word
    if (/[^aeiou][ae]c$/.test(word) && /[aeiou].*[ae]c$/.test(word.toLowerCase())) base = `${cut(word, 2)}c`
    else if (/[aeiou][ae]c$/.test(word)) base = `${cut(word, 2)}c`
    base = base.replace(/bc$/, 'pc')
    if (/[zž]c$|dc$|tc$/.test(base) || /[^aeiour][^aeiou]c$/.test(base)) return undefined
  }
  return {
    gender: 'm',
    paradigm: five(`${base}a`, `${base}u`, word, `${base}${hush(base) ? 'em' : 'om'}`, `${base}u`),
  }
}

const isAdjective = (word: string): boolean =>
  /(?:[sčš]k[iaoe]|nj[iea]|vačk[iao])$/.test(word) ||
  /^(?:Nov|Star|Bel|Bijel|Crn|Vel|Mal|Velik|Široki|Širok|Bajin|Ravn|Donj|Gornj|Vrnjačk|Lug|Banatsk)[iaoe]$/.test(
    word,
  ) ||
  /^(?:Petrovo|Rusko|Ravno|Grubišno|Željezno)$/.test(word)

/** Serbian, Croatian, Bosnian and Montenegrin (Latin): genitive, dative, accusative, instrumental, locative. */
export const decline = (name: string): CaseForm[] => {
  if (!isPlain(name)) return []
  const words = name.split(' ')
  const [first = '', second = '', third = ''] = words
  if (words.length === 1) return formsOf(name, noun(first)?.paradigm)
  if (second === 'na' && words.length === 3) {
    return formsOf(name, join([noun(first)?.paradigm, fixed(second), fixed(third)]))
  }
  if (name === 'Banja Luka') {
    return formsOf(name, five('Banje Luke', 'Banjoj Luci', 'Banju Luku', 'Banjom Lukom', 'Banjoj Luci'))
  }
  if (first === 'Herceg' && second === 'Novi') return formsOf(name, join([fixed(first), adjective(second, 'm')]))
  if (second === 'Grad' && /ić$/.test(first)) return formsOf(name, join([fixed(first), noun(second)?.paradigm]))
  if (words.length > 3) return []
  if (words.slice(0, -1).every(isAdjective)) {
    const last = words.at(-1) ?? ''
    if (/^Novi$/.test(first) && /ski$/.test(last)) {
      return formsOf(name, join([adjective(first, 'm'), adjective(last, 'm')]))
    }
    const head =
      last === 'Gradiška'
        ? {gender: 'f' as const, paradigm: five('Gradiške', 'Gradiški', 'Gradišku', 'Gradiškom', 'Gradiški')}
        : noun(last)
    if (!head) return []
    return formsOf(name, join([...words.slice(0, -1).map((word) => adjective(word, head.gender)), head.paradigm]))
  }
  if (words.length !== 2 || !isAdjective(second)) return []
  const head = noun(first)
  return head ? formsOf(name, join([head.paradigm, adjective(second, head.gender)])) : []
}
