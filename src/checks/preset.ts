import {type Transformer, transformerOf} from './check.js'
import {consistency} from './consistency.js'
import {names} from './names.js'
import type {Options} from './options.js'
import {phrases} from './phrases.js'

/**
 * A retext plugin that runs every check of this package with the same options; where findings overlap it reports the longest.
 *
 * For a choice of checks use the plugins one by one.
 */
export default function retextTranslationese(options?: Readonly<Options> | null): Transformer {
  return transformerOf([phrases, names, consistency], options)
}
