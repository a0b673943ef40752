import type {ErrorObject} from 'ajv'
import {inspected} from '#platform'
import schema from '../../schema/configuration.schema.json' with {type: 'json'}
import {validate} from '../generated/schema-configuration.js'
import {stepsOf} from '../text/json-pointer.js'
import {nearNames} from '../text/nearest.js'
import {shortened} from '../text/printable.js'

/** The keys and indexes that lead to a value of the options. */
export type OptionPath = readonly string[]

/** A mistake in options. */
export interface OptionProblem {
  /** What leads to the value, or to the key that is unknown. */
  readonly path: OptionPath
  /** Whether the key is unknown; otherwise its value is wrong. */
  readonly isOfKey: boolean
  /** What is wrong and what to do, as in `overrides[0].failOn must be one of low, medium, high, never, not "very"`. */
  readonly message: string
}

/** A part of the schema, as far as it is looked at here. */
interface SchemaPart {
  readonly type?: string
  readonly description?: string
  readonly $ref?: string
  readonly errorMessage?: string
  readonly properties?: Readonly<Record<string, SchemaPart>>
  readonly additionalProperties?: boolean | SchemaPart
  readonly items?: SchemaPart
}

/** Options as far as they have a house style. */
interface Styled {
  readonly names?: {readonly prefer?: Readonly<Record<string, string>>}
  readonly overrides?: readonly Styled[]
}

/** Of longer values both ends are shown. */
const LONGEST_VALUE = 80

/** Keys that there were, or that other programs have, with what stands for them. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['ignore', 'write "rules": {"ru-not-a-fact": "off"}'],
  ['disable', 'write "rules": {"ru-not-a-fact": "off"}'],
  ['languages', 'write "source"'],
  ['extends', 'name files of rules in "ruleFiles"'],
])

/**
 * What is wrong with options, as `schema/configuration.schema.json` has them: one problem a value, in the order of the schema.
 * @param isKnown whether a key of the options themselves may stand here; without it those of the configuration may
 */
export function optionProblems(value: unknown, isKnown: (key: string) => boolean = () => true): OptionProblem[] {
  const unknown = isRecord(value) ? Object.keys(value).filter((key) => !isKnown(key)) : []
  const keys = Object.keys(schema.properties).filter(isKnown)
  const problems = unknown.map((key) => problemOfKey([key], keys))
  if (validate(value)) return [...problems, ...circlesIn(value as Styled)]
  for (const error of validate.errors ?? []) {
    const problem = problemOf(error, value, keys)
    const isTold = problems.some(({path}) => path.join('/') === problem.path.join('/'))
    if (!isTold) problems.push(problem)
  }
  return problems
}

/** Names of the house style that are both written and replaced, for all files or for some: no text could please. */
function circlesIn({names = {}, overrides = []}: Styled, path: OptionPath = []): OptionProblem[] {
  const {prefer = {}} = names
  const circles = Object.entries(prefer).filter(([form, written]) => form !== written && Object.hasOwn(prefer, written))
  return [
    ...circles.slice(0, 1).map(([form, written]) => ({
      path: [...path, 'names', 'prefer', form],
      isOfKey: true,
      message: `names.prefer writes "${written}" for "${form}", and replaces "${written}" as well: keep one of them`,
    })),
    ...overrides.flatMap((part, at) => circlesIn(part, [...path, 'overrides', String(at)])),
  ]
}

function problemOf(
  {keyword, instancePath, schemaPath, params}: ErrorObject,
  value: unknown,
  keys: readonly string[],
): OptionProblem {
  const path = stepsOf(instancePath)
  const {part, depth} = partAt(path)
  // Of alternatives each reports by itself.
  if (keyword === 'additionalProperties' && !schemaPath.includes('/anyOf/')) {
    const key = String(params.additionalProperty)
    return problemOfKey([...path, key], path.length === 0 ? keys : Object.keys(part.properties ?? {}))
  }
  if (keyword === 'required') {
    const missing = String(params.missingProperty)
    return {path, isOfKey: false, message: `${nameOf(path)} lacks "${missing}": add it, as in "files": ["docs/**"]`}
  }
  const target = path.slice(0, depth)
  const given = valueAt(value, target)
  const cure = nameOf(target).endsWith('rules') && Array.isArray(given) ? '; files of rules are named in ruleFiles' : ''
  const message = `${nameOf(target)} ${part.errorMessage ?? 'is wrong'}, not ${shown(given)}${cure}`
  return {path: target, isOfKey: false, message}
}

function problemOfKey(path: OptionPath, keys: readonly string[]): OptionProblem {
  const key = path.at(-1) ?? ''
  const near = nearNames(key, keys)
  const cure = path.length === 1 ? INSTEAD.get(key) : undefined
  const where = path.length === 1 ? '' : ` in ${nameOf(path.slice(0, -1))}`
  const known = `the keys are ${keys.filter((each) => each !== '$schema').join(', ')}`
  const message = `unknown key "${key}"${where}: ${cure ?? (near === undefined ? known : `did you mean ${near}? ${known}`)}`
  return {path, isOfKey: true, message}
}

/** The deepest part of the schema on a path that says in words what it wants, and how far the path leads there. */
function partAt(path: OptionPath): {part: SchemaPart; depth: number} {
  let part: SchemaPart = schema
  let found = {part, depth: 0}
  for (const [index, key] of path.entries()) {
    const {properties, additionalProperties, items}: SchemaPart = part
    const next = Object.hasOwn(properties ?? {}, key)
      ? properties?.[key]
      : typeof additionalProperties === 'object'
        ? additionalProperties
        : items
    if (next === undefined) break
    part = next.$ref === undefined ? next : definitionOf(next.$ref)
    if (part.errorMessage !== undefined) found = {part, depth: index + 1}
  }
  return found
}

function definitionOf(reference: string): SchemaPart {
  const name = reference.split('/').at(-1) ?? ''
  const definitions: Readonly<Record<string, SchemaPart>> = schema.definitions
  return definitions[name] ?? {}
}

/** A path as it is read: `overrides[0].rules.ru-*`. */
function nameOf(path: OptionPath): string {
  if (path.length === 0) return 'the configuration'
  return path.reduce((name, key) => (/^\d+$/.test(key) ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`), '')
}

function valueAt(value: unknown, path: OptionPath): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch {
    // What is no JSON comes from code.
  }
  return shortened(text ?? inspected(value), LONGEST_VALUE)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
