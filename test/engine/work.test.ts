/**
 * Texts made to be slow: what every check does for them grows with the text and no faster. `npm test` takes a third of them,
 * `npm run test:slow` all, and in full length too.
 */
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, inject, it} from 'vitest'
import {HOSTILE} from '../support/hostile.js'
import {type Work, workOf} from '../support/work.js'

// Behind the counter, which counts only what is compiled while it runs.
const {default: retextTranslationese} = await import('../../src/index.js')
const {BlockParser} = await import('../../src/text/parser.js')

/** Long enough to be beyond every stretch that some check looks at as a whole, and judged like what is longer still. */
const LENGTH = 3000
/** What twice the text may cost; a loop in a loop costs four times as much. */
const MOST = 2.6
/** The share of all the work that has to grow no faster: what is less, grew from next to nothing. */
const NOTABLE = 0.001

const processor = unified().use(retextTranslationese, {confidence: 'low'}).freeze()

function lint(text: string): Promise<Work> {
  return workOf(() => processor.run(new BlockParser().parse(text), new VFile(text)))
}

const total = (work: Work): number => [...work.values()].reduce((sum, each) => sum + each, 0)

it('is counted', async () => {
  // What is read once for all texts is no work of theirs.
  await lint('The first text. ')
  const work = total(await lint('The old bridge is shut. '))
  expect(work).toBeGreaterThan(10_000)
  expect(total(await lint('The old bridge is shut. '.repeat(2000)))).toBeGreaterThan(5 * work)
})

/** The most work that was counted in each file: the engine may drop counts of a function while it compiles it anew. */
function most(counted: readonly Work[]): Work {
  const files = new Set(counted.flatMap((work) => [...work.keys()]))
  return new Map([...files].map((file) => [file, Math.max(...counted.map((work) => work.get(file) ?? 0))]))
}

/** The files whose work grows faster than the text; `before` is what attempts so far have counted of the shorter text. */
async function growing(textOf: (length: number) => string, before: Work[]): Promise<string[]> {
  before.push(await lint(textOf(LENGTH)))
  const once = most(before)
  const twice = await lint(textOf(2 * LENGTH))
  const notable = NOTABLE * total(twice)
  return [...twice]
    .filter(([file, work]) => work > notable && work > MOST * (once.get(file) ?? 0))
    .map(([file, work]) => `${file}: ${(work / (once.get(file) ?? 0)).toFixed(1)} times the work`)
}

const taken = [...HOSTILE].filter((_, index) => index % inject('everyText') === 0)

it.each(taken)('%s', async (_, textOf) => {
  const before: Work[] = []
  let found = await growing(textOf, before)
  // What grows does so each time; what is made once for all texts does not.
  for (let again = 0; found.length > 0 && again < 2; again++) found = await growing(textOf, before)
  expect(found).toEqual([])
})
