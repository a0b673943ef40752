/**
 * How deeply texts may nest. Parsers call themselves for what is nested, and a full stack may end the whole process: what no
 * writer nests this deeply is refused before it is parsed.
 */
const DEEPEST = 500

/** Lists take a parser time for every list that is open, on every line. */
const DEEPEST_LIST = 200

/** Of marks of emphasis some are none: code has many that nothing closes. */
const DEEPEST_EMPHASIS = 1000

/** The quotations and lists that the beginning of a line opens. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const CONTAINER = />|[-*+]|\d+[.)]/g

/** What no markup is read in. */
const RAW = /^(?:script|style|textarea|title)$/

const TAG_NAME = /\/?[a-z][^\s/>]*/y

/** Elements without an end tag, or that end where the next begins. */
const UNNESTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[td]|t[drh]|thead|tbody|tfoot|opt(?:ion|group)|r[bpt]|rtc|a|html|head|body)$/

/** An entry of a list on a line of its own, behind its indentation. */
const ENTRY = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?=[ \t])/

/** The line, from 1, in which Markdown nests quotations, lists or emphasis too deeply. */
export function deepLineOfMarkdown(text: string): number | undefined {
  let emphasis = 0
  const lists = new OpenLists()
  return lineWhere(text, (line) => {
    if (lists.depthWith(line) > DEEPEST_LIST) return true
    if (line.trim() === '') emphasis = 0
    for (const {index, 0: marks} of line.matchAll(/[*_]+/g)) {
      const isAfterSpace = /\s/.test(line[index - 1] ?? ' ')
      const isBeforeSpace = /\s/.test(line[index + marks.length] ?? ' ')
      if (isAfterSpace && !isBeforeSpace) emphasis++
      else if (isBeforeSpace && !isAfterSpace) emphasis = Math.max(0, emphasis - 1)
      if (emphasis > DEEPEST_EMPHASIS) return true
    }
    return (CONTAINERS.exec(line)?.[0].match(CONTAINER)?.length ?? 0) > DEEPEST
  })
}

/** The lists that are open, by the indentation of their entries: each is further in than the one that holds it. */
class OpenLists {
  private readonly indents: number[] = []

  /** How many are open behind a line. */
  depthWith(line: string): number {
    const indent = ENTRY.exec(line)?.[1]?.length
    if (indent !== undefined) {
      while ((this.indents.at(-1) ?? -1) >= indent) this.indents.pop()
      this.indents.push(indent)
    } else if (/^\S/.test(line)) this.indents.length = 0
    return this.indents.length
  }
}

/** The line, from 1, in which HTML nests elements too deeply. */
export function deepLineOfHtml(html: string): number | undefined {
  const text = html.toLowerCase()
  const open: string[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      at = endOf(text, '-->', at)
      continue
    }
    const start = at + 1
    TAG_NAME.lastIndex = start
    const name = TAG_NAME.exec(text)?.[0]
    at = name === undefined ? start : endOf(text, '>', at)
    if (name === undefined || UNNESTED.test(name)) continue
    if (RAW.test(name)) at = endOf(text, `</${name}`, at)
    else if (!name.startsWith('/')) {
      if (text[at - 2] !== '/') open.push(name)
    } else if (open.includes(name.slice(1))) open.length = open.lastIndexOf(name.slice(1))
    if (open.length > DEEPEST) return text.slice(0, start).split('\n').length
  }
  return undefined
}

/** Where the next `mark` ends; the end of the text where there is none. */
function endOf(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from)
  return index < 0 ? text.length : index + mark.length
}

/** The line, from 1, in which YAML nests lists and objects too deeply. */
export function deepLineOfYaml(text: string): number | undefined {
  return lineWhere(text, (line) => (line.match(/[[{]|-(?=\s)/g)?.length ?? 0) > DEEPEST)
}

/** The line, from 1, in which TOML nests lists and tables too deeply. Brackets in texts count as well, where they are all but in pairs. */
export function deepLineOfToml(text: string): number | undefined {
  let depth = 0
  return lineWhere(text, (line) => {
    for (const [mark] of line.matchAll(/[[\]{}]/g)) {
      depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1))
      if (depth > DEEPEST) return true
    }
    return false
  })
}

/** The first line, from 1, of which something holds. */
export function lineWhere(text: string, isDeep: (line: string) => boolean): number | undefined {
  const index = text.split('\n').findIndex(isDeep)
  return index < 0 ? undefined : index + 1
}
