import type {Scanner} from './scanner.js'

const FENCES = ['---', '+++', ';;;']

/** The data that a source begins with. */
export interface FrontMatter {
  /** Where it ends, with its fences. */
  readonly end: number
  /** What stands between fences for YAML; none of TOML and JSON. */
  readonly yaml: readonly [start: number, end: number] | undefined
}

/** The data that a source begins with, if it does: YAML, TOML or JSON between fences, or a JSON object on lines of its own. */
export function frontMatterOf(scanner: Scanner): FrontMatter | undefined {
  const {source} = scanner
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const first = lineAt(scanner, start)
  const fence = FENCES.find((mark) => first.startsWith(mark) && /^[a-z]*$/.test(first.slice(mark.length).trim()))
  const content = scanner.lineEnd(start) + 1
  const isObject = first === '{' && lineAt(scanner, content).trimStart().startsWith('"')
  if (fence === undefined && !isObject) return undefined
  const close = fence ?? '}'
  const isYaml = fence === '---' && ['', 'yaml', 'yml'].includes(first.slice(fence.length).trim())
  for (let at = content; at < source.length; at = scanner.lineEnd(at) + 1)
    if (source.startsWith(close, at) && lineAt(scanner, at) === close)
      return {end: scanner.lineEnd(at), yaml: isYaml ? [content, at] : undefined}
  return undefined
}

function lineAt(scanner: Scanner, from: number): string {
  return scanner.source.slice(from, scanner.lineEnd(from)).trimEnd()
}
