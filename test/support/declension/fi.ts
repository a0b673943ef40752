import {type CaseForm, cut, formsOf, type Paradigm, set} from './shared.js'

// Swedish names, which Finnish does not decline in this form.
const foreign = set(
  `Hyvinge Sibbo Jakobstad Korsholm Väståboland Lovisa Ekenäs Pargas Pedersöre Karis Kristinestad Nykarleby Kronoby
Malax Ingå Larsmo Pernå Närpes Vörå Kimito Sjundeå Jeppo Terjärv Jomala Mariehamn Houtskär Korpo Nagu
Petalax Kaskö Oravais Maxmo Replot`.replace(/\n/g, ' '),
)
// Names that are plural to Finns: Huittinen, Huittisissa.
const pluralNen = set('Huittinen Kauniainen Oulainen Jokioinen Joroinen Pornainen Nousiainen Ikaalinen Kuhmoinen')
const longE = set('Tampere Kempele Kuortane Pälkäne Savitaipale')
const longELast = /(?:taipale|[aä]ne|pere|kele|vere)$/
const eStems = /(?:järvi|joki|mäki|niemi|salmi|saari|lahti|koski|vesi|nummi|lampi|kivi|nurmi|vuori|Lahti|^Loppi)$/
const plainI = set('Ii')
const gradeless = set('Juva')

/** The weak grade of the consonants before the last vowel. */
const weaken = (stem: string): string => {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/kk$/, 'k'],
    [/pp$/, 'p'],
    [/tt$/, 't'],
    [/nk$/, 'ng'],
    [/nt$/, 'nn'],
    [/lt$/, 'll'],
    [/rt$/, 'rr'],
    [/mp$/, 'mm'],
    [/ht$/, 'hd'],
    [/([lr])p$/, '$1v'],
    [/([lr])k$/, '$1'],
    [/([aeiouyäö])p$/, '$1v'],
    [/([aeiouyäö])t$/, '$1d'],
    [/([aeiouyäö])k$/, '$1'],
  ]
  for (const [pattern, replacement] of pairs) if (pattern.test(stem)) return stem.replace(pattern, replacement)
  return stem
}

const build = (
  weak: string,
  strong: string,
  partitive: string,
  illative: string,
  front: boolean,
  genitive = `${weak}n`,
): Paradigm => {
  const a = front ? 'ä' : 'a'
  return {
    genitive,
    partitive,
    inessive: `${weak}ss${a}`,
    elative: `${weak}st${a}`,
    illative,
    adessive: `${weak}ll${a}`,
    ablative: `${weak}lt${a}`,
    allative: `${weak}lle`,
    essive: `${strong}n${a}`,
    translative: `${weak}ksi`,
    abessive: `${weak}tt${a}`,
  }
}

/** Harmony is that of the last part of a compound, so look only as far back as its neutral vowels reach. */
const isFront = (word: string): boolean => {
  const vowels = word.toLowerCase().match(/[aouäöy]/g) ?? []
  const last = vowels.at(-1)
  if (/(?:järvi|mäki|niemi|vesi|lehti|selkä|kylki|kivi)$/.test(word.toLowerCase())) return true
  return last === undefined || /[äöy]/.test(last)
}

