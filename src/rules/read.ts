import {Ajv, type ErrorObject} from 'ajv'
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import checkSchema from '../../rules/checks.schema.json' with {type: 'json'}
import schema from '../../rules/schema.json' with {type: 'json'}
import type {Anchor, Confidence} from '../pattern/rule.js'
import type {Problem} from './problem.js'

/** Text from a rule file with the place it stands at, so that errors can point into it. */
export interface Located {
  readonly text: string
  readonly line: number
  readonly column: number
}

export interface ContextSource {
  readonly before: readonly Located[]
  readonly after: readonly Located[]
  readonly within: readonly Located[]
  readonly sentence: readonly Located[]
}

/** A rule as it is written, before its patterns are parsed. */
export interface RuleSource {
  readonly file: string
  readonly id: Located
  readonly kind: string
  readonly source: string | undefined
  readonly match: readonly Located[]
  readonly at: readonly Anchor[]
  readonly unless: ContextSource
  readonly when: ContextSource
  readonly about: readonly Located[]
  readonly since: number | undefined
  readonly suggest: readonly Located[]
  readonly why: string
  readonly confidence: Confidence
  readonly languages: readonly string[]
  readonly flag: readonly Located[]
  readonly pass: readonly Located[]
  /** Options of the plugin that the sentences need. */
  readonly options: Readonly<Record<string, unknown>>
}

const ajv = new Ajv({allErrors: true})
const validateRules = ajv.compile(schema)
const validateChecks = ajv.compile(checkSchema)

/** Files of this name describe what checks find without a pattern. */
const CHECK_FILE = 'checks.yml'

/**
 * Reads the text of one rule file. Rules with mistakes are left out of `rules` and described in `problems`.
 * @param text the YAML text
 * @param file its name, for problems; the part of the base name before the first dot is the language
 */
export function readRules(text: string, file: string): {rules: RuleSource[]; problems: Problem[]} {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const reader = new RuleReader(file, document, lines)
  // Further errors only follow from the first.
  const [error] = document.errors
  if (error !== undefined) {
    reader.refuse(error.pos[0], `this is not YAML: ${error.message}`)
    return {rules: [], problems: reader.problems}
  }
  let data: unknown
  try {
    data = document.toJS()
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    reader.refuse(offsetOfAlias(document), `this is not YAML: ${reason}; quote text that begins with "*" or "&"`)
    return {rules: [], problems: reader.problems}
  }
  if (data === null) return {rules: [], problems: []}
  if (!Array.isArray(data)) {
    reader.refuse(0, 'the file holds no list of rules: begin each rule with "- id: …"')
    return {rules: [], problems: reader.problems}
  }
  const broken = new Set<string>()
  const validate = isCheckFile(file) ? validateChecks : validateRules
  if (!validate(data)) {
    for (const error of distinctErrors(validate.errors ?? [])) {
      broken.add(error.instancePath.split('/')[1] ?? '')
      reader.refuseSchema(error)
    }
  }
  const rules = data.flatMap((_, index) => (broken.has(String(index)) ? [] : reader.rule(index)))
  return {rules, problems: reader.problems}
}

/** Whether a file describes what a check finds by itself, so that its rules have no pattern and belong to no language. */
export function isCheckFile(file: string): boolean {
  return baseOf(file) === CHECK_FILE
}

/** The language a rule file is about: `phrases/ru.sport.yml` is about `ru`. */
export function languageOfFile(file: string): string {
  const base = baseOf(file)
  return base.split('.')[0] ?? base
}

