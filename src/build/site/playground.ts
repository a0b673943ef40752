/** The playground of the site: the library and a page around it, bundled for browsers. */
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {languageDataPlugin} from '../language-data-plugin.js'
import {licencesOf} from '../licences.js'
import {writeData} from './playground-data.js'
import {playgroundParts} from './playground-parts.js'
import {sizesOf, tableOf} from './playground-sizes.js'

const SOURCE = path.join('src', 'playground')
/** What stands beside the bundle as it is. */
const PAGES = ['index.html', 'style.css']

/**
 * Builds the playground into a folder, which is emptied before.
 * @returns how large its files are, as a table to be printed; the same stands in `sizes.json`
 */
export async function buildPlayground(folder: string): Promise<string> {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const {metafile} = await build({
    entryPoints: ['main', 'worker'].map((name) => path.join(SOURCE, `${name}.ts`)),
    bundle: true,
    platform: 'browser',
    // A worker has no document, which a package would decode characters with.
    conditions: ['worker'],
    format: 'esm',
    target: 'es2022',
    splitting: true,
    minify: true,
    outdir: folder,
    chunkNames: '[name]-[hash]',
    metafile: true,
    plugins: [playgroundParts, languageDataPlugin],
    logLevel: 'warning',
  })
  for (const page of PAGES) copyFileSync(path.join(SOURCE, page), path.join(folder, page))
  writeData(folder)
  writeFileSync(path.join(folder, 'licences.txt'), licencesOf(metafile))
  const sizes = sizesOf(folder, metafile)
  writeFileSync(path.join(folder, 'sizes.json'), `${JSON.stringify(sizes, undefined, 2)}\n`)
  return tableOf(sizes)
}
