/** Sorted lines told by what each shares with the one before, which packs better. */
export interface FrontCoded {
  /** How many UTF-16 code units of the line before begin each line. */
  readonly shared: readonly number[]
  /** What is behind them, one a line. */
  readonly rest: string
}

export function frontCoded(text: string): FrontCoded {
  const lines = text.split('\n')
  const shared = lines.map((line, index) => {
    const before = lines[index - 1] ?? ''
    let length = 0
    while (length < line.length && length < before.length && line[length] === before[length]) length++
    // Half a character cannot be written down.
    return /[\uD800-\uDBFF]/.test(line[length - 1] ?? '') ? length - 1 : length
  })
  return {shared, rest: lines.map((line, index) => line.slice(shared[index])).join('\n')}
}

/** The text that `frontCoded` was given. */
export function fromFrontCoded({shared, rest}: FrontCoded): string {
  let before = ''
  const lines = rest.split('\n').map((line, index) => {
    before = before.slice(0, shared[index]) + line
    return before
  })
  return lines.join('\n')
}
