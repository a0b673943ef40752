import path from 'node:path'
import type {Plugin} from 'esbuild'

const PLAYGROUND = path.resolve('src', 'playground')
const MODELS = 'wink-eng-lite-web-model\\/dist\\/'

/** What the page has instead of modules that it never asks for, or that it has in another form. */
const INSTEAD: readonly (readonly [file: RegExp, contents: string])[] = [
  // What the tagger knows of words is fetched before, better packed.
  [
    new RegExp(`${MODELS}languages\\/cur\\/models\\/eng-core-web-model\\.json$`),
    `module.exports = require(${JSON.stringify(path.join(PLAYGROUND, 'data', 'core-model.ts'))}).coreModel()`,
  ],
  // It reads what it knows of names, moods and base forms when it begins, and is asked for parts of speech alone.
  [new RegExp(`${MODELS}languages\\/cur\\/models\\/eng-ner-model\\.json$`), 'module.exports = []'],
  [new RegExp(`${MODELS}languages\\/cur\\/models\\/eng-sa-model\\.json$`), "module.exports = ['[]']"],
  [new RegExp(`${MODELS}wn-\\w+-exceptions\\.js$`), 'module.exports = {}'],
  // Files with rules of one's own.
  [/src[\\/]rules[\\/]load\.ts$/, 'export {}'],
]

/** Bundles the library for the page: with its own platform, and without what it never asks for. */
export const playgroundParts: Plugin = {
  name: 'playground-parts',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^#platform$/}, () => ({path: path.join(PLAYGROUND, 'platform.ts')}))
    for (const [filter, contents] of INSTEAD)
      onLoad({filter}, ({path: file}) => ({contents, loader: 'js', resolveDir: path.dirname(file)}))
  },
}
