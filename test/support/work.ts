/** Work, counted instead of timed: how much of the source ran, whatever the machine does beside. */
import {type Profiler, Session} from 'node:inspector'
import path from 'node:path'

const SOURCES = `${path.resolve('src')}${path.sep}`

/** Characters of source that ran, each as often as it did, by file. */
export type Work = ReadonlyMap<string, number>

const session = new Session()
session.connect()
// Functions that are compiled before this have no counters.
await post('Profiler.enable')
await post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})

/**
 * The work that a task does in the files of `src/`. Every block counts by its length and by how often it ran, so that the work
 * of a loop is that of its rounds. What the language does by itself, in a regular expression or in `slice`, is not counted.
 */
export async function workOf(task: () => unknown): Promise<Work> {
  // Forgets what ran before.
  await post('Profiler.takePreciseCoverage')
  await task()
  const {result} = (await post('Profiler.takePreciseCoverage')) as Profiler.TakePreciseCoverageReturnType
  const files = result.filter(({url}) => fileOf(url).startsWith(SOURCES))
  return new Map(
    files.map(({url, functions}) => [path.relative(SOURCES, fileOf(url)), sum(functions.map(workOfFunction))]),
  )
}

const fileOf = (url: string): string => url.replace(/^file:\/\//, '')

/** Ranges come from the outer to the inner; a character counts as the innermost range around it does. */
function workOfFunction({ranges}: Profiler.FunctionCoverage): number {
  const open: Profiler.CoverageRange[] = []
  let work = 0
  for (const range of ranges) {
    while (open.length > 0 && (open.at(-1)?.endOffset ?? 0) <= range.startOffset) open.pop()
    const length = range.endOffset - range.startOffset
    work += length * (range.count - (open.at(-1)?.count ?? 0))
    open.push(range)
  }
  return work
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function post(method: string, parameters: object = {}): Promise<unknown> {
  return new Promise((resolve, reject) => {
    session.post(method, parameters, (error, result) => (error === null ? resolve(result) : reject(error)))
  })
}
