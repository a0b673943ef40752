/**
 * A comparison of names that have gone through another alphabet and come back respelt: Zuckerberg → Цукерберг → "Zukerberg".
 *
 * Every grapheme stands for the sounds it can have in the languages that names come from and in the romanisations they come back
 * in. Two spellings are alike if their sounds can be the same. Sources: the practical transcription tables of Russian
 * (Gilyarevsky and Starostin, Inostrannye imena i nazvaniya v russkom tekste, 1985) and the romanisation systems of BGN/PCGN.
 */

import {remembering} from '../text/remembering.js'

/** A grapheme: the sounds it can have, and what it costs to leave it out. */
export interface Grapheme {
  readonly number: number
  readonly sounds: number
  /** The sound it most often has. */
  readonly usual: number
  readonly isVowel: boolean
  readonly omission: number
}

const SOUND_NAMES = 'b p v f u d t z s ts sh zh ch j k g h l r m n y a e i o'.split(' ')
const BIT = new Map(SOUND_NAMES.map((name, index) => [name, 1 << index]))
const bits = (sounds: string): number => sounds.split(' ').reduce((mask, sound) => mask | (BIT.get(sound) ?? 0), 0)
const VOWELS = bits('a e i o u y')

/** Sounds that can be the same but need not. */
const UNUSUAL = 0.2
/** A consonant that is missing, or that has another sound. */
const CONSONANT_OMISSION = 1
const OTHER_CONSONANT = 1.2
/** Sounds that alphabets or hearers confuse. */
const NEAR_CONSONANT = 0.5
const VOWEL_OMISSION = 0.5
const OTHER_VOWEL = 0.4
/** Vowel against consonant. */
const OTHER_KIND = 1.5

const NEAR: readonly number[] = [
  bits('b p'),
  bits('b v'),
  bits('d t'),
  bits('z s ts'),
  bits('sh s zh ch'),
  bits('ch ts t'),
  bits('j zh ch'),
  bits('k g h'),
  bits('v f u'),
  bits('l r'),
  bits('m n'),
]

