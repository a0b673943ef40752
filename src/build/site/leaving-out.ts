import type {Plugin} from 'esbuild'

/** What the page never asks for, with what stands for it. */
const UNUSED: readonly (readonly [file: RegExp, contents: string])[] = [
  // Of the tagger's model the parts of speech are asked for, and not names, moods and base forms; it reads all when it begins.
  [/wink-eng-lite-web-model\/dist\/languages\/cur\/models\/eng-ner-model\.json$/, 'module.exports = []'],
  [/wink-eng-lite-web-model\/dist\/languages\/cur\/models\/eng-sa-model\.json$/, "module.exports = ['[]']"],
  [/wink-eng-lite-web-model\/dist\/wn-\w+-exceptions\.js$/, 'module.exports = {}'],
  // Files with rules of one's own.
  [/src\/rules\/load\.ts$/, 'export {}'],
]

/** Leaves modules out of a bundle: what asks for one gets nothing. */
export const leavingOut: Plugin = {
  name: 'leaving-out',
  setup({onLoad}) {
    for (const [filter, contents] of UNUSED) onLoad({filter}, () => ({contents, loader: 'js'}))
  },
}
