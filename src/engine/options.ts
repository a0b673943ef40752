import {readFileSync} from 'node:fs'
import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import {LOCALES, type Locale} from '../english/locale.js'
import {NATIVE, type Source as StatedSource} from '../judgement/source.js'
import {HouseStyle} from '../lexicon/house-style.js'

/** Where documents come from, as options say it: `'ru'` is short for `['ru']`. */
export type Source = string | readonly string[]

/** House style for names. */
export interface NameOptions {
  /**
   * Names that are never flagged: a list, or a text file with one name a line (a path relative to the working directory, or a
   * file URL). Capitals and diacritics do not matter.
   */
  readonly accept?: readonly string[] | string | URL
  /** Forms the house does not write, with the form it writes: `{"Kiev": "Kyiv"}`. They are flagged, and what they give is not. */
  readonly prefer?: Readonly<Record<string, string>>
}

/** Options of the plugins; the command takes the same from its configuration file. */
export interface Options {
  /**
   * The least confidence to report: `high` (good English never says it), `medium` (rarely; the default) or `low` (often does).
   */
  readonly confidence?: Confidence
  /**
   * Where the text comes from: the source language or languages, as two-letter codes such as `'ru'` or `['ru', 'uk']`, or `'native'` for
   * text that is no translation. What points to these languages is reported a step sooner, what points to others a step later. By
   * default, `'auto'`, each document is judged by what it shows.
   */
  readonly source?: Source
  /** Ids of rules that are not to report. */
  readonly ignore?: readonly string[]
  /**
   * Rule files of your own, in the format of `rules/README.md`: paths, relative to the working directory, or file URLs.
   * They are loaded when the first document is checked, and make the plugin asynchronous.
   */
  readonly rules?: readonly (string | URL)[]
  /** House style for names: what is never flagged, and what is to be written instead. */
  readonly names?: NameOptions
  /**
   * Whose dates and times the fixes write: `'US'` ("March 22, 2023") or `'UK'` ("22 March 2023"). By default those of the
   * document, by the majority of its spellings and dates.
   */
  readonly locale?: Locale
  /** Whether the rules that come with the package take part; `true` by default. */
  readonly builtin?: boolean
}

/** The house style that the options describe; reads the file of accepted names. */
export function houseStyleOf({accept = [], prefer = {}}: NameOptions): HouseStyle {
  const names = typeof accept === 'string' || accept instanceof URL ? namesInFile(accept) : accept
  return new HouseStyle({accept: names, prefer})
}

function namesInFile(file: string | URL): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split(/\r?\n/)
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = isMissing ? 'there is no such file' : String(error)
    throw new TypeError(
      `option "names.accept": cannot read "${String(file)}": ${reason}; name a text file with one name a line`,
    )
  }
}

/** Options with defaults filled in. */
export type Settings = Required<Omit<Options, 'locale' | 'source'>> & {
  readonly locale: Locale | undefined
  readonly source: StatedSource
}

/**
 * Fills in defaults.
 * @throws TypeError for an unknown option or a value of the wrong kind, saying what is allowed
 */
export function resolveOptions(options: Readonly<Options> | null | undefined): Settings {
  const given: Readonly<Record<string, unknown>> = {...options}
  for (const [name, value] of Object.entries(given)) {
    const check = CHECKS.get(name)
    if (check === undefined)
      throw new TypeError(`unknown option "${name}": the options are ${[...CHECKS.keys()].join(', ')}`)
    if (value !== undefined && !check.accepts(value)) throw new TypeError(`option "${name}" must be ${check.wanted}`)
  }
  return {
    confidence: options?.confidence ?? 'medium',
    source: statedSource(options?.source ?? 'auto'),
    ignore: options?.ignore ?? [],
    rules: options?.rules ?? [],
    names: options?.names ?? {},
    locale: options?.locale,
    builtin: options?.builtin ?? true,
  }
}

function statedSource(source: Source): StatedSource {
  if (typeof source !== 'string') return source
  return source === 'auto' || source === NATIVE ? source : [source]
}

interface Check {
  readonly wanted: string
  readonly accepts: (value: unknown) => boolean
}

const isListOf =
  (accepts: (item: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(accepts)
const isLanguageCode = (item: unknown): boolean => isString(item) && /^[a-z]{2,3}$/.test(item)
const isString = (value: unknown): value is string => typeof value === 'string'

function isNameOptions(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(([key, given]) => {
    if (given === undefined) return true
    if (key === 'accept') return isString(given) || given instanceof URL || isListOf(isString)(given)
    return (
      key === 'prefer' &&
      typeof given === 'object' &&
      given !== null &&
      !Array.isArray(given) &&
      Object.values(given).every(isName)
    )
  })
}

const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const CHECKS: ReadonlyMap<string, Check> = new Map([
  [
    'confidence',
    {
      wanted: `one of ${CONFIDENCES.join(', ')}`,
      accepts: (value) => (CONFIDENCES as readonly unknown[]).includes(value),
    },
  ],
  [
    'source',
    {
      wanted: '"auto", "native", or one or more language codes, such as "ru" or ["ru", "uk"]',
      accepts: (value) => isString(value) || (isListOf(isLanguageCode)(value) && (value as unknown[]).length > 0),
    },
  ],
  ['ignore', {wanted: 'a list of rule ids', accepts: isListOf(isString)}],
  [
    'rules',
    {wanted: 'a list of paths or file URLs', accepts: isListOf((item) => isString(item) || item instanceof URL)},
  ],
  [
    'names',
    {
      wanted:
        'an object such as {"accept": ["Kiev"], "prefer": {"Lvov": "Lviv"}}, where "accept" may also be the path of a file',
      accepts: isNameOptions,
    },
  ],
  [
    'locale',
    {wanted: `one of ${LOCALES.join(', ')}`, accepts: (value) => (LOCALES as readonly unknown[]).includes(value)},
  ],
  ['builtin', {wanted: 'true or false', accepts: (value) => typeof value === 'boolean'}],
])