/** Graphemes, the longest match counts. `?` marks one that may fall silent; several sounds of one spelling in a row are separated by commas. */
const GRAPHEMES: Readonly<Record<string, string>> = {
  a: 'a e',
  aa: 'a o',
  ae: 'a e',
  ai: 'e a i',
  au: 'o a',
  aw: 'o a',
  ay: 'e a i',
  b: 'b',
  bb: 'b',
  c: 'k s ts ch',
  cc: 'k ch',
  ch: 'ch sh k h',
  chzh: 'j zh ch',
  ck: 'k',
  cs: 'ch s',
  cz: 'ch ts',
  d: 'd',
  dd: 'd',
  dh: 'd z',
  dj: 'j',
  dzh: 'j zh',
  dz: 'z j ts',
  e: 'e i',
  ea: 'i e a',
  eau: 'o',
  ee: 'i e',
  ei: 'e i a',
  eu: 'e o u',
  ew: 'u',
  ey: 'i e',
  f: 'f v',
  ff: 'f',
  g: 'g h j zh',
  gg: 'g j',
  gh: 'g? h',
  gn: 'n',
  gu: 'g',
  h: 'h? g',
  hh: 'h g',
  i: 'i y a',
  ia: 'i a',
  ie: 'i e',
  ij: 'i e a',
  iy: 'i',
  j: 'y j zh h',
  k: 'k',
  kh: 'h k',
  kk: 'k',
  l: 'l',
  ll: 'l',
  lj: 'l',
  m: 'm',
  mm: 'm',
  n: 'n',
  ng: 'n, g? h',
  nj: 'n',
  nn: 'n',
  ny: 'n',
  o: 'o a u',
  oe: 'o e u',
  oi: 'o, i a y',
  oo: 'u o',
  ou: 'u o a',
  ow: 'o a u',
  oy: 'o, i a y',
  p: 'p',
  ph: 'f',
  pp: 'p',
  q: 'k ch',
  qu: 'k',
  r: 'r',
  rh: 'r',
  rr: 'r',
  s: 's z sh',
  sch: 'sh',
  sh: 'sh s',
  shch: 'sh',
  ss: 's',
  sz: 'sh s',
  t: 't',
  tch: 'ch',
  th: 't s z f',
  ts: 'ts s z ch',
  tsch: 'ch',
  tt: 't',
  tz: 'ts s z',
  u: 'u a i y',
  ue: 'u i',
  uh: 'u',
  ui: 'u i',
  v: 'v f',
  vv: 'v',
  w: 'v u',
  wh: 'u v h',
  x: 'k? g, s z sh h',
  y: 'i? y e',
  ya: 'y?, a',
  ye: 'y?, e i',
  yo: 'y?, o e',
  yu: 'y?, u',
  z: 'z ts s',
  zh: 'zh z j',
  zz: 'ts z',
  // Letters whose mark tells their sound; names lose the mark, so its plain sound is among them.
  á: 'a',
  à: 'a',
  â: 'a i',
  ã: 'a',
  ä: 'a e',
  å: 'o a',
  ă: 'a e',
  ą: 'a o',
  ć: 'ch ts k',
  č: 'ch ts k',
  ç: 's ch k',
  ď: 'd',
  đ: 'j d',
  ð: 'd',
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e o',
  ě: 'e',
  ė: 'e',
  ę: 'e',
  ğ: 'g? y h',
  í: 'i',
  ì: 'i',
  î: 'i',
  ï: 'i',
  ı: 'i',
  į: 'i',
  ł: 'l v',
  ń: 'n',
  ň: 'n',
  ñ: 'n',
  ó: 'o u',
  ô: 'o',
  ö: 'o e',
  ø: 'o e',
  õ: 'o i',
  ő: 'o e',
  ř: 'r',
  ś: 's sh',
  ş: 'sh s',
  š: 'sh s',
  ș: 'sh s',
  ť: 't',
  ț: 'ts t',
  ţ: 'ts t',
  ú: 'u',
  ů: 'u',
  ü: 'u i',
  ű: 'u i',
  ū: 'u',
  ų: 'u',
  ý: 'i',
  ź: 'z zh',
  ż: 'zh z',
  ž: 'zh z',
  ņ: 'n',
  ļ: 'l',
  ķ: 'k',
  ģ: 'g j',
  ā: 'a',
  ē: 'e',
  ī: 'i',
}

const LONGEST = 4
/** All graphemes, in the order of their numbers. */
const ALL: Grapheme[] = []
const TABLE: ReadonlyMap<string, readonly Grapheme[]> = new Map(
  Object.entries(GRAPHEMES).map(([spelling, sounds]) => [spelling, sounds.split(', ').map(graphemeOf)]),
)

function graphemeOf(written: string): Grapheme {
  const sounds = bits(written.replace('?', ''))
  const usual = bits(written.split(/[? ]/)[0] ?? '')
  const isVowel = (sounds & ~VOWELS) === 0
  const omission = written.includes('?') ? 0.25 : isVowel ? VOWEL_OMISSION : CONSONANT_OMISSION
  const grapheme = {number: ALL.length, sounds, usual, isVowel, omission}
  ALL.push(grapheme)
  return grapheme
}

/** No name is longer; what is behind it does not count. */
export const LONGEST_NAME = 40

/** Takes a name of one word apart into graphemes. */
export function graphemesOf(word: string): Grapheme[] {
  const text = word.slice(0, LONGEST_NAME).toLowerCase().normalize('NFC')
  const graphemes: Grapheme[] = []
  let at = 0
  while (at < text.length) {
    let length = Math.min(LONGEST, text.length - at)
    while (length > 1 && !TABLE.has(text.slice(at, at + length))) length--
    graphemes.push(...(TABLE.get(text.slice(at, at + length)) ?? []))
    at += length
  }
  return graphemes
}

/** Rows of the comparison in progress, used again by the next. */
let row = new Float64Array(64)

/**
 * How far apart the sounds of two words are: 0 for the same, about 0.5 for a doubtful vowel, 1 for a consonant more or less;
 * infinite as soon as it is more than `limit`. The method is that of Wagner and Fischer (1974) with weights.
 */
