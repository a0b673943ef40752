import type {Scanner} from './scanner.js'

const FENCES = ['---', '+++', ';;;']

/** Where the data ends that a source begins with: YAML, TOML or JSON between fences, or a JSON object on lines of its own; 0 if there is none. */
export function endOfFrontMatter(scanner: Scanner): number {
  const {source} = scanner
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const first = lineAt(scanner, start)
  const fence = FENCES.find((fence) => first.startsWith(fence) && /^[a-z]*$/.test(first.slice(fence.length).trim()))
  const isObject =
    first === '{' &&
    lineAt(scanner, scanner.lineEnd(start) + 1)
      .trimStart()
      .startsWith('"')
  if (fence === undefined && !isObject) return 0
  const close = fence ?? '}'
  for (let at = scanner.lineEnd(start) + 1; at < source.length; at = scanner.lineEnd(at) + 1)
    if (source.startsWith(close, at) && lineAt(scanner, at) === close) return scanner.lineEnd(at)
  return 0
}

function lineAt(scanner: Scanner, from: number): string {
  return scanner.source.slice(from, scanner.lineEnd(from)).trimEnd()
}
