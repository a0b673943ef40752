/**
 * `npm run bench:lexicon`: what the lexicon of names adds to the start of a program, apart from the rules about names: the time to
 * load its data, as the bundle holds them, and to answer the first questions, and the memory it takes. New processes are
 * compared with others that load nothing; the least figures count. Nothing is asserted. Needs `npm run build`.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {packed} from '../../src/generated/lexicon.js'
import {Lexicon, type LexiconData} from '../../src/lexicon/lexicon.js'
import {readData} from '../../src/platform/node.js'
import {unpack} from '../../src/text/packed.js'

const RUNS = 9
const folder = mkdtempSync(path.join(tmpdir(), 'lexicon-'))
const full = path.join(folder, 'full.mjs')
const empty = path.join(folder, 'empty.mjs')
writeFileSync(
  full,
  `import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
export const data = brotliDecompressSync(readFileSync(new URL(${JSON.stringify(packed.href)})))\n`,
)
writeFileSync(empty, "import 'node:zlib'\nexport const data = {}\n")
const data = unpack<LexiconData>(readData(packed))

/** The least milliseconds and megabytes of processes that import a module. */
function importing(file: string): {milliseconds: number; megabytes: number} {
  const program = `
    const started = performance.now()
    await import(${JSON.stringify(pathToFileURL(file).href)})
    const milliseconds = performance.now() - started
    console.log(JSON.stringify({milliseconds, megabytes: process.memoryUsage().rss / 1e6}))`
  const results = Array.from({length: RUNS}, () => {
    const {stdout} = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {encoding: 'utf8'})
    return JSON.parse(stdout) as {milliseconds: number; megabytes: number}
  })
  return {
    milliseconds: Math.min(...results.map(({milliseconds}) => milliseconds)),
    megabytes: Math.min(...results.map(({megabytes}) => megabytes)),
  }
}

const loaded = importing(full)
const nothing = importing(empty)
rmSync(folder, {recursive: true})
const started = performance.now()
const lexicon = new Lexicon(data)
lexicon.gazetteer.caseForms('Buchu')
lexicon.entities.soundAlikes('Makron')
const answering = performance.now() - started

const loading = loaded.milliseconds - nothing.milliseconds
console.log(`loading the data:        ${loading.toFixed(1)} ms`)
console.log(`ready, first answers:    ${answering.toFixed(1)} ms`)
console.log(`together:                ${(loading + answering).toFixed(1)} ms`)
console.log(`memory:                  ${(loaded.megabytes - nothing.megabytes).toFixed(1)} MB`)
