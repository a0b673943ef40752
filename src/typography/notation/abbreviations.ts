import {tables} from '../../generated/typography.js'
import {addTo} from '../../text/groups.js'
import type {Abbreviation} from './tables.js'

const byForm = new Map<string, Abbreviation[]>()
for (const entry of tables.abbreviations) addTo(byForm, entry.is.toLowerCase(), entry)

/** The abbreviations that a word in small letters may stand for. */
export const abbreviationsOf = (form: string): readonly Abbreviation[] => byForm.get(form) ?? []

/** Whether a word, in small letters, may be an abbreviation. */
export const mayBeAbbreviation = (norm: string): boolean => byForm.has(norm) || norm === 'no' || norm === 'nos'
