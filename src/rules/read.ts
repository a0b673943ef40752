import {Ajv} from 'ajv'
import schema from '../../rules/schema.json' with {type: 'json'}
import type {Confidence} from '../detect/finding.js'
import type {Anchor} from '../pattern/rule.js'
import type {Problem} from './problem.js'
import type {Path} from './yaml-file.js'
import {type Located, textsOf, YamlList} from './yaml-list.js'

export interface ContextSource {
  readonly before: readonly Located[]
  readonly after: readonly Located[]
  readonly within: readonly Located[]
  readonly sentence: readonly Located[]
}

/** A rule as it is written, before its patterns are parsed. */
export interface RuleSource {
  readonly file: string
  readonly id: Located
  readonly kind: string
  readonly source: string | undefined
  readonly match: readonly Located[]
  readonly at: readonly Anchor[]
  readonly unless: ContextSource
  readonly when: ContextSource
  readonly about: readonly Located[]
  readonly since: number | undefined
  readonly suggest: readonly Located[]
  readonly why: string
  readonly confidence: Confidence
  readonly languages: readonly string[]
  readonly flag: readonly Located[]
  readonly pass: readonly Located[]
}

const validateRules = new Ajv({allErrors: true}).compile(schema)

/** Files of this name describe what checks find without a pattern. */
const CHECK_FILE = 'checks.yml'

/**
 * Reads the text of one rule file. Rules with mistakes are left out of `rules` and described in `problems`.
 * @param text the YAML text
 * @param file its name, for problems; the part of the base name before the first dot is the language
 */
export function readRules(text: string, file: string): {rules: RuleSource[]; problems: Problem[]} {
  const list = new YamlList(text, file)
  const rules = list.validEntries(validateRules, keysAt).flatMap((index) => ruleAt(list, index, file))
  return {rules, problems: list.problems}
}

/** Whether a file describes what a check finds by itself, so that its rules have no pattern and belong to no language. */
export function isCheckFile(file: string): boolean {
  return baseOf(file) === CHECK_FILE
}

/** The language a rule file is about: `phrases/ru.sport.yml` is about `ru`. */
export function languageOfFile(file: string): string {
  const base = baseOf(file)
  return base.split('.')[0] ?? base
}

function baseOf(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file
}

function ruleAt(list: YamlList, index: number, file: string): RuleSource[] {
  const id = list.one([index, 'id'])
  if (id === undefined) return []
  const language = languageOfFile(file)
  if (id.text.split('-')[0] !== language) {
    list.refuseAt([index, 'id'], `the id must begin with the language of its file: "${language}-…"`)
    return []
  }
  const source = list.one([index, 'source'])?.text
  if (source === undefined && language !== 'any') {
    list.refuseAt([index], 'the rule lacks "source": add the wording it renders, in the source language')
    return []
  }
  const textsAt = (key: string): string[] => textsOf(list.many([index, key]))
  const languages = textsAt('languages')
  const since = list.one([index, 'since'])?.text
  return [
    {
      file,
      id,
      kind: list.one([index, 'kind'])?.text ?? '',
      source,
      match: list.many([index, 'match']),
      at: textsAt('at') as Anchor[],
      unless: contextsAt(list, [index, 'unless']),
      when: contextsAt(list, [index, 'when']),
      about: list.many([index, 'about']),
      since: since === undefined ? undefined : Number(since),
      suggest: list.many([index, 'suggest']),
      why: list.one([index, 'why'])?.text ?? '',
      confidence: (list.one([index, 'confidence'])?.text ?? 'high') as Confidence,
      languages: languages.length > 0 ? languages : language === 'any' ? [] : [language],
      flag: list.many([index, 'flag']),
      pass: list.many([index, 'pass']),
    },
  ]
}

function contextsAt(list: YamlList, path: Path): ContextSource {
  return {
    before: list.many([...path, 'before']),
    after: list.many([...path, 'after']),
    within: list.many([...path, 'within']),
    sentence: list.many([...path, 'sentence']),
  }
}

function keysAt(path: readonly string[]): string[] {
  const {properties} = schema.definitions.rule
  const [, context] = path
  return Object.keys(context === 'unless' || context === 'when' ? properties[context].properties : properties)
}
