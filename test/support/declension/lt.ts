import {type CaseForm, cut, five, fixed, formsOf, isPlain, join, type Paradigm} from './shared.js'

// Names GeoNames writes without their diacritics; their forms are those of the name as Lithuanian writes it.
const spelling: Readonly<Record<string, string>> = {
  Mazeikiai: 'Mažeikiai',
  Telsiai: 'Telšiai',
  Taurage: 'Tauragė',
  Ukmerge: 'Ukmergė',
  Plunge: 'Plungė',
  Silute: 'Šilutė',
  Radviliskis: 'Radviliškis',
  Birzai: 'Biržai',
  Vilkaviskis: 'Vilkaviškis',
  Akmene: 'Akmenė',
  Kupiskis: 'Kupiškis',
  Mastaiciai: 'Mastaičiai',
  Aukstadvaris: 'Aukštadvaris',
}
const soft = (stem: string): string => stem.replace(/t$/, 'č').replace(/d$/, 'dž')

const definite: Readonly<Record<string, Paradigm>> = {
  Naujoji: five('Naujosios', 'Naujajai', 'Naująją', 'Naująja', 'Naujojoje'),
  Baltoji: five('Baltosios', 'Baltajai', 'Baltąją', 'Baltąja', 'Baltojoje'),
  Šventoji: five('Šventosios', 'Šventajai', 'Šventąją', 'Šventąja', 'Šventojoje'),
  Senieji: five('Senųjų', 'Seniesiems', 'Senuosius', 'Senaisiais', 'Senuosiuose'),
}

const noun = (written: string): Paradigm | undefined => {
  const word = spelling[written] ?? written
  const known = definite[word]
  if (known) return known
  const two = cut(word, 2)
  if (/ius$/.test(word)) return five(`${two}aus`, `${two}ui`, `${two}ų`, `${two}umi`, `${two}uje`)
  if (/[^aeiou]us$/.test(word)) return five(`${two}aus`, `${two}ui`, `${two}ų`, `${two}umi`, `${two}uje`)
  if (/[^aeiou]as$/.test(word)) return five(`${two}o`, `${two}ui`, `${two}ą`, `${two}u`, `${two}e`)
  if (/(?:Švenčion|Kaišiador)ys$/.test(word)) {
    return five(`${two}ių`, `${two}ims`, `${two}is`, `${two}imis`, `${two}yse`)
  }
  if (/[iy]s$/.test(word)) {
    return five(`${soft(two)}io`, `${soft(two)}iui`, `${two}į`, `${soft(two)}iu`, `${two}yje`)
  }
  if (/iai$/.test(word)) return five(`${two}ų`, `${two}ams`, `${two}us`, `${two}ais`, `${two}uose`)
  if (/ai$/.test(word)) return five(`${two}ų`, `${two}ams`, `${two}us`, `${two}ais`, `${two}uose`)
  if (/os$/.test(word)) return five(`${two}ų`, `${two}oms`, `${two}as`, `${two}omis`, `${two}ose`)
  if (/ės$/.test(word)) {
    return five(`${soft(two)}ių`, `${two}ėms`, `${two}es`, `${two}ėmis`, `${two}ėse`)
  }
  const one = cut(word, 1)
  if (/a$/.test(word)) return five(`${one}os`, `${one}ai`, `${one}ą`, word, `${one}oje`)
  if (/ė$/.test(word)) return five(`${one}ės`, `${one}ei`, `${one}ę`, `${one}e`, `${one}ėje`)
  return undefined
}

/** Lithuanian: genitive, dative, accusative, instrumental, locative. */
export const decline = (name: string): CaseForm[] => {
  if (!isPlain(name)) return []
  const words = name.split(' ')
  const [first = '', second = ''] = words
  if (words.length === 1) return formsOf(name, noun(first))
  if (words.length > 2) return []
  if (definite[first]) return formsOf(name, join([definite[first], noun(second)]))
  // A genitive attribute stays as it is: Kazlų Rūda, Kudirkos Naumiestis.
  return /(?:ų|os)$/.test(first) ? formsOf(name, join([fixed(first), noun(second)])) : []
}
