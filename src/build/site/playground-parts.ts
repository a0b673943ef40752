import path from 'node:path'
import type {Plugin} from 'esbuild'

const PLAYGROUND = path.resolve('src', 'playground')

/** What the page has instead of modules that it never asks for, or that it has in another form. */
const INSTEAD: readonly (readonly [file: RegExp, contents: string])[] = [
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
