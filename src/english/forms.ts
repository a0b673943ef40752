/**
 * Inflected forms as plain data. Past tense and participle, and plural and third person, are told apart only where English
 * spells them differently.
 */

export const FORM_NAMES = ['base', 's', 'past', 'participle', 'ing'] as const
export type FormName = (typeof FORM_NAMES)[number]

/** The forms of one lemma that suggestions write. */
export type Paradigm = Readonly<Record<FormName, string>>

/** For every spelling that a text may have the forms it can be. */
export type FormTable = Readonly<Record<string, readonly FormName[]>>
