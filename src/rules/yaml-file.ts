import {type Document, isNode, LineCounter, parseDocument, visit} from 'yaml'
import {deepLineOfYaml} from '../text/nesting.js'
import type {Problem} from './problem.js'

const TOO_DEEP = 'it is nested too deeply; quote text that has many brackets'

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
    text: string,
    private readonly file: string,
  ) {
    const deep = deepLineOfYaml(text)
    this.document = parseDocument(deep === undefined ? text : '', {lineCounter: this.lines, prettyErrors: false})
    if (deep !== undefined) this.problems.push({file, line: deep, column: 1, message: `this is not YAML: ${TOO_DEEP}`})
    else this.data = this.read()
  }

  private read(): unknown {
    // Further errors only follow from the first.
    const [error] = this.document.errors
    if (error !== undefined) {
      this.refuse(error.pos[0], `this is not YAML: ${reasonOf(error)}`)
      return undefined
    }
    try {
      return this.document.toJS()
    } catch (failure) {
      const reason = reasonOf(failure)
      const cure = reason === TOO_DEEP ? '' : '; quote text that begins with "*" or "&"'
      this.refuse(offsetOfAlias(this.document), `this is not YAML: ${reason}${cure}`)
      return undefined
    }
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
