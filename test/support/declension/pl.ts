import {type CaseForm, cut, five, fixed, formsOf, isPlain, join, type Paradigm, set} from './shared.js'

type Gender = 'm' | 'f' | 'n' | 'p'
interface Noun {
  readonly gender: Gender
  readonly paradigm: Paradigm
}

const unknown = set('Warsaw Hel Sośnie Przystajń')
const feminineConsonant = set('Łódź Czeladź Chodzież Gierłoż Sól Bydgoszcz Ruś')
const softLabial = /(?:sław|cław|Radom|Bytom|Oświęcim|Chełmź|Gołąb|Szadow)$/
const genitiveU = /(?:Sopot|Ełk|^Brzeg|łobrzeg|Targ|Śrem|Dwór|Zdrój|Turek|Fordon|gard|Most|Bór|Kock|Hel|Ląd|Grunwald)$/
const adjectivalNouns = set('Łęczna Wesoła Zakopane Końskie Sucha Biała Limanowa Leśna Świnna Dobra')
const stems: Readonly<Record<string, string>> = {Wawer: 'Wawr', Dwór: 'Dwor'}
const genitivePlurals: Readonly<Record<string, string>> = {
  Tychy: 'Tychów',
  Suwałki: 'Suwałk',
  Włochy: 'Włoch',
  Siedlce: 'Siedlec',
  Kielce: 'Kielc',
  Strzelce: 'Strzelec',
  Marki: 'Marek',
  Ząbki: 'Ząbek',
  Pionki: 'Pionek',
  Góry: 'Gór',
  Police: 'Polic',
  Łaziska: 'Łazisk',
  Żarki: 'Żarek',
  Kęty: 'Kęt',
  Łomianki: 'Łomianek',
  Rydułtowy: 'Rydułtów',
  Brody: 'Brodów',
  Łazy: 'Łaz',
}

/** The hard stem before -e of the locative and of the feminine dative. */
const soften = (stem: string): string => {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/ch$/, 'sz'],
    [/(?:rz|cz|sz|dz|[żcj])$/, ''],
    [/st$/, 'ści'],
    [/zd$/, 'ździ'],
    [/sł$/, 'śl'],
    [/zł$/, 'źl'],
    [/(?<![rscd])sn$/, 'śni'],
    [/(?<![rscd])zn$/, 'źni'],
    [/k$/, 'c'],
    [/g$/, 'dz'],
    [/ł$/, 'l'],
    [/r$/, 'rz'],
    [/t$/, 'ci'],
    [/d$/, 'dzi'],
    [/[nbpmwfsz]$/, ''],
  ]
  for (const [pattern, replacement] of pairs) {
    if (!pattern.test(stem)) continue
    if (replacement) return `${stem.replace(pattern, replacement)}e`
    return /[nbpmwfsz]$/.test(stem) && !/(?:rz|cz|sz|dz)$/.test(stem) ? `${stem}ie` : ''
  }
  return ''
}
const isSoft = (stem: string): boolean => /(?:[ńśćźcjlżi]|rz|cz|sz|dz|dź|dż)$/.test(stem)

const adjective = (word: string, gender: Gender): Paradigm | undefined => {
  const stem = word.replace(/(?:ie|[yieaéa])$/, '')
  const i = /[kg]$/.test(stem) || /[^aeiouy]ie$|(?:^|[^aeiouy])ia$/.test(word)
  const ie = i && !/[kg]$/.test(stem)
  if (gender === 'm' && /[yi]$/.test(word)) {
    const y = word.slice(-1)
    const e = y === 'i' ? 'ie' : 'e'
    return five(`${stem}${e}go`, `${stem}${e}mu`, word, `${stem}${y}m`, `${stem}${y}m`)
  }
  if (gender === 'f' && /a$/.test(word)) {
    const base = cut(word, 1)
    const form = `${base}${/[kg]$/.test(base) ? 'i' : ''}ej`
    return five(form, form, `${base}ą`, `${base}ą`, form)
  }
  if (gender === 'n' && /e$/.test(word)) {
    const y = i ? 'i' : 'y'
    return five(`${word}go`, `${word}mu`, word, `${stem}${y}m`, `${stem}${y}m`)
  }
  if (gender === 'p' && /e$/.test(word)) {
    const y = i || ie ? 'i' : 'y'
    return five(`${stem}${y}ch`, `${stem}${y}m`, word, `${stem}${y}mi`, `${stem}${y}ch`)
  }
  return undefined
}