export function soundDistance(
  first: readonly Grapheme[],
  second: readonly Grapheme[],
  limit = Number.POSITIVE_INFINITY,
): number {
  const width = second.length + 1
  if (row.length < width) row = new Float64Array(width * 2)
  differences ??= differencesOf(ALL)
  row[0] = 0
  for (let at = 1; at < width; at++) row[at] = valueAt(row, at - 1) + (second[at - 1]?.omission ?? 0)
  for (const one of first) {
    let diagonal = valueAt(row, 0)
    let least = diagonal + one.omission
    row[0] = least
    const place = one.number * ALL.length
    for (let at = 1; at < width; at++) {
      const other = second[at - 1] ?? one
      const above = valueAt(row, at)
      const value = Math.min(
        diagonal + valueAt(differences, place + other.number),
        above + one.omission,
        valueAt(row, at - 1) + other.omission,
      )
      diagonal = above
      row[at] = value
      if (value < least) least = value
    }
    if (least > limit) return Number.POSITIVE_INFINITY
  }
  return valueAt(row, width - 1)
}

/** Names are compared with the same words again and again. */
const MOST_REMEMBERED = 10_000
const rememberedGraphemes = remembering(MOST_REMEMBERED, graphemesOf)

/** How far apart two words sound; see `soundDistance`. */
export function distanceBetween(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  return soundDistance(rememberedGraphemes(one), rememberedGraphemes(other), limit)
}

function valueAt(values: Float64Array, index: number): number {
  return values[index] ?? 0
}

/** How far apart any two graphemes are: words are compared far too often to find that out each time. */
let differences: Float64Array | undefined

function differencesOf(all: readonly Grapheme[]): Float64Array {
  return Float64Array.from(all.flatMap((one) => all.map((other) => difference(one, other))))
}

function difference(one: Grapheme, other: Grapheme): number {
  if ((one.sounds & other.sounds) !== 0) return one.usual === other.usual ? 0 : UNUSUAL
  if (one.isVowel && other.isVowel) return OTHER_VOWEL
  if (one.isVowel !== other.isVowel) return OTHER_KIND
  return NEAR.some((group) => (group & one.sounds) !== 0 && (group & other.sounds) !== 0)
    ? NEAR_CONSONANT
    : OTHER_CONSONANT
}

/** Classes of consonants that stay apart in every alphabet; vowels, glides and *h* may come and go. */
const CLASSES: readonly (readonly [sounds: number, letter: string])[] = [
  [bits('b p'), 'P'],
  [bits('v f'), 'F'],
  [bits('d t'), 'T'],
  [bits('z s ts sh zh ch j'), 'S'],
  [bits('k g'), 'K'],
  [bits('l'), 'L'],
  [bits('r'), 'R'],
  [bits('m'), 'M'],
  [bits('n'), 'N'],
]
const SILENT = bits('h y u a e i o')
const MOST_SKELETONS = 24

/** The consonant skeletons a word may have; words that sound alike share one. */
export function skeletonsOf(graphemes: readonly Grapheme[]): string[] {
  // A vowel at the beginning stays one; what may fall silent there counts as both.
  const [first] = graphemes
  const isOpen = first !== undefined && (first.isVowel || (first.sounds & SILENT) !== 0)
  const isClosed = first !== undefined && !first.isVowel
  let skeletons = new Set([...(isOpen ? ['-'] : []), ...(isClosed ? [''] : [])])
  for (const {sounds, omission} of graphemes) {
    const letters: string[] = []
    for (const [group, letter] of CLASSES) if ((group & sounds) !== 0) letters.push(letter)
    if ((sounds & SILENT) !== 0 || omission < VOWEL_OMISSION) letters.push('')
    if (letters.length === 0) continue
    const extended = new Set<string>()
    // The same class twice in a row sounds like once where spellings double letters or split affricates.
    for (const skeleton of skeletons)
      for (const letter of letters) extended.add(skeleton.endsWith(letter) ? skeleton : skeleton + letter)
    skeletons = extended.size > MOST_SKELETONS ? new Set([...extended].slice(0, MOST_SKELETONS)) : extended
  }
  return [...skeletons]
}
