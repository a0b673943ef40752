import type {Token} from '../text/token.js'

/** No English word is longer, but for names of chemistry and a few curiosities. */
const LONGEST_WORD = 40

/** So often a letter in a row is beyond emphasis. */
const LONGEST_EMPHASIS = 20

const LETTERS = /^\p{Script=Latin}+$/u
/** Letters that mask or fill: "xxxx", "zzzz", "wwww". */
const FILLING = /^[xzw_]+$/i
/** Small letters before a capital: the name of a program, a key in base 64. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u
const CHEMICAL =
  /meth|eth[yo]|prop[yoa]|but[yao]|pent|hex|phen|oxy|oxo|chlor|fluor|brom|amin|amid|hydr|benz|carb|cycl|azo|thi[oa]|sul[fp]|phosph|nitr|acet|pyr|yl|ose|ase|ine|ide|ate/g
const FEWEST_CHEMICAL_PARTS = 4
const CURIOSITY = /^(?:llanfair|taumata|pneumonoultra|krungthep|donaudampf|rindfleisch|lopado)/

/** Whether a token is too long for any word, as a translation leaves it that could not stop: the reason, or `undefined`. */
export function overlength({text, norm}: Token): 'letters' | 'word' | undefined {
  if (text.length <= LONGEST_EMPHASIS || !LETTERS.test(text) || FILLING.test(text)) return undefined
  if (longestRun(norm) > LONGEST_EMPHASIS) return 'letters'
  if (text.length <= LONGEST_WORD || INNER_CAPITAL.test(text) || CURIOSITY.test(norm)) return undefined
  // Laughter has as few letters as a cry: "hahaha", "nooooo".
  if (new Set(norm).size <= 4) return undefined
  return isChemical(norm) ? undefined : 'word'
}

/** Parts of a chemical's name cover it, and do not repeat each other. */
function isChemical(norm: string): boolean {
  const parts = new Set<string>(norm.match(CHEMICAL) ?? [])
  return parts.size >= FEWEST_CHEMICAL_PARTS
}

function longestRun(norm: string): number {
  let longest = 0
  let length = 0
  let last = ''
  for (const letter of norm) {
    length = letter === last ? length + 1 : 1
    last = letter
    if (length > longest) longest = length
  }
  return longest
}
