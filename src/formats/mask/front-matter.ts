import type {Scanner} from './scanner.js'

const FENCES = ['---', '+++', ';;;']

/** The data that a source begins with. */
export interface FrontMatter {
  /** Where it ends, with its fences. */
  readonly end: number
  /** The language it is in, and what stands between its fences; none of JSON. */
  readonly data: {readonly language: 'yaml' | 'toml'; readonly place: readonly [start: number, end: number]} | undefined
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
  const language = languageOf(fence, first.slice(fence?.length).trim())
  for (let at = content; at < source.length; at = scanner.lineEnd(at) + 1)
    if (source.startsWith(close, at) && lineAt(scanner, at) === close)
      return {end: scanner.lineEnd(at), data: language === undefined ? undefined : {language, place: [content, at]}}
  return undefined
}

/** @param name what stands behind the fence */
function languageOf(fence: string | undefined, name: string): 'yaml' | 'toml' | undefined {
  if (fence === '+++' && ['', 'toml'].includes(name)) return 'toml'
  if (fence !== '---') return undefined
  return name === 'toml' ? 'toml' : ['', 'yaml', 'yml'].includes(name) ? 'yaml' : undefined
}

function lineAt(scanner: Scanner, from: number): string {
  return scanner.source.slice(from, scanner.lineEnd(from)).trimEnd()
}
