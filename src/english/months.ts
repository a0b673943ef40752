import {capitalise} from './casing.js'
import {words} from './words.js'

/** The months by their number, January being the first. */
export const MONTH_NAMES: readonly string[] = [...words('months')].map(capitalise)
