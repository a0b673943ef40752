import {stripVTControlCharacters} from 'node:util'
import wrapAnsi from 'wrap-ansi'

/** What the words of a message stand behind: its place and "warning", with or without colours; or white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const HEAD = /^(?:\d+:\d+(?:-\d+:\d+)? +(?:\u001b\[\d+m)?(?:warning|info|error)(?:\u001b\[\d+m)? +| *)/

/** In less room than this nothing is wrapped. */
const LEAST_ROOM = 20

/** Lines of a report that are no wider than the terminal; what goes on below stands under the words it belongs to. */
export function wrapped(lines: readonly string[], columns: number): readonly string[] {
  return lines.flatMap((line) => wrappedLine(line, columns))
}

function wrappedLine(line: string, columns: number): string[] {
  const [head = ''] = HEAD.exec(line) ?? []
  const indent = stripVTControlCharacters(head).length
  const room = columns - indent
  if (room < LEAST_ROOM) return [line]
  // Words that are longer, as addresses are, stay whole, so that terminals make links of them.
  const [first = '', ...rest] = wrapAnsi(line.slice(head.length), room).split('\n')
  return [head + first, ...rest.map((part) => ' '.repeat(indent) + part)]
}
