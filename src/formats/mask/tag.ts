import {isAlphanumeric, isLetter, isWhiteSpace, type Scanner} from './scanner.js'
import {templateTagAt} from './template.js'

/** A tag of HTML or JSX. */
export interface Tag {
  readonly end: number
  readonly name: readonly [start: number, end: number]
  readonly closes: boolean
  readonly isEmpty: boolean
  /** What HTML does not allow in a tag: expressions and template tags outside quotation marks. */
  readonly foreign: readonly (readonly [start: number, end: number])[]
  /** Template tags inside quotation marks. */
  readonly quoted: readonly (readonly [start: number, end: number])[]
}

/** The tag of HTML or JSX that begins at `at`, with attributes that hold JavaScript or template tags; `undefined` if it is none. */
export function tagAt(scanner: Scanner, at: number): Tag | undefined {
  return scanner.isExhausted ? undefined : readTag(scanner, at)
}

/** Whether the tag is one of a component: `Tab`, `tabs.Tab`. */
export function isComponent(source: string, [start, end]: readonly [number, number]): boolean {
  const first = source[start] ?? ''
  return (first >= 'A' && first <= 'Z') || source.slice(start, end).includes('.')
}

function readTag(scanner: Scanner, start: number): Tag | undefined {
  const {source} = scanner
  const closes = source[start + 1] === '/'
  const name = start + (closes ? 2 : 1)
  if (!isLetter(source[name])) return undefined
  let at = name
  while (isAlphanumeric(source[at]) || source[at] === '-' || source[at] === '.') at++
  const nameEnd = at
  const foreign: [number, number][] = []
  const quoted: [number, number][] = []
  const fail = (): undefined => {
    scanner.spend(start, at)
  }
  while (at < source.length) {
    const character = source[at]
    if (character === '>') return {end: at + 1, name: [name, nameEnd], closes, isEmpty: false, foreign, quoted}
    if (character === '/' && source[at + 1] === '>')
      return {end: at + 2, name: [name, nameEnd], closes, isEmpty: true, foreign, quoted}
    if (isWhiteSpace(character)) {
      if (character === '\n' && scanner.isBlank(at + 1)) return fail()
      at++
      continue
    }
    // An attribute needs white space before it.
    if (at === nameEnd && character !== '{' && character !== '<') return fail()
    const attribute = at
    const end = endOfAttribute(scanner, at, foreign, quoted)
    if (end === undefined || end === at) return fail()
    const value = foreign.at(-1)
    if (value !== undefined && value[0] > attribute && value[1] === end) value[0] = attribute
    at = end
  }
  return fail()
}

function endOfAttribute(
  scanner: Scanner,
  from: number,
  foreign: [number, number][],
  quoted: [number, number][],
): number | undefined {
  const {source} = scanner
  if (source[from] === '{' || source[from] === '<') {
    const end = endOfForeign(scanner, from)
    if (end !== undefined) foreign.push([from, end])
    return end
  }
  let at = from
  while (at < source.length && !isWhiteSpace(source[at]) && !'=>/"\'{<`'.includes(source[at] ?? '>')) at++
  if (at === from) return undefined
  let equals = at
  while (isWhiteSpace(source[equals])) equals++
  if (source[equals] !== '=') return at
  at = equals + 1
  while (isWhiteSpace(source[at])) at++
  const mark = source[at]
  if (mark === '"' || mark === "'") return endOfQuoted(scanner, at, quoted)
  if (mark === '{') {
    const end = endOfForeign(scanner, at)
    if (end !== undefined) foreign.push([at, end])
    return end
  }
  while (at < source.length && !isWhiteSpace(source[at]) && !'>"\'<`'.includes(source[at] ?? '>')) {
    if (source[at] === '/' && source[at + 1] === '>') break
    at++
  }
  return at
}

function endOfForeign(scanner: Scanner, at: number): number | undefined {
  if (scanner.source[at] === '<' || scanner.source[at + 1] === '%') return templateTagAt(scanner, at)?.end
  return scanner.behindBraces(at)
}

function endOfQuoted(scanner: Scanner, from: number, quoted: [number, number][]): number | undefined {
  const {source} = scanner
  const mark = source[from] ?? '"'
  const limit = scanner.blockEnd(from)
  let at = from + 1
  while (at < limit) {
    if (source[at] === mark) return at + 1
    const template = source[at] === '{' || source[at] === '<' ? templateTagAt(scanner, at) : undefined
    if (template !== undefined && template.end <= limit) {
      quoted.push([at, template.end])
      at = template.end
    } else at++
  }
  scanner.spend(from, at)
  return undefined
}
