import {Ajv} from 'ajv'
import schema from '../../rules/checks.schema.json' with {type: 'json'}
import type {Reason} from '../detect/check.js'
import type {Confidence} from '../detect/finding.js'
import type {Problem} from './problem.js'
import {type Located, textsOf, YamlList} from './yaml-list.js'

/** What code detects, as a `checks.yml` describes it. */
export interface CheckSource {
  readonly file: string
  readonly id: Located
  readonly kind: string
  /** What is reported and what is left alone. */
  readonly finds: string
  /** Why it is wrong, by name; `default` where there is only one. */
  readonly reasons: Readonly<Record<string, Reason>>
  /** Options of the plugin that the texts need. */
  readonly options: Readonly<Record<string, unknown>>
  readonly flag: readonly Located[]
  readonly pass: readonly Located[]
}

/** A reason as it is written; what it leaves out is that of its check. */
interface ReasonEntry {
  readonly why: string
  readonly confidence?: Confidence | readonly Confidence[]
  readonly languages?: readonly string[]
}

const validateChecks = new Ajv({allErrors: true}).compile(schema)

/**
 * Reads the text of a `checks.yml`. Entries with mistakes are left out of `checks` and described in `problems`.
 * @param file its name, for problems
 */
export function readChecks(text: string, file: string): {checks: CheckSource[]; problems: Problem[]} {
  const list = new YamlList(text, file)
  const checks = list.validEntries(validateChecks, keysAt).flatMap((index): CheckSource[] => {
    const id = list.one([index, 'id'])
    if (id === undefined) return []
    return [
      {
        file,
        id,
        kind: list.one([index, 'kind'])?.text ?? '',
        finds: list.one([index, 'finds'])?.text ?? '',
        reasons: reasonsAt(list, index),
        options: list.object([index, 'options']),
        flag: list.many([index, 'flag']),
        pass: list.many([index, 'pass']),
      },
    ]
  })
  return {checks, problems: list.problems}
}

function reasonsAt(list: YamlList, index: number): Record<string, Reason> {
  const confidence = textsOf(list.many([index, 'confidence'])) as Confidence[]
  const languages = textsOf(list.many([index, 'languages']))
  const only = list.one([index, 'why'])?.text
  if (only !== undefined) return {default: {why: only, confidence, languages}}
  const named = Object.entries(list.object([index, 'why'])) as [string, string | ReasonEntry][]
  return Object.fromEntries(
    named.map(([name, entry]) => {
      const given = typeof entry === 'string' ? {why: entry} : entry
      const own = given.confidence === undefined ? confidence : [given.confidence].flat()
      return [name, {why: given.why, confidence: own, languages: given.languages ?? languages}]
    }),
  )
}

function keysAt(path: readonly string[]): string[] {
  return Object.keys(path[1] === 'why' ? schema.definitions.reason.properties : schema.items.properties)
}
