import type {ErrorObject, ValidateFunction} from 'ajv'
import {isMap, isPair, isScalar, isSeq, type Scalar} from 'yaml'
import {stepsOf} from '../text/json-pointer.js'
import {nearNames} from '../text/nearest.js'
import {offsetOf, type Path, YamlFile} from './yaml-file.js'

/** Text from a rule file with the place it stands at, so that errors can point into it. */
export interface Located {
  readonly text: string
  readonly line: number
  readonly column: number
}

export const textsOf = (texts: readonly Located[]): string[] => texts.map(({text}) => text)

/** The keys of a file that states the language of its rules. */
const HEAD: readonly string[] = ['language', 'rules']

const TEXT = 'text or a list of texts; quote the text if YAML reads it as something else'
/** What values must be that are of another type. */
const WANTED: Readonly<Record<string, string>> = {
  object: 'an object of keys and values; quote the text if YAML reads it as something else',
  array: 'a list of texts, each on a line of its own behind "- "; quote a text if YAML reads it as something else',
  integer: 'a whole number, without quotation marks',
  number: 'a number, without quotation marks',
  boolean: 'true or false',
}

/** A YAML file that holds a list of entries. */
export class YamlList extends YamlFile {
  /** The list of a file with a head. */
  private entries: readonly unknown[] | undefined

  /**
   * The indexes of the entries that are in the form of a schema; the others are described in `problems`.
   * @param keysAt the keys that an object at a path may have
   */
  validEntries(validate: ValidateFunction, keysAt: (path: readonly string[]) => readonly string[]): number[] {
    const data = this.list()
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

  /**
   * Reads a file that states something before its list, `{language, rules}`: from now on it is that list.
   * @returns the language, if it states one; what is wrong is noted
   */
  takeHead(): string | undefined {
    const head = this.document.contents
    if (!isMap(head) || this.problems.length > 0) return undefined
    for (const {key} of head.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (!HEAD.includes(name))
        this.refuse(offsetOf(key) ?? 0, `unknown key "${name}": the keys of a file are ${HEAD.join(', ')}`)
    }
    const language = head.has('language') ? (this.one(['language'])?.text ?? '') : undefined
    if (language !== undefined && !/^[a-z]{2,3}$/.test(language))
      this.refuseAt(['language'], '"language" must be a code of two or three letters, such as "ru", or "any"')
    const list: unknown = head.get('rules', true)
    if (isSeq(list)) this.document.contents = list
    else
      this.refuse(
        offsetOf(list) ?? 0,
        'the file holds no list of rules: begin it with "rules:", and each with "- id: …"',
      )
    this.entries = isSeq(list) ? (list.toJS(this.document) as unknown[]) : []
    return language
  }

  /** The list as plain data; `undefined` where there is none. */
  private list(): readonly unknown[] | undefined {
    if (this.entries !== undefined) return this.entries
    if (Array.isArray(this.data)) return this.data
    if (this.data !== undefined && this.data !== null)
      this.refuse(0, 'the file holds no list of rules: begin each rule with "- id: …"')
    return undefined
  }

  private refuseSchema(error: ErrorObject, keysAt: (path: readonly string[]) => readonly string[]): void {
    const path = stepsOf(error.instancePath)
    const key = [...path].reverse().find((part) => !/^\d+$/.test(part)) ?? 'the list'
    if (error.keyword === 'additionalProperties') {
      const unknown = String(error.params.additionalProperty)
      const parent = this.document.getIn(path, true)
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === unknown)
        : undefined
      const keys = keysAt(path)
      const near = nearNames(unknown, keys)
      const cure = near === undefined ? 'remove it or mend its spelling;' : `did you mean ${near}?`
      this.refuse(
        offsetOf(pair?.key) ?? this.offsetAt(path),
        `unknown key "${unknown}": ${cure} the keys are ${keys.join(', ')}`,
      )
    } else if (error.keyword === 'required') {
      this.refuseAt(path, `the rule lacks "${String(error.params.missingProperty)}": add it, as rules/README.md shows`)
    } else if (error.keyword === 'enum') {
      this.refuseAt(path, `"${key}" must be one of ${(error.params.allowedValues as string[]).join(', ')}`)
    } else if (error.keyword === 'pattern' && key === 'id') {
      this.refuseAt(path, 'an id is kebab-case, small letters and digits with hyphens between, as in "ru-not-a-fact"')
    } else if (error.keyword === 'type') {
      this.refuseAt(path, `"${key}" must be ${WANTED[String(error.params.type)] ?? TEXT}`)
    } else if (error.keyword === 'minProperties') {
      this.refuseAt(path, `"${key}" has too few entries: what stands alone goes into "match" and "suggest"`)
    } else if (error.keyword === 'minItems' || (error.keyword === 'minLength' && error.params.limit === 1)) {
      this.refuseAt(path, `"${key}" is empty: write a text there, or remove it`)
    } else if (error.keyword === 'uniqueItems') {
      this.refuseAt(path, `"${key}" has the same text twice: keep one of them`)
    } else if (error.keyword === 'minLength') {
      const cure = key === 'why' ? ': say it in a sentence, for who reads the finding' : ''
      this.refuseAt(path, `"${key}" must have ${String(error.params.limit)} characters at least${cure}`)
    } else this.refuseAt(path, `"${key}" ${error.message ?? 'is wrong'}`)
  }

  one(path: Path): Located | undefined {
    return this.many(path)[0]
  }

  /** The scalars at a path, whether written alone or as a list. */
  many(path: Path): Located[] {
    const node = this.document.getIn(path, true)
    const scalars: Scalar[] = isScalar(node) ? [node] : isSeq(node) ? node.items.filter((item) => isScalar(item)) : []
    return scalars.map((scalar) => this.located(scalar))
  }

  private located(scalar: Scalar): Located {
    const {line, column} = this.placeOf(offsetOf(scalar) ?? 0)
    const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
    return {text: String(scalar.value), line, column: isQuoted ? column + 1 : column}
  }

  /** The keys of the object at a path, each with the scalars it stands before; none where there is no object. */
  entriesAt(path: Path): {key: Located; values: Located[]; isList: boolean}[] {
    const node = this.document.getIn(path, true)
    if (!isMap(node)) return []
    return node.items.flatMap(({key, value}) =>
      isScalar(key)
        ? [{key: this.located(key), values: this.many([...path, String(key.value)]), isList: isSeq(value)}]
        : [],
    )
  }

  /** The object at a path as plain data; an empty one where there is none. */
  object(path: Path): Readonly<Record<string, unknown>> {
    const node = this.document.getIn(path, true)
    return isMap(node) ? (node.toJS(this.document) as Record<string, unknown>) : {}
  }
}

/** Of the alternatives of a value each reports by itself: one error a place remains, and none beside one inside it. */
function distinctErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const told = new Set<string>()
  return errors.filter(({keyword, instancePath}) => {
    if (keyword === 'oneOf') return false
    if (keyword !== 'type') return true
    const isToldBetter = errors.some(
      (other) =>
        other.instancePath.startsWith(`${instancePath}/`) ||
        (other.instancePath === instancePath && other.keyword !== 'type' && other.keyword !== 'oneOf'),
    )
    if (told.has(instancePath) || isToldBetter) return false
    told.add(instancePath)
    return true
  })
}
