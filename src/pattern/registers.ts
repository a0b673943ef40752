import {words} from '../english/words.js'
import {firstIndex} from '../text/first-index.js'
import type {TokenView} from '../text/token.js'
import type {Places} from './topics.js'

/** The words of each kind of text that people have translated, by the names that rules call them. */
const WORDS = {
  shop: () => words('shop'),
  manual: () => words('manual'),
  software: () => words('software'),
  legal: () => words('legal'),
  tourism: () => words('tourism'),
  medicine: () => words('medicine'),
  letter: () => words('letter'),
  school: () => words('school'),
  games: () => words('games'),
  news: () => words('news'),
} as const
export type Register = keyof typeof WORDS
export const REGISTERS = Object.keys(WORDS) as readonly Register[]

/**
 * Of so many words of a register that stand near each other the text is of that kind. Of 120 translations of the ten registers four words
 * tell 109 right and 15 wrong, three 117 and 59; of pieces of native news four hold in a hundredth or so, those of news in a tenth.
 */
const LEAST = 4
/** Texts of fewer tokens may be of any kind. */
const SHORTEST = 60
/** So many tokens before and behind a match are near. */
const REACH = 200

/** The register that a subject stands for: `shop` of `<shop>`. */
export function registerOf(subject: string): Register | undefined {
  return REGISTERS.find((register) => subject === `<${register}>`)
}

/**
 * Whether a text may be news: it is so short that its words tell nothing, or so long that a few tell nothing of the whole; or it has enough
 * words of news, and of no other register more.
 */
export function mayBeNews({tokens}: TokenView): boolean {
  if (tokens.length < SHORTEST || tokens.length > 2 * REACH) return true
  const seen = new Set(tokens.map(({norm}) => norm))
  const count = (register: Register): number => [...WORDS[register]()].filter((word) => seen.has(word)).length
  const news = count('news')
  return news >= LEAST && REGISTERS.every((register) => count(register) <= news)
}

/** Where the words of each register stand in a document. */
export class RegisterWords {
  private readonly known = new Map<Register, readonly (readonly number[])[]>()

  /** @param places the tokens of the document by their words */
  constructor(private readonly places: Places) {}

  /** Whether the text around the tokens from `start` up to `end` is of a register by its words, those tokens left aside. */
  surround(register: Register, start: number, end: number): boolean {
    let count = 0
    for (const places of this.of(register)) {
      if (stands(places, start - REACH, start) || stands(places, end, end + REACH)) count++
      if (count === LEAST) return true
    }
    return false
  }

  private of(register: Register): readonly (readonly number[])[] {
    const known = this.known.get(register)
    if (known !== undefined) return known
    const found = [...WORDS[register]()].flatMap((word) => {
      const places = this.places.get(word)
      return places === undefined ? [] : [places]
    })
    this.known.set(register, found)
    return found
  }
}

/** Whether a word stands from one token up to another. */
function stands(places: readonly number[], from: number, to: number): boolean {
  const at = firstIndex(places.length, (index) => (places[index] ?? 0) >= from)
  return (places[at] ?? to) < to
}
