import type {Options} from '../engine/options.js'
import {type Transformer, transformerOf} from '../engine/run.js'
import {CHECKS} from './all.js'

/**
 * A retext plugin that runs every check of this package with the same options; where findings overlap it reports the longest.
 *
 * For a choice of checks use the plugins one by one.
 */
export default function retextTranslationese(options?: Readonly<Options> | null): Transformer {
  return transformerOf(CHECKS, options)
}
