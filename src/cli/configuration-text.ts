import type {OptionProblem} from '../engine/option-problems.js'
import {YamlFile} from '../rules/yaml-file.js'

/**
 * What YAML holds.
 * @throws Error that names line and cure
 */
export function yamlIn(text: string, name: string): unknown {
  const {data, problems} = new YamlFile(text, name)
  const [problem] = problems
  if (problem !== undefined) throw new Error(`${name}:${problem.line}:${problem.column}: ${problem.message}`)
  return data
}

/**
 * Mistakes of a configuration, a line each, with the places that they stand at.
 * @param above what leads to the configuration in its file
 */
export function withPlaces(
  problems: readonly OptionProblem[],
  text: string,
  name: string,
  above: readonly string[],
): string {
  // JSON is YAML, too.
  const data = new YamlFile(text, name)
  const lines = problems.map(({path, isOfKey, message}) => {
    const whole = [...above, ...path]
    const {line, column} = isOfKey ? data.placeOfKey(whole) : data.placeAt(whole)
    return `${name}:${line}:${column}: ${message}`
  })
  return lines.join('\n')
}

const CURE =
  'put keys and texts in double quotes, a comma between entries and none behind the last; JSON has no comments'

/** Why a text is no JSON, with line and cure. */
export function describeJsonFailure(text: string, name: string): string {
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
