import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

/** The script of the search for browsers, with all that it needs. */
export async function searchScript(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('browser/search.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
