import path from 'node:path'
import type {Plugin} from 'esbuild'

/** The file of data, which its package keeps to itself. */
export const LANGUAGES = path.join('node_modules', 'eld', 'src', 'ngrams', 'extrasmall.js')

const INSTEAD = path.resolve('src', 'platform', 'language-data.ts')

/** Bundles the language identifier with its data as the build has packed them. */
export const languageDataPlugin: Plugin = {
  name: 'language-data',
  setup({onLoad}) {
    onLoad({filter: /eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/}, () => ({
      contents: `export {ngramsData} from ${JSON.stringify(INSTEAD)}`,
      resolveDir: path.dirname(INSTEAD),
      loader: 'js',
    }))
  },
}
