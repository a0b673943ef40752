import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Options} from './options.js'
import retextPhrases from './phrases.js'

/**
 * A retext plugin that runs every check of this package with the same options.
 *
 * For a choice of checks use the plugins one by one.
 */
export default function retextTranslationese(
  options?: Readonly<Options> | null,
): (tree: Root, file: VFile) => Promise<undefined> | undefined {
  return retextPhrases(options)
}
