/** What a pattern asks for: a word of those that are written, or of their company, or a word by itself. */
export type Key = 'written' | 'company' | {readonly word: string}

/** A pattern with its suggestions and the contexts it asks for, as text. */
export interface VariantText {
  readonly match: string
  /** What every match holds, in this order: a text without it need not be compared with the pattern. */
  readonly keys: readonly Key[]
  readonly suggest: readonly string[]
  readonly unless?: Contexts
  readonly when?: Contexts
}

type Contexts = Readonly<Partial<Record<'before' | 'after', readonly string[]>>>

/** A piece of a pattern: with a name suggestions can use what it captures. */
export type Piece = string | {readonly name: string; readonly pattern: string}

/** A piece that suggestions can use. Its pattern becomes a numbered group, unless it is one. */
export const captured = (name: string, pattern: string): Piece => ({
  name,
  pattern: isGroup(pattern) ? pattern : `(${pattern})`,
})

/**
 * The pattern that pieces make; in suggestions `$name` stands for what a piece has captured.
 * @param keys what every match holds, in this order
 */
export function variantOf(
  keys: readonly Key[],
  pieces: readonly Piece[],
  suggestions: readonly string[],
  contexts: Pick<VariantText, 'unless' | 'when'> = {},
): VariantText {
  const numbers = new Map<string, number>()
  let count = 0
  for (const piece of pieces) {
    if (typeof piece !== 'string') numbers.set(piece.name, count + 1)
    count += capturesOf(typeof piece === 'string' ? piece : piece.pattern)
  }
  const match = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.pattern)).filter((text) => text !== '')
  const suggest = suggestions.map((text) =>
    text.replace(/\$([a-z]+)/g, (_, name: string) => `$${numbers.get(name) ?? name}`),
  )
  return {match: match.join(' '), keys, suggest, ...contexts}
}

/** How many numbered groups and classes a pattern has. */
const capturesOf = (pattern: string): number => pattern.match(/\(|<(?!space>|tight>|hyphen>)/g)?.length ?? 0

/** Whether the bracket that opens a pattern closes it. */
function isGroup(pattern: string): boolean {
  if (!pattern.startsWith('(')) return false
  // Companies are long: no list of characters is made of them.
  let depth = 0
  for (let index = 0; index < pattern.length; index++) {
    if (pattern[index] === '(') depth++
    if (pattern[index] === ')' && --depth === 0) return index === pattern.length - 1
  }
  return false
}
