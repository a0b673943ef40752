import type {Check} from '../engine/run.js'
import {consistency} from './consistency.js'
import {grammar} from './grammar.js'
import {names} from './names.js'
import {phrases} from './phrases.js'
import {repetition} from './repetition.js'
import {residue} from './residue.js'
import {typography} from './typography.js'

/** Every check of the package, as the preset runs them. */
export const CHECKS: readonly Check[] = [phrases, names, consistency, residue, typography, grammar, repetition]
