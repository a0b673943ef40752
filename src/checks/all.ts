import type {Check} from './check.js'
import {consistency} from './consistency.js'
import {names} from './names.js'
import {phrases} from './phrases.js'

/** Every check of the package, as the preset runs them. */
export const CHECKS: readonly Check[] = [phrases, names, consistency]
