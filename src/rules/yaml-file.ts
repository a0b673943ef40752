import {
  type Document,
  type ErrorCode,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import {deepLineOfYaml} from '../text/nesting.js'
import type {Problem} from './problem.js'

const TOO_DEEP = 'it is nested too deeply; quote text that has many brackets'

/** What to do where YAML reads a text as something else, or not at all. */
const CURE = 'quote text that has ": " in it, or begins with one of * & { [ @ ` % ! | > , or a quotation mark'

/** What to do about a mistake that is of one sort. */
const CURES: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'quote text that has ": " in it',
  MISSING_CHAR: 'close the quotation mark or bracket, or quote the text that it stands in',
  BAD_DQ_ESCAPE: 'write "\\\\" for a backslash, or put the text in single quotation marks',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'let keys of one object begin in one column, and close every bracket',
  DUPLICATE_KEY: 'keep one of them',
  MULTIPLE_DOCS: 'remove the line "---"',
  TAG_RESOLVE_FAILED: 'quote text that begins with "!"',
}

/** A key, a value or an entry of a list that begins with a sign of YAML. */
const MISREAD = /(?:^\s*|[-:]\s+)([*&{[@`%!|>,]|["'](?=[^"']*["'][^,\]}\s:]))/
const SIGNS_MATTER: ReadonlySet<ErrorCode> = new Set([
  'BAD_ALIAS',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
])

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[]

/** A YAML file of knowledge; its mistakes are told with line, column and cure. */
export class YamlFile {
  readonly problems: Problem[] = []
  /** What the file holds; nothing where it is not YAML. */
  readonly data: unknown
  protected readonly document: Document
  private readonly lines = new LineCounter()

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {
    const deep = deepLineOfYaml(text)
    // What is odd in a file is told by its checks, with its place, and not by a warning of the parser.
    const options = {lineCounter: this.lines, prettyErrors: false, logLevel: 'error'} as const
    this.document = parseDocument(deep === undefined ? text : '', options)
    if (deep !== undefined) this.problems.push({file, line: deep, column: 1, message: `this is not YAML: ${TOO_DEEP}`})
    else this.data = this.read()
  }

  private read(): unknown {
    // Further errors only follow from the first.
    const [error] = [...this.document.errors, ...this.document.warnings]
    if (error !== undefined) {
      this.refuse(error.pos[0], `this is not YAML: ${reasonOf(error)}; ${this.cureOf(error)}`)
      return undefined
    }
    const anchor = uselessAnchorOf(this.document)
    if (anchor !== undefined) {
      this.refuse(anchor, 'YAML takes the first word for a name: quote text that begins with "&"')
      return undefined
    }
    try {
      return this.document.toJS()
    } catch (failure) {
      const reason = reasonOf(failure)
      const cure = reason === TOO_DEEP ? '' : '; quote text that begins with "*"'
      this.refuse(offsetOfAlias(this.document), `this is not YAML: ${reason}${cure}`)
      return undefined
    }
  }

  /** What to do: where a text on the line begins with a sign of YAML, that is what is wrong, whatever the parser makes of it. */
  private cureOf({code, pos: [offset]}: YAMLError): string {
    const [, sign] = MISREAD.exec(this.text.split('\n')[this.placeOf(offset).line - 1] ?? '') ?? []
    if (sign !== undefined && SIGNS_MATTER.has(code)) return `quote text that begins with ${sign}`
    return CURES[code] ?? CURE
  }

  /** Notes a mistake at an offset. */
  protected refuse(offset: number, message: string): void {
    this.problems.push({file: this.file, ...this.placeOf(offset), message})
  }

  /** Notes a mistake at the value that a path leads to, or at what comes nearest to it. */
  refuseAt(path: Path, message: string): void {
    this.refuse(this.offsetAt(path), message)
  }

  /** Where the value stands that a path leads to, or what comes nearest to it. */
  placeAt(path: Path): {line: number; column: number} {
    return this.placeOf(this.offsetAt(path))
  }

  /** Where the key stands that is the last of a path, or what comes nearest to it. */
  placeOfKey(path: Path): {line: number; column: number} {
    const parent = this.document.getIn(path.slice(0, -1), true)
    const pair = isMap(parent)
      ? parent.items.find(({key}) => isScalar(key) && String(key.value) === String(path.at(-1)))
      : undefined
    return this.placeOf(offsetOf(pair?.key) ?? this.offsetAt(path))
  }

  protected placeOf(offset: number): {line: number; column: number} {
    const {line, col} = this.lines.linePos(offset)
    return {line: Math.max(line, 1), column: Math.max(col, 1)}
  }

  protected offsetAt(path: Path): number {
    const keys = path.map((key) => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key))
    for (let length = keys.length; length > 0; length--) {
      const offset = offsetOf(this.document.getIn(keys.slice(0, length), true))
      if (offset !== undefined) return offset
    }
    return 0
  }
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return /call stack/i.test(reason) ? TOO_DEEP : reason
}

/** Where a text stands whose first word is an anchor that nothing refers to: it would be lost. */
function uselessAnchorOf(document: Document): number | undefined {
  const anchors = new Map<string, number>()
  visit(document, {
    Alias: (_, {source}) => {
      anchors.delete(source)
    },
    Scalar: (_, {anchor, range}) => {
      if (anchor !== undefined) anchors.set(anchor, range?.[0] ?? 0)
    },
  })
  return [...anchors.values()][0]
}

function offsetOfAlias(document: Document): number {
  let offset = 0
  visit(document, {
    Alias(_, alias) {
      offset = alias.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

export function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