// Compounds both of whose parts decline.
const compounds: Readonly<Record<string, Paradigm>> = {
  Uusikaupunki: {
    genitive: 'Uudenkaupungin',
    partitive: 'Uuttakaupunkia',
    inessive: 'Uudessakaupungissa',
    elative: 'Uudestakaupungista',
    illative: 'Uuteenkaupunkiin',
    adessive: 'Uudellakaupungilla',
    ablative: 'Uudeltakaupungilta',
    allative: 'Uudellekaupungille',
  },
  Isokyrö: {
    genitive: 'Isonkyrön',
    partitive: 'Isoakyröä',
    inessive: 'Isossakyrössä',
    elative: 'Isostakyröstä',
    illative: 'Isoonkyröön',
    adessive: 'Isollakyröllä',
    ablative: 'Isoltakyröltä',
    allative: 'Isollekyrölle',
  },
  Vähäkyrö: {
    genitive: 'Vähänkyrön',
    partitive: 'Vähääkyröä',
    inessive: 'Vähässäkyrössä',
    elative: 'Vähästäkyröstä',
    illative: 'Vähäänkyröön',
    adessive: 'Vähälläkyröllä',
    ablative: 'Vähältäkyröltä',
    allative: 'Vähällekyrölle',
  },
  Virrat: {
    genitive: 'Virtojen',
    partitive: 'Virtoja',
    inessive: 'Virroissa',
    elative: 'Virroista',
    illative: 'Virtoihin',
    adessive: 'Virroilla',
    ablative: 'Virroilta',
    allative: 'Virroille',
  },
}

const noun = (word: string): Paradigm | undefined => {
  const known = compounds[word]
  if (known) return known
  if (foreign.has(word)) return undefined
  const front = isFront(word)
  const a = front ? 'ä' : 'a'
  const body = cut(word, 1)
  if (/by$/.test(word)) return undefined
  if (pluralNen.has(word) || /ainen$/.test(word)) {
    const stem = `${cut(word, 3)}si`
    return build(stem, stem, `${stem}${a}`, `${stem}in`, front, `${cut(word, 3)}sten`)
  }
  if (/nen$/.test(word)) {
    const stem = `${cut(word, 3)}se`
    return build(stem, stem, `${cut(word, 3)}st${a}`, `${stem}en`, front)
  }
  if (/^(?:Varkaus|Alavus)$/.test(word)) {
    const stem = body
    return build(`${stem}de`, `${stem}te`, `${stem}tta`, `${stem}teen`, front)
  }
  if (/pudas$/.test(word)) {
    const stem = `${cut(word, 3)}taa`
    return build(stem, stem, `${word}ta`, `${stem}seen`, front)
  }
  if (/^(?:Kannus|Nurmes|Muhos)$/.test(word)) {
    const stem = `${body}kse`
    return build(stem, stem, `${word}ta`, `${stem}en`, front)
  }
  if (/vesi$/.test(word)) {
    const stem = cut(word, 2)
    return build(`${stem}de`, `${stem}te`, `${stem}ttä`, `${stem}teen`, true)
  }
  if (eStems.test(word)) {
    const weak = /(?:joki|mäki)$/.test(word) ? cut(body, 1) : weaken(body)
    const partitive = /(?:saari|vuori)$/.test(word) ? `${body}ta` : `${body}e${a}`
    return build(`${weak}e`, `${body}e`, partitive, `${body}een`, front)
  }
  if (plainI.has(word)) return build(word, word, `${word}t${a}`, `${word}hin`, true)
  if (/(?:[^aeiouyäö])(?:aa|ee|oo|uu|ää|öö|yy)$/.test(word)) {
    const vowel = word.slice(-1)
    const short = /(?:maa|pää|suu|puu)$/.test(word)
    return build(word, word, `${word}t${a}`, short ? `${word}h${vowel}n` : `${word}seen`, front)
  }
  if (longE.has(word) || longELast.test(word)) {
    return build(`${word}e`, `${word}e`, `${word}tt${a}`, `${word}eseen`, front)
  }
  if (!/[aeiouyäö]$/.test(word)) return undefined
  if (/e$/.test(word) && !/^(?:Raahe|Muurame)$/.test(word)) return undefined
  const vowel = word.slice(-1)
  const weak = gradeless.has(word) || word === 'Nokia' ? word : `${weaken(body)}${vowel}`
  return build(weak, word, `${word}${a}`, `${word}${vowel}n`, front)
}

/** Finnish: all cases of one number but the nominative, comitative and instructive. */
export const decline = (name: string): CaseForm[] => (/^\p{Lu}\p{Ll}+$/u.test(name) ? formsOf(name, noun(name)) : [])
