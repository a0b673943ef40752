import {readFileSync} from 'node:fs'
import path from 'node:path'
import {isNode, LineCounter, parseDocument} from 'yaml'
import {type Problem, RuleFileError} from '../rules/problem.js'

/** A YAML table of `rules/`, whose mistakes are told with their place. */
export interface TableFile {
  readonly data: unknown
  /** A mistake at the value that the keys lead to, or at the head of the file where there is none. */
  readonly problem: (keys: readonly (string | number)[], message: string) => Problem
}

/**
 * Reads a table.
 * @throws RuleFileError if it is not YAML
 */
export function readTableFile(name: string): TableFile {
  const file = path.relative(process.cwd(), name)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(name, 'utf8'), {lineCounter: lines, prettyErrors: false})
  const problemAt = (offset: number, message: string): Problem => {
    const {line, col} = lines.linePos(offset)
    return {file, line: Math.max(line, 1), column: Math.max(col, 1), message}
  }
  const [error] = document.errors
  if (error !== undefined) throw new RuleFileError([problemAt(error.pos[0], `this is not YAML: ${error.message}`)])
  return {
    data: document.toJS(),
    problem: (keys, message) => {
      const node = keys.length === 0 ? document.contents : document.getIn(keys, true)
      return problemAt(isNode(node) ? (node.range?.[0] ?? 0) : 0, message)
    },
  }
}