const plural = (word: string, genitive: string): Noun => {
  const stem = cut(word, 1)
  return {gender: 'p', paradigm: five(genitive, `${stem}om`, word, `${stem}ami`, `${stem}ach`)}
}

const noun = (word: string): Noun | undefined => {
  const stem = cut(word, 1)
  if (unknown.has(word)) return undefined
  if (word === 'Zakopane') {
    return {
      gender: 'n',
      paradigm: five('Zakopanego', 'Zakopanemu', word, 'Zakopanem', 'Zakopanem'),
    }
  }
  if (word === 'Białystok') {
    return {
      gender: 'm',
      paradigm: five('Białegostoku', 'Białemustokowi', word, 'Białymstokiem', 'Białymstoku'),
    }
  }
  if (word === 'Krasnystaw') {
    return {
      gender: 'm',
      paradigm: five('Krasnegostawu', 'Krasnemustawowi', word, 'Krasnymstawem', 'Krasnymstawie'),
    }
  }
  if (adjectivalNouns.has(word) || (/[^aeiouy](?:sk|ck)a$/.test(word) && !genitivePlurals[word])) {
    const gender = word === 'Końskie' ? 'p' : 'f'
    const paradigm = adjective(word, gender)
    return paradigm ? {gender, paradigm} : undefined
  }
  if (/[sc]ki$/.test(word)) return undefined
  if (feminineConsonant.has(word)) {
    if (word === 'Sól') return {gender: 'f', paradigm: five('Soli', 'Soli', word, 'Solą', 'Soli')}
    const base = word.replace(/ódź$/, 'odź').replace(/dź$/, 'dzi').replace(/ś$/, 'si')
    const genitive = /i$/.test(base) ? base : `${base}y`
    return {gender: 'f', paradigm: five(genitive, genitive, word, `${base}ą`, genitive)}
  }
  const known = genitivePlurals[word]
  if (known) return plural(word, known)
  if (/owy$/.test(word)) return plural(word, `${cut(word, 3)}ów`)
  if (/[aąeęioóuy]ce$/.test(word)) return plural(word, stem)
  if (/y$/.test(word) && !/[rcsdż]?zy$|[cs]zy$/.test(word)) {
    return plural(word, /[aąeęioóuy](?:[bdfłmnprstwz]|ch)y$/.test(word) ? stem : '')
  }
  if (/[ż]y$/.test(word)) return plural(word, stem)
  if (/ary$|ory$/.test(word)) return plural(word, stem)
  if (/ki$/.test(word)) return plural(word, '')
  if (/i$|y$/.test(word)) return undefined
  if (/a$/.test(word)) {
    // Most in -owa are adjectives, Częstochowa and Dąbrowa nouns.
    if (/owa$/.test(word) && !/(?:Częstochowa|Dąbrowa)$/.test(word)) return undefined
    if (/ia$/.test(word)) {
      const base = cut(word, 2)
      return {gender: 'f', paradigm: five(`${base}i`, `${base}i`, `${base}ię`, `${base}ią`, `${base}i`)}
    }
    if (isSoft(stem)) {
      const y = /[lj]$/.test(stem) ? 'i' : 'y'
      const genitive = /j$/.test(stem) ? `${cut(stem, 1)}i` : `${stem}${y}`
      return {gender: 'f', paradigm: five(genitive, genitive, `${stem}ę`, `${stem}ą`, genitive)}
    }
    const y = /[kg]$/.test(stem) ? 'i' : 'y'
    const locative = soften(stem)
    return {gender: 'f', paradigm: five(`${stem}${y}`, locative, `${stem}ę`, `${stem}ą`, locative)}
  }
  if (/o$/.test(word)) {
    const locative = /(?:[kg]|ch|[lj])$/.test(stem) ? `${stem}u` : soften(stem)
    const m = /[kg]$/.test(stem) ? 'iem' : 'em'
    return {gender: 'n', paradigm: five(`${stem}a`, `${stem}u`, word, `${stem}${m}`, locative)}
  }
  if (/(?:ie|[lj]e|rze|cze|sze)$/.test(word)) {
    return {gender: 'n', paradigm: five(`${stem}a`, `${stem}u`, word, `${stem}em`, `${stem}u`)}
  }
  if (/[aeiouyąęó]$/.test(word)) return undefined
  let base = stems[word]
  if (base === undefined) {
    base = word
    if (/niec$/.test(word)) base = `${cut(word, 4)}ńc`
    else if (/siec$/.test(word)) base = `${cut(word, 4)}śc`
    else if (/[^aeiouy]i?ec$/.test(word)) base = word.replace(/i?ec$/, 'c')
    else if (/[^aeiouy]i?ek$/.test(word)) base = word.replace(/i?ek$/, 'k')
    else if (/ów$/.test(word)) base = `${cut(word, 2)}ow`
    else if (/ój$/.test(word)) base = `${cut(word, 2)}oj`
    else if (/órz$/.test(word)) base = `${cut(word, 3)}orz`
  }
  const u = genitiveU.test(word)
  if (softLabial.test(word)) base = `${base}i`
  const soft = isSoft(base)
  base = base.replace(/dź$/, 'dzi').replace(/ń$/, 'ni').replace(/ś$/, 'si').replace(/ć$/, 'ci').replace(/ź$/, 'zi')
  const locative = soft || /(?:[kg]|ch)$/.test(base) ? `${base}u` : soften(base)
  const m = /[kg]$/.test(base) ? 'iem' : 'em'
  return {
    gender: 'm',
    paradigm: five(`${base}${u ? 'u' : 'a'}`, `${base}owi`, word, `${base}${m}`, locative),
  }
}

