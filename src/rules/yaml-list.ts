import type {ErrorObject, ValidateFunction} from 'ajv'
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import {deepLineOfYaml} from '../text/nesting.js'
import type {Problem} from './problem.js'

/** Text from a rule file with the place it stands at, so that errors can point into it. */
export interface Located {
  readonly text: string
  readonly line: number
  readonly column: number
}

export const textsOf = (texts: readonly Located[]): string[] => texts.map(({text}) => text)
const TOO_DEEP = 'it is nested too deeply; quote text that has many brackets'

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[]

/** A YAML file that holds a list of entries; its mistakes are told with line, column and cure. */
export class YamlList {
  readonly problems: Problem[] = []
  private readonly lines = new LineCounter()
  private readonly document: Document

  constructor(
    text: string,
    private readonly file: string,
  ) {
    const deep = deepLineOfYaml(text)
    this.document = parseDocument(deep === undefined ? text : '', {lineCounter: this.lines, prettyErrors: false})
    if (deep !== undefined) this.problems.push({file, line: deep, column: 1, message: `this is not YAML: ${TOO_DEEP}`})
  }

  /**
   * The indexes of the entries that are in the form of a schema; the others are described in `problems`.
   * @param keysAt the keys that an object at a path may have
   */
  validEntries(validate: ValidateFunction, keysAt: (path: readonly string[]) => readonly string[]): number[] {
    const data = this.data()
    if (data === undefined) return []
    const broken = new Set<string>()
    if (!validate(data)) {
      for (const error of distinctErrors(validate.errors ?? [])) {
        broken.add(error.instancePath.split('/')[1] ?? '')
        this.refuseSchema(error, keysAt)
      }
    }
    return [...data.keys()].filter((index) => !broken.has(String(index)))
  }

  /** The list as plain data; `undefined` where there is none. */
  private data(): readonly unknown[] | undefined {
    // Further errors only follow from the first.
    const [error] = this.document.errors
    if (error !== undefined) {
      this.refuse(error.pos[0], `this is not YAML: ${reasonOf(error)}`)
      return undefined
    }
    let data: unknown
    try {
      data = this.document.toJS()
    } catch (failure) {
      const reason = reasonOf(failure)
      const cure = reason === TOO_DEEP ? '' : '; quote text that begins with "*" or "&"'
      this.refuse(offsetOfAlias(this.document), `this is not YAML: ${reason}${cure}`)
      return undefined
    }
    if (data === null) return undefined
    if (Array.isArray(data)) return data
    this.refuse(0, 'the file holds no list of rules: begin each rule with "- id: …"')
    return undefined
  }

  /** Notes a mistake at an offset. */
  private refuse(offset: number, message: string): void {
    const {line, col} = this.lines.linePos(offset)
    this.problems.push({file: this.file, line, column: col, message})
  }

  /** Notes a mistake at the value that a path leads to, or at what comes nearest to it. */
  refuseAt(path: Path, message: string): void {
    this.refuse(this.offsetAt(path), message)
  }

  private refuseSchema(error: ErrorObject, keysAt: (path: readonly string[]) => readonly string[]): void {
    const path = error.instancePath.split('/').slice(1)
    const key = [...path].reverse().find((part) => !/^\d+$/.test(part)) ?? 'the list'
    if (error.keyword === 'additionalProperties') {
      const unknown = String(error.params.additionalProperty)
      const parent = this.document.getIn(path, true)
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === unknown)
        : undefined
      this.refuse(
        offsetOf(pair?.key) ?? this.offsetAt(path),
        `unknown key "${unknown}": remove it or mend its spelling; the keys are ${keysAt(path).join(', ')}`,
      )
    } else if (error.keyword === 'required') {
      this.refuseAt(path, `the rule lacks "${String(error.params.missingProperty)}": add it, as rules/README.md shows`)
    } else if (error.keyword === 'enum') {
      this.refuseAt(path, `"${key}" must be one of ${(error.params.allowedValues as string[]).join(', ')}`)
    } else if (error.keyword === 'pattern' && key === 'id') {
      this.refuseAt(path, 'an id is kebab-case and begins with the language, as in "ru-not-a-fact"')
    } else if (error.keyword === 'type') {
      const wanted = error.params.type === 'object' ? 'an object of keys and values' : 'text or a list of texts'
      const cure = 'quote the text if YAML reads it as something else'
      this.refuseAt(path, `"${key}" must be ${wanted}; ${cure}`)
    } else this.refuseAt(path, `"${key}" ${error.message ?? 'is wrong'}`)
  }

  one(path: Path): Located | undefined {
    return this.many(path)[0]
  }

  /** The scalars at a path, whether written alone or as a list. */
  many(path: Path): Located[] {
    const node = this.document.getIn(path, true)
    const scalars: Scalar[] = isScalar(node) ? [node] : isSeq(node) ? node.items.filter((item) => isScalar(item)) : []
    return scalars.map((scalar) => {
      const {line, col} = this.lines.linePos(scalar.range?.[0] ?? 0)
      const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
      return {text: String(scalar.value), line, column: isQuoted ? col + 1 : col}
    })
  }

  /** The object at a path as plain data; an empty one where there is none. */
  object(path: Path): Readonly<Record<string, unknown>> {
    const node = this.document.getIn(path, true)
    return isMap(node) ? (node.toJS(this.document) as Record<string, unknown>) : {}
  }

  private offsetAt(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const keys = path
        .slice(0, length)
        .map((key) => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key))
      const offset = offsetOf(this.document.getIn(keys, true))
      if (offset !== undefined) return offset
    }
    return 0
  }
}

/** Of the alternatives of a value each reports by itself: one error a place remains, and none beside one inside it. */
function distinctErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const told = new Set<string>()
  return errors.filter(({keyword, instancePath}) => {
    if (keyword === 'oneOf') return false
    if (keyword !== 'type') return true
    if (told.has(instancePath) || errors.some((other) => other.instancePath.startsWith(`${instancePath}/`)))
      return false
    told.add(instancePath)
    return true
  })
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

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
