import type {Range} from '../../engine/range.js'

/** Lines of a file, counted from 1. */
export interface Lines {
  readonly first: number
  /** How many. */
  readonly count: number
}

/** Where lines stand in a text, with their line breaks; line feeds alone end lines, as git has it. */
export function rangesOf(lines: readonly Lines[], text: string): Range[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const startOf = (line: number): number => starts[line - 1] ?? text.length
  return lines.map(({first, count}) => ({start: startOf(first), end: startOf(first + count)}))
}
