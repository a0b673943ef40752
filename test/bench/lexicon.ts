/**
 * `npm run bench:lexicon`: what the lexicon of names adds to the start of a program. New processes read the same short text with
 * the check of phrases alone and with the checks of names too; the difference of their least times and memory is printed.
 * Nothing is asserted. Needs `npm run build`.
 */
import {spawnSync} from 'node:child_process'

const RUNS = 9
const TEXT = 'The prime minister arrived in Buchu. President Makron and Mark Zukerberg left.'

/** The least milliseconds and megabytes that a program takes which checks the text with these plugins. */
function measure(plugins: readonly string[]): {milliseconds: number; megabytes: number} {
  const program = `
    const started = performance.now()
    const {retext} = await import('retext')
    const checks = await import('./dist/index.js')
    let processor = retext()
    for (const name of ${JSON.stringify(plugins)}) processor = processor.use(checks[name])
    await processor.process(${JSON.stringify(TEXT)})
    const milliseconds = performance.now() - started
    globalThis.gc()
    console.log(JSON.stringify({milliseconds, megabytes: process.memoryUsage().rss / 1e6}))`
  let milliseconds = Number.POSITIVE_INFINITY
  let megabytes = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    const {stdout} = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], {
      encoding: 'utf8',
    })
    const result = JSON.parse(stdout) as {milliseconds: number; megabytes: number}
    milliseconds = Math.min(milliseconds, result.milliseconds)
    megabytes = Math.min(megabytes, result.megabytes)
  }
  return {milliseconds, megabytes}
}

const without = measure(['retextPhrases'])
const names = measure(['retextPhrases', 'retextNames', 'retextConsistency'])
console.log(`phrases alone:              ${without.milliseconds.toFixed(0)} ms, ${without.megabytes.toFixed(0)} MB`)
console.log(`with names and consistency: ${names.milliseconds.toFixed(0)} ms, ${names.megabytes.toFixed(0)} MB`)
console.log(
  `the lexicon adds:           ${(names.milliseconds - without.milliseconds).toFixed(0)} ms, ${(names.megabytes - without.megabytes).toFixed(0)} MB`,
)
