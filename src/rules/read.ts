import {Ajv} from 'ajv'
import schema from '../../rules/schema.json' with {type: 'json'}
import type {Confidence} from '../detect/finding.js'
import type {Anchor} from '../pattern/rule.js'
import {collocationAt, validCollocations} from './collocations/read.js'
import type {Problem} from './problem.js'
import {contextsAt, type OwnPart, type RuleSource, type VariantSource} from './source.js'
import {textsOf, YamlList} from './yaml-list.js'

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
  const isOfCollocations = isCollocationFile(file)
  const indexes = isOfCollocations ? validCollocations(list) : list.validEntries(validateRules, keysAt)
  const rules = indexes.flatMap((index) => ruleAt(list, index, file, isOfCollocations ? collocationAt : patternsAt))
  return {rules, problems: list.problems}
}

/** Whether a file holds entries of collocations: it stands in the folder of that name. */
export function isCollocationFile(file: string): boolean {
  return file.split(/[/\\]/).at(-2) === 'collocations'
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

function ruleAt(
  list: YamlList,
  index: number,
  file: string,
  ownPartAt: (list: YamlList, index: number) => OwnPart,
): RuleSource[] {
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
      source,
      ...ownPartAt(list, index),
      at: textsAt('at') as Anchor[],
      about: list.many([index, 'about']),
      since: since === undefined ? undefined : Number(since),
      languages: languages.length > 0 ? languages : language === 'any' ? [] : [language],
      flag: list.many([index, 'flag']),
      pass: list.many([index, 'pass']),
    },
  ]
}

function patternsAt(list: YamlList, index: number): OwnPart {
  const variant: VariantSource = {
    match: list.many([index, 'match']),
    unless: contextsAt(list, [index, 'unless']),
    when: contextsAt(list, [index, 'when']),
    suggest: list.many([index, 'suggest']),
  }
  return {
    kind: list.one([index, 'kind'])?.text ?? '',
    variants: [variant],
    why: list.one([index, 'why'])?.text ?? '',
    confidence: (list.one([index, 'confidence'])?.text ?? 'high') as Confidence,
  }
}

function keysAt(path: readonly string[]): string[] {
  const {properties} = schema.definitions.rule
  const [, context] = path
  return Object.keys(context === 'unless' || context === 'when' ? properties[context].properties : properties)
}