const isAdjective = (word: string): boolean =>
  /(?:[scz]k[iae]|sk[iae]|[sc]kie|cza|rna|nny|ienna|arny|arna|elony|elona|Górne|Dolne|Nowe)$/.test(word) ||
  /^(?:Now|Star|Biał|Stalow|Wielk|Mał|Jeleni|Such|Woln|Górn|Doln|Podlask)(?:y|a|e|ie|i)$/.test(word)

/** Polish: genitive, dative, accusative, instrumental, locative. */
export const decline = (name: string): CaseForm[] => {
  if (!isPlain(name)) return []
  const words = name.split(' ')
  const [first = '', second = '', third = ''] = words
  if (words.length === 1) return formsOf(name, noun(first)?.paradigm)
  if (/^(?:nad|pod)$/.test(second) && words.length === 3) {
    return formsOf(name, join([noun(first)?.paradigm, fixed(second), fixed(third)]))
  }
  if (name === 'Ostrów Mazowiecka') {
    const attribute = five('Mazowieckiej', 'Mazowieckiej', 'Mazowiecką', 'Mazowiecką', 'Mazowieckiej')
    return formsOf(name, join([five('Ostrowi', 'Ostrowi', 'Ostrów', 'Ostrowią', 'Ostrowi'), attribute]))
  }
  if (second === 'Zdrój') return formsOf(name, join([noun(first)?.paradigm, noun(second)?.paradigm]))
  if (words.length === 3) {
    const head = noun(second)
    if (!head || !isAdjective(first) || !isAdjective(third)) return []
    return formsOf(name, join([adjective(first, head.gender), head.paradigm, adjective(third, head.gender)]))
  }
  if (words.length > 3) return []
  if (isAdjective(first)) {
    if (/[sc]ka$/.test(second)) return formsOf(name, join([adjective(first, 'f'), adjective(second, 'f')]))
    const head = noun(second)
    return head ? formsOf(name, join([adjective(first, head.gender), head.paradigm])) : []
  }
  const head = noun(first)
  return head && isAdjective(second) ? formsOf(name, join([head.paradigm, adjective(second, head.gender)])) : []
}
