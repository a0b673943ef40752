/** What a reader of a format for translators gives: its English strings, each with its place, and what they were translated from. */
import {languageName} from '../../text/language-name.js'
import type {Letters} from './letters.js'

/** One string of a catalogue. */
export interface Segment {
  /** What its readers see. */
  readonly letters: Letters
  /** Writes text as it must stand in the file in this string; `undefined` where it cannot stand there. */
  readonly escape: (text: string) => string | undefined
  /** The same in the source language, if the file has it. */
  readonly source?: string
  /** What tells it from others with the same source. */
  readonly context?: string
  /** Whether it is one of the forms for different numbers of things. */
  readonly isPlural?: boolean
}

/** The strings of a file, in its order. */
export interface Catalogue {
  readonly segments: readonly Segment[]
  /** The language they were translated from, as a two-letter code, if the file tells. */
  readonly language?: string | undefined
  /** Whether they are the words of a program: short, and with code in them. */
  readonly isOfSoftware: boolean
  /** Whether placeholders, tags and plural forms may stand in the strings. */
  readonly hasPlaceholders: boolean
  /** Whether what was read is not the file itself, so that no fix can be written into it. */
  readonly isReadOnly?: boolean
}

/**
 * Reads a file.
 * @param source its text, without a byte-order mark
 * @param path of the file, as it was given; languages stand in names of files and folders
 * @throws Error that names the line and the cure, for a file that is not in the format
 * @throws NothingToCheck for a file without English
 */
export type Reader = (source: string, path: string) => Catalogue

/** Thrown for a file that is in order and has no English to check. The message says why. */
export class NothingToCheck extends Error {
  override readonly name = 'NothingToCheck'
}

/**
 * Makes sure that a text is said to be English, or nothing is said of it.
 * @param language a code such as "en_GB", as the file writes it
 * @throws NothingToCheck
 */
export function assertEnglish(language: string | undefined): void {
  if (language === undefined || language.trim() === '' || isEnglish(language)) return
  throw new NothingToCheck(`its text is in ${nameOf(language)}, not in English: nothing is checked here`)
}

/** Whether a code such as "en", "en-GB" or "en_US.UTF-8" is of English. */
export function isEnglish(language: string): boolean {
  return /^(?:en|eng)(?![a-z])/i.test(language.trim())
}

/** The two or three letters that a code such as "pt-BR" begins with. */
export function codeOf(language: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?![a-z])/i.exec(language?.trim() ?? '')?.[0].toLowerCase()
}

function nameOf(language: string): string {
  const code = codeOf(language)
  return code === undefined ? `"${language}"` : languageName(code)
}

/** The line of an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  let line = 1
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line++
  return line
}

/** A mistake in a file, with the line, what is wrong and what to do. */
export function mistakeAt(line: number, message: string): Error {
  return new Error(`line ${line}: ${message}`)
}