function baseOf(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file
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

class RuleReader {
  readonly problems: Problem[] = []
  private readonly language: string

  constructor(
    private readonly file: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {
    this.language = languageOfFile(file)
  }

  refuse(offset: number, message: string): void {
    const {line, col} = this.lines.linePos(offset)
    this.problems.push({file: this.file, line, column: col, message})
  }

  refuseSchema(error: ErrorObject): void {
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
        `unknown key "${unknown}": remove it or mend its spelling; ${knownKeys(path)}`,
      )
    } else if (error.keyword === 'required') {
      this.refuse(
        this.offsetAt(path),
        `the rule lacks "${String(error.params.missingProperty)}": add it, as rules/README.md shows`,
      )
    } else if (error.keyword === 'enum') {
      this.refuse(this.offsetAt(path), `"${key}" must be one of ${(error.params.allowedValues as string[]).join(', ')}`)
    } else if (error.keyword === 'pattern' && key === 'id') {
      this.refuse(this.offsetAt(path), 'an id is kebab-case and begins with the language, as in "ru-not-a-fact"')
    } else if (error.keyword === 'type') {
      const wanted = error.params.type === 'object' ? 'an object of keys and values' : 'text or a list of texts'
      const cure = 'quote the text if YAML reads it as something else'
      this.refuse(this.offsetAt(path), `"${key}" must be ${wanted}; ${cure}`)
    } else this.refuse(this.offsetAt(path), `"${key}" ${error.message ?? 'is wrong'}`)
  }

  rule(index: number): RuleSource[] {
    const id = this.one([index, 'id'])
    if (id === undefined) return []
    const prefix = id.text.split('-')[0] ?? ''
    const isRule = !isCheckFile(this.file)
    if (isRule && prefix !== this.language) {
      this.refuse(this.offsetAt([index, 'id']), `the id must begin with the language of its file: "${this.language}-…"`)
      return []
    }
    const source = this.one([index, 'source'])?.text
    if (isRule && source === undefined && this.language !== 'any') {
      this.refuse(this.offsetAt([index]), 'the rule lacks "source": add the wording it renders, in the source language')
      return []
    }
    const languages = this.many([index, 'languages']).map(({text}) => text)
    return [
      {
        file: this.file,
        id,
        kind: this.one([index, 'kind'])?.text ?? '',
        source,
        match: this.many([index, 'match']),
        at: this.many([index, 'at']).map(({text}) => text as Anchor),
        unless: this.contexts([index, 'unless']),
        when: this.contexts([index, 'when']),
        about: this.many([index, 'about']),
        since: this.number([index, 'since']),
        suggest: this.many([index, 'suggest']),
        why: this.one([index, 'why'])?.text ?? '',
        confidence: (this.one([index, 'confidence'])?.text ?? 'high') as Confidence,
        languages: languages.length > 0 ? languages : isRule && this.language !== 'any' ? [this.language] : [],
        flag: this.many([index, 'flag']),
        pass: this.many([index, 'pass']),
        options: this.options([index, 'options']),
      },
    ]
  }

  private contexts(path: readonly (string | number)[]): ContextSource {
    return {
      before: this.many([...path, 'before']),
      after: this.many([...path, 'after']),
      within: this.many([...path, 'within']),
      sentence: this.many([...path, 'sentence']),
    }
  }

  private options(path: readonly (string | number)[]): Record<string, unknown> {
    const node = this.document.getIn(path, true)
    return isMap(node) ? (node.toJS(this.document) as Record<string, unknown>) : {}
  }

  private number(path: readonly (string | number)[]): number | undefined {
    const text = this.one(path)?.text
    return text === undefined ? undefined : Number(text)
  }

  private one(path: readonly (string | number)[]): Located | undefined {
    return this.many(path)[0]
  }

  /** The scalars at a path, whether written alone or as a list. */
  private many(path: readonly (string | number)[]): Located[] {
    const node = this.document.getIn(path, true)
    const scalars: Scalar[] = isScalar(node) ? [node] : isSeq(node) ? node.items.filter((item) => isScalar(item)) : []
    return scalars.map((scalar) => {
      const {line, col} = this.lines.linePos(scalar.range?.[0] ?? 0)
      const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
      return {text: String(scalar.value), line, column: isQuoted ? col + 1 : col}
    })
  }

  private offsetAt(path: readonly (string | number)[]): number {
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

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined
}

function knownKeys(path: readonly string[]): string {
  const {rule} = schema.definitions
  const context = path[1]
  const keys =
    context === 'unless' || context === 'when'
      ? Object.keys(rule.properties[context].properties)
      : Object.keys(rule.properties)
  return `the keys are ${keys.join(', ')}`
}
