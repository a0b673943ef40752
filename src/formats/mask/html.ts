import type {Canvas} from './canvas.js'
import {formulaAt} from './math.js'
import {isLetter, isWhiteSpace, type Scanner} from './scanner.js'
import {tagAt} from './tag.js'
import {endOfControlLine, type TemplateTag, templateTagAt} from './template.js'

/** Elements whose content is not read, and may look like a template tag. */
const CODE = new Set(['code', 'kbd', 'math', 'pre', 'samp', 'script', 'style', 'svg', 'textarea', 'tt', 'var'])

interface Found extends TemplateTag {
  readonly start: number
}

/** Paints over the template tags of an HTML page. */
export function maskHtml(scanner: Scanner, canvas: Canvas, from: number): void {
  const {source} = scanner
  const found: Found[] = []
  let at = from
  while (at < source.length) {
    const template = templateAt(scanner, at)
    if (template !== undefined) {
      found.push({...template, start: at})
      at = template.end
    } else if (source.startsWith('<!--', at)) at = scanner.behind('-->', at + 4) ?? source.length
    else if (source[at] === '<') at = maskTag(scanner, canvas, at)
    else at++
  }
  maskFound(source, canvas, found)
}

/** Template tags do not reach across elements, but in attributes. */
function templateAt(scanner: Scanner, at: number): TemplateTag | undefined {
  const {source} = scanner
  if (source[at] === '%') return controlLineAt(source, at)
  if (!'{<$\\'.includes(source[at] ?? ' ')) return undefined
  const template = templateTagAt(scanner, at) ?? formulaAt(scanner, at, '\\')
  if (template === undefined || source[at] === '<') return template
  const element = scanner.find('<', at)
  const reaches = element < template.end && (isLetter(source[element + 1]) || source[element + 1] === '/')
  return reaches ? undefined : template
}

function controlLineAt(source: string, at: number): TemplateTag | undefined {
  let line = at
  while (source[line - 1] === ' ' || source[line - 1] === '\t') line--
  const end = line === 0 || source[line - 1] === '\n' ? endOfControlLine(source, at) : undefined
  return end === undefined ? undefined : {end, prints: false}
}

function maskTag(scanner: Scanner, canvas: Canvas, at: number): number {
  const {source} = scanner
  const tag = tagAt(scanner, at)
  if (tag === undefined) return at + 1
  for (const [start, end] of tag.foreign) canvas.blank(start, end)
  for (const [start, end] of tag.quoted) canvas.word(start, end)
  const name = source.slice(...tag.name).toLowerCase()
  if (tag.closes || tag.isEmpty || !CODE.has(name)) return tag.end
  const close = scanner.find(`</${name}`, tag.end)
  return close === source.length ? tag.end : close
}

/** Tags that stand alone between elements are nothing, the others nouns of their sentence. */
function maskFound(source: string, canvas: Canvas, found: readonly Found[]): void {
  let index = 0
  while (index < found.length) {
    const group: Found[] = []
    let next = found[index]
    const before = next === undefined ? undefined : beforeSpace(source, next.start)
    let after = 0
    while (next !== undefined && (group.length === 0 || next.start === after)) {
      group.push(next)
      after = behindSpace(source, next.end)
      next = found[index + group.length]
    }
    const isAlone = isEdge(before, '>') && isEdge(source[after], '<')
    for (const {start, end, prints} of group)
      if (isAlone && !prints) canvas.blank(start, end)
      else canvas.noun(start, end)
    index += group.length
  }
}

function isEdge(character: string | undefined, edge: string): boolean {
  return character === undefined || character === edge
}

function beforeSpace(source: string, from: number): string | undefined {
  let at = from - 1
  while (isWhiteSpace(source[at])) at--
  return source[at]
}

function behindSpace(source: string, from: number): number {
  let at = from
  while (isWhiteSpace(source[at])) at++
  return at
}
