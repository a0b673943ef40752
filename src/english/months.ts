import {tables} from '../generated/english.js'
import {capitalise} from './casing.js'

/** The months by their number, January being the first. */
export const MONTH_NAMES: readonly string[] = tables.classes.months.map(capitalise)
