import {readTextFile} from '#platform'
import type {Confidence} from '../detect/finding.js'
import type {Locale} from '../english/locale.js'
import {NATIVE, type Source as StatedSource} from '../judgement/source.js'
import {HouseStyle} from '../lexicon/house-style.js'
import {optionProblems} from './option-problems.js'
import {RuleDecider, type RuleOptions} from './rule-options.js'
import {whyUnreadable} from './unreadable.js'

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
   * text that is no translation. What points to these languages is reported a step sooner, what points to others a step later, but for
   * wording that no text that was measured has. By default, `'auto'`, each document is judged by what it shows.
   */
  readonly source?: Source
  /**
   * What becomes of rules, by their ids or by wildcards: `{'ru-*': 'off', 'grammar-comma-splice': 'warning'}`. What is `off` is not
   * reported, what is an `error` sets `fatal` of its messages. `{confidence: 'low'}` reports a rule from another confidence on. An id
   * goes before wildcards, and a later wildcard before earlier ones.
   */
  readonly rules?: RuleOptions
  /**
   * Files with rules of your own, in the format of `rules/README.md`: paths, relative to the working directory, or file URLs.
   * They are loaded when the first document is checked, and make the plugin asynchronous.
   */
  readonly ruleFiles?: readonly (string | URL)[]
  /** House style for names: what is never flagged, and what is to be written instead. */
  readonly names?: NameOptions
  /**
   * Whose dates, times and spellings the fixes write: `'US'` ("March 22, 2023", "color") or `'UK'` ("22 March 2023", "colour"). By default
   * those of the document, by the majority of its spellings and dates.
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
    const text = readTextFile(file)
    // In another encoding no name of it would ever be met.
    if (text.includes('\uFFFD')) throw new Error('it is not in UTF-8')
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = isMissing ? 'there is no such file' : whyUnreadable(error)
    throw new TypeError(
      `option "names.accept": cannot read "${String(file)}": ${reason}; name a text file with one name a line`,
    )
  }
}

/** Options with defaults filled in. */
export interface Settings extends Required<Omit<Options, 'locale' | 'source' | 'rules'>> {
  readonly locale: Locale | undefined
  readonly source: StatedSource
  /** What is said of rules. */
  readonly rules: RuleDecider
  /** The ids and wildcards that something is said of. */
  readonly ruleNames: readonly string[]
}

/** The keys that options may have. */
const KEYS: Readonly<Record<keyof Options, true>> = {
  confidence: true,
  source: true,
  rules: true,
  ruleFiles: true,
  names: true,
  locale: true,
  builtin: true,
}

/**
 * Fills in defaults.
 * @throws TypeError for an unknown option or a value of the wrong kind, saying what is allowed
 */
export function resolveOptions(options: Readonly<Options> | null | undefined): Settings {
  const [problem] = optionProblems(withPaths(options ?? {}), (key) => Object.hasOwn(KEYS, key))
  if (problem !== undefined) throw new TypeError(`options: ${problem.message}`)
  const rules = options?.rules ?? {}
  return {
    confidence: options?.confidence ?? 'medium',
    source: statedSource(options?.source ?? 'auto'),
    rules: new RuleDecider(rules),
    ruleNames: Object.keys(rules),
    ruleFiles: options?.ruleFiles ?? [],
    names: options?.names ?? {},
    locale: options?.locale,
    builtin: options?.builtin ?? true,
  }
}

/** Options with text where they may have a URL, which the schema, being one of JSON, does not know. */
export function withPaths(options: unknown): unknown {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return options
  const {ruleFiles, names} = options as Readonly<Record<string, unknown>>
  const pathOf = (value: unknown): unknown => (value instanceof URL ? value.href : value)
  const hasAccept = typeof names === 'object' && names !== null && 'accept' in names
  return {
    ...options,
    ...(Array.isArray(ruleFiles) ? {ruleFiles: ruleFiles.map(pathOf)} : {}),
    ...(hasAccept ? {names: {...names, accept: pathOf(names.accept)}} : {}),
  }
}

function statedSource(source: Source): StatedSource {
  if (typeof source !== 'string') return source
  return source === 'auto' || source === NATIVE ? source : [source]
}
