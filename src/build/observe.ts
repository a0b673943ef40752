import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {Tinypool} from 'tinypool'
import {type Corpus, type Passage, passagesOf} from './corpora.js'
import type {Observation} from './observe-worker.js'
import {inputsOf} from './steps.js'

/** A text of a corpus and what is found in it. */
export interface Observed {
  readonly corpus: Corpus
  readonly passage: Passage
  readonly observation: Observation
}

const WORKER = 'src/build/observe-worker.ts'
const CACHE = path.join('.build', 'observed.json')
/** Texts that a worker takes at a time. */
const BATCH = 20

/** What was found, and of which program and texts. */
interface Cache {
  readonly digest: string
  readonly observations: readonly Observation[]
}

/**
 * Lints all texts of corpora with every rule, on all processors. What is found is kept in `.build/`, so that the commands that weigh
 * rules lint the corpora once, as long as neither the corpora nor the linter change.
 */
export async function observe(corpora: readonly Corpus[], log: (line: string) => void): Promise<Observed[]> {
  const texts: {readonly corpus: Corpus; readonly passage: Passage}[] = []
  const hash = createHash('sha256').update(inputsOf({reads: [], runs: [WORKER]}))
  for (const corpus of corpora)
    for await (const passage of passagesOf(corpus)) {
      texts.push({corpus, passage})
      hash.update(`${passage.text}\0`)
    }
  const digest = hash.digest('hex')
  const observations =
    cached(digest) ??
    (await observeAll(
      texts.map(({passage}) => passage.text),
      log,
    ))
  mkdirSync(path.dirname(CACHE), {recursive: true})
  writeFileSync(CACHE, JSON.stringify({digest, observations} satisfies Cache))
  return texts.map((text, at) => ({...text, observation: observations[at] ?? {words: 0, hits: {}}}))
}

function cached(digest: string): readonly Observation[] | undefined {
  if (!existsSync(CACHE)) return undefined
  const cache = JSON.parse(readFileSync(CACHE, 'utf8')) as Cache
  return cache.digest === digest ? cache.observations : undefined
}

async function observeAll(texts: readonly string[], log: (line: string) => void): Promise<Observation[]> {
  const pool = new Tinypool({
    filename: path.resolve(WORKER),
    runtime: 'child_process',
    execArgv: ['--import', 'tsx'],
    minThreads: availableParallelism(),
    maxThreads: availableParallelism(),
  })
  const batches = Array.from({length: Math.ceil(texts.length / BATCH)}, (_, at) =>
    texts.slice(at * BATCH, (at + 1) * BATCH),
  )
  let done = 0
  const observed = await Promise.all(
    batches.map(async (batch) => {
      const found = (await pool.run(batch)) as Observation[]
      done++
      if (done % Math.ceil(batches.length / 10) === 0)
        log(`${Math.round((100 * done) / batches.length)} % of ${texts.length} texts linted`)
      return found
    }),
  )
  await pool.destroy()
  return observed.flat()
}
