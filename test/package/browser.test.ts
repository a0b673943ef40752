/** The library in a browser: bundled for one it asks for no module of Node.js, and finds what it finds elsewhere. */
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {build, type Metafile} from 'esbuild'
import {afterAll, expect, it} from 'vitest'
import {run} from '../support/run.js'

/** What a page does with the library, run where there is nothing but what browsers have; `fetch` reads files here. */
const PAGE = `
import {readFileSync} from 'node:fs'
const print = process.stdout.write.bind(process.stdout)
const read = (url) => Uint8Array.from(readFileSync(url)).buffer
globalThis.fetch = async (url) => ({ok: true, arrayBuffer: async () => read(url)})
for (const name of ['process', 'Buffer', 'global', 'setImmediate']) delete globalThis[name]
const {default: translationese, retextGrammar, loadData, retext} = await import('./page.js')
const check = async (plugin, text, options) => {
  const file = await retext().use(plugin, options).process(text)
  return file.messages.map(({ruleId, actual, expected}) => [ruleId, actual, expected[0]])
}
const reasonOf = (run) => run().then(() => undefined, (error) => error.message)
const answers = {
  early: await reasonOf(() => check(retextGrammar, 'The deal are good.')),
  files: await reasonOf(() => check(translationese, 'Good.', {names: {accept: 'names.txt'}})),
}
await loadData()
answers.found = await check(translationese, 'Not the fact that the deal will hold. Mark Zukerberg spoke. The first deals was signed.')
answers.untranslated = await check(translationese, 'The letter ends here. Wir haben gestern leider keine Antwort bekommen. Nobody wrote again.')
print(JSON.stringify(answers))
`

const folder = mkdtempSync(path.join(tmpdir(), 'translationese-browser-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Bundles the library as a page would that imports it, with what it needs beside it. */
async function bundle(library: string): Promise<Metafile> {
  const contents = `export * from ${JSON.stringify(library)}
    export {default} from ${JSON.stringify(library)}
    export {retext} from 'retext'`
  const {metafile} = await build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    platform: 'browser',
    // What runs it here is like a web worker: it has no document.
    conditions: ['worker'],
    format: 'esm',
    // Nothing is awaited at the top of a module, which older browsers do not know.
    target: 'es2020',
    splitting: true,
    outdir: folder,
    entryNames: 'page',
    metafile: true,
    logLevel: 'silent',
  })
  const rules = ['rules', 'rule-wordings', 'low-rules', 'low-rule-wordings']
  const data = [...rules, 'judgement', 'lexicon', 'languages', 'tagger']
  for (const name of data) cpSync(`src/generated/${name}.bin`, path.join(folder, `${name}.bin`))
  writeFileSync(path.join(folder, 'run.mjs'), PAGE)
  return metafile
}

it.each(['./src/index.ts', 'retext-translationese'])(
  'bundles %s without a module of Node.js, and it works',
  async (library) => {
    const {inputs, outputs} = await bundle(library)
    const imported = [...Object.values(inputs), ...Object.values(outputs)].flatMap(({imports}) => imports)
    expect(imported.length).toBeGreaterThan(0)
    expect(imported.filter(({path: name}) => isBuiltin(name))).toEqual([])
    const entry = Object.keys(inputs).filter((name) => /(?:^|\/)(?:src\/index\.ts|dist\/browser\.js)$/.test(name))
    expect(entry).toEqual([library.startsWith('.') ? 'src/index.ts' : 'dist/browser.js'])

    const {stdout, stderr} = await run(process.execPath, [path.join(folder, 'run.mjs')])
    expect(stderr).toBe('')
    const {early, files, found, untranslated} = JSON.parse(stdout)
    expect(early).toContain('await loadData()')
    expect(files).toContain('names.txt')
    expect(found).toEqual([
      ['ru-not-a-fact', 'Not the fact that', 'It is not certain that'],
      ['name-spelling', 'Mark Zukerberg', 'Mark Zuckerberg'],
      ['grammar-subject-verb', 'was', 'were'],
    ])
    expect(untranslated).toEqual([
      ['residue-foreign-sentence', 'Wir haben gestern leider keine Antwort bekommen', null],
    ])
  },
)
