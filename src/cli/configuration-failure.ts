import {readFileSync} from 'node:fs'
import path from 'node:path'
import {YamlFile} from '../rules/yaml-file.js'
import {ConfigurationError} from './configuration.js'
import {describeFailure} from './failure.js'
import {describeModuleFailure} from './module-failure.js'

const YAML = /\.ya?ml$/
const MODULE = /\.[cm]?js$/
const PACKAGE = 'package.json'
/** The field of `package.json` that holds a configuration. */
const FIELD = 'translationese'

/** How `unified-engine` says in which file, relative to the working directory, the cause of its error is. */
const IN_FILE = /^Cannot parse (?:given )?file `(.*)`$/s

/** All files of a configuration fail by the same error. */
const explanations = new WeakMap<Error, Error>()

/**
 * What is wrong with a configuration, with file and line: `.translationeserc.yml:2:9: failOn must be …`. Errors that are of something
 * else stay as they are.
 * @param cwd the folder that files are named relative to
 */
export function explained(error: unknown, cwd: string): unknown {
  if (!(error instanceof Error)) return error
  const known = explanations.get(error)
  if (known !== undefined) return known
  const explanation = explanationOf(error, cwd)
  explanations.set(error, explanation)
  return explanation
}

function explanationOf(error: Error, cwd: string): Error {
  if (error instanceof ConfigurationError) return placed(error, cwd)
  const [, file] = IN_FILE.exec(error.message) ?? []
  if (file === undefined) return error
  const {cause} = error
  if (cause instanceof ConfigurationError) return placed(cause, cwd)
  const absolute = path.resolve(cwd, file)
  const name = nameOf(absolute, cwd)
  if (MODULE.test(file)) return new Error(describeModuleFailure(absolute, name, cause))
  const text = readFileSync(absolute, 'utf8')
  if (!YAML.test(file)) return new Error(describeJsonFailure(text, name))
  const [problem] = new YamlFile(text, name).problems
  if (problem === undefined) return new Error(`${name}: ${describeFailure(cause)}`)
  return new Error(`${name}:${problem.line}:${problem.column}: ${problem.message}`)
}

/** The mistakes of a configuration with their places, as far as its file is one of data. */
function placed({file, problems}: ConfigurationError, cwd: string): Error {
  const name = nameOf(file, cwd)
  if (MODULE.test(file)) return new Error(problems.map(({message}) => `${name}: ${message}`).join('\n'))
  // JSON is YAML, too.
  const data = new YamlFile(readFileSync(file, 'utf8'), name)
  const above = path.basename(file) === PACKAGE ? [FIELD] : []
  const lines = problems.map(({path: own, isOfKey, message}) => {
    const {line, column} = isOfKey ? data.placeOfKey([...above, ...own]) : data.placeAt([...above, ...own])
    return `${name}:${line}:${column}: ${message}`
  })
  return new Error(lines.join('\n'))
}

/** A file inside the working directory as seen from there. */
function nameOf(file: string, cwd: string): string {
  const relative = path.relative(cwd, file)
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
}

const CURE =
  'put keys and texts in double quotes, a comma between entries and none behind the last; JSON has no comments'

function describeJsonFailure(text: string, name: string): string {
  if (text.trim() === '') return `${name}:1: the file is empty: write {} at least, or remove it`
  const {offset, reason} = jsonErrorIn(text)
  const line = text.slice(0, offset).split('\n').length
  const isYaml = /^\s*[\w$]+:\s/.test(text)
  return `${name}:${line}: this is not JSON: ${reason}; ${isYaml ? 'this looks like YAML: add .yml to the name of the file' : CURE}`
}

function jsonErrorIn(text: string): {offset: number; reason: string} {
  const message = jsonErrorOf(text) ?? ''
  const [, reason = '', , position] = /^(.*?)( in JSON at position (\d+).*| is not valid JSON)?$/s.exec(message) ?? []
  const offset = position === undefined ? offsetOfUnexpected(text) : Number(position)
  return {offset, reason: position === undefined ? 'unexpected text' : reason}
}

/** Where no place is told, the first line up to which the text is not merely unfinished has what is wrong. */
function offsetOfUnexpected(text: string): number {
  const ends = [...text.matchAll(/\n|$/g)].map(({index}) => index)
  const isUnfinished = (end: number): boolean => {
    const message = jsonErrorOf(text.slice(0, end))
    if (message === undefined || /end of JSON input/.test(message)) return true
    const [, position] = / at position (\d+)/.exec(message) ?? []
    return Number(position) >= end
  }
  return ends.find((end) => !isUnfinished(end)) ?? text.length
}

function jsonErrorOf(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
