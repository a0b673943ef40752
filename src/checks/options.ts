import {CONFIDENCES, type Confidence} from '../pattern/rule.js'

/** Options of the plugins; the command takes the same from its configuration file. */
export interface Options {
  /**
   * The least confidence to report: `high` (good English never says it), `medium` (rarely; the default) or `low` (often does).
   */
  readonly confidence?: Confidence
  /**
   * Source languages the text may come from, as two-letter codes such as `['ru', 'uk']`: rules that point only to others are
   * left out. All by default.
   */
  readonly languages?: readonly string[]
  /** Ids of rules that are not to report. */
  readonly ignore?: readonly string[]
  /**
   * Rule files of your own, in the format of `rules/README.md`: paths, relative to the working directory, or file URLs.
   * They are loaded when the first document is checked, and make the plugin asynchronous.
   */
  readonly rules?: readonly (string | URL)[]
  /** Whether the rules that come with the package take part; `true` by default. */
  readonly builtin?: boolean
}

/** Options with defaults filled in. */
export type Settings = Required<Options>

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
    languages: options?.languages ?? [],
    ignore: options?.ignore ?? [],
    rules: options?.rules ?? [],
    builtin: options?.builtin ?? true,
  }
}

interface Check {
  readonly wanted: string
  readonly accepts: (value: unknown) => boolean
}

const isListOf =
  (accepts: (item: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(accepts)
const isString = (value: unknown): boolean => typeof value === 'string'

const CHECKS: ReadonlyMap<string, Check> = new Map([
  [
    'confidence',
    {
      wanted: `one of ${CONFIDENCES.join(', ')}`,
      accepts: (value) => (CONFIDENCES as readonly unknown[]).includes(value),
    },
  ],
  [
    'languages',
    {
      wanted: 'a list of language codes, such as ["ru"]',
      accepts: isListOf((item) => isString(item) && /^[a-z]{2,3}$/.test(String(item))),
    },
  ],
  ['ignore', {wanted: 'a list of rule ids', accepts: isListOf(isString)}],
  [
    'rules',
    {wanted: 'a list of paths or file URLs', accepts: isListOf((item) => isString(item) || item instanceof URL)},
  ],
  ['builtin', {wanted: 'true or false', accepts: (value) => typeof value === 'boolean'}],
])
