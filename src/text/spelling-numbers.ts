/**
 * Numbers for the spellings of tokens. What was found out of a spelling is kept in a list by its number: texts repeat their words, and to look a
 * word up in a map takes several times as long as to look into a list.
 */
import type {Token} from './token.js'

/** How a token is spelt, and what it may stand for. */
type Spelling = Pick<Token, 'text' | 'norm' | 'alternates'>

/** The number of spellings that have none: what is found out of them is not kept. */
export const UNNUMBERED = -1
/** So many spellings get a number, the first that are read: common words are among them, and memory is bounded whatever the texts. */
const MOST_NUMBERED = 40_000
/** Longer ones are no words that come again. */
const LONGEST = 60
/** No token has it. */
const BETWEEN = '\0'

const numbers = new Map<string, number>()

/** The number of a spelling, the same each time. */
export function numberOfSpelling({text, norm, alternates = []}: Spelling): number {
  if (text.length > LONGEST) return UNNUMBERED
  const key = [text, norm, ...alternates].join(BETWEEN)
  const known = numbers.get(key)
  if (known !== undefined) return known
  if (numbers.size >= MOST_NUMBERED) return UNNUMBERED
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/**
 * Makes a function that keeps what it has found out of tokens by how they are spelt.
 * @param find must look at nothing else of a token
 */
export function perSpelling<Value extends string | number | boolean | object | null>(
  find: (token: Spelling) => Value,
): (token: Spelling & Pick<Token, 'spelling'>) => Value {
  const known: (Value | undefined)[] = []
  return (token) => {
    const {spelling} = token
    if (spelling === UNNUMBERED) return find(token)
    const value = known[spelling]
    if (value !== undefined) return value
    // A list without holes stays a list.
    while (known.length < spelling) known.push(undefined)
    const found = find(token)
    known[spelling] = found
    return found
  }
}
