import schema from '../../rules/schema.json' with {type: 'json'}
import type {Confidence} from '../detect/finding.js'
import {validate} from '../generated/schema-rules.js'
import type {Anchor} from '../pattern/rule.js'
import {collocationAt, validCollocations} from './collocations/read.js'
import type {Problem} from './problem.js'
import {registersOf} from './registers.js'
import {ANY, baseOf, languageOfBuiltin, languageOfOwn} from './rule-language.js'
import {contextsAt, type OwnPart, type RuleSource, type VariantSource} from './source.js'
import type {Path} from './yaml-file.js'
import {type Located, textsOf, YamlList} from './yaml-list.js'

/** Files of this name describe what checks find without a pattern. */
const CHECK_FILE = 'checks.yml'

/** The rules of a file, and what is wrong with the others. */
interface Read {
  readonly rules: RuleSource[]
  readonly problems: Problem[]
}

/** Tells the language of the rule at a path; notes why it cannot. */
type LanguageOf = (path: Path, id: Located) => string | undefined

/**
 * Reads the text of one rule file. Rules with mistakes are left out of `rules` and described in `problems`.
 * @param text the YAML text
 * @param file its name, for problems; the part of the base name before the first dot is the language
 */
export function readRules(text: string, file: string): Read {
  const list = new YamlList(text, file)
  return readList(list, file, (path, id) => {
    const language = languageOfBuiltin(list, path, id, file)
    if (language === undefined || language === ANY || list.one([...path, 'source']) !== undefined) return language
    list.refuseAt(path, 'the rule lacks "source": add the wording it renders, in the source language')
    return undefined
  })
}

/**
 * Reads the text of a user's own rule file, which may have any name, and may state the language of its rules at its head:
 * `{language, rules}` instead of a list. Ids need not begin with it. A file without anything is a mistake: its user believes in its rules.
 */
export function readOwnRules(text: string, file: string): Read {
  const list = new YamlList(text, file)
  if (list.data === null)
    list.refuseAt([], 'the file holds no rules: begin each with "- id: …", or write "[]" if it is to have none')
  const head = list.takeHead()
  return readList(list, file, (path, id) => languageOfOwn(list, path, id, {file, head}))
}

function readList(list: YamlList, file: string, languageOf: LanguageOf): Read {
  const isOfCollocations = isCollocationFile(file)
  const indexes = isOfCollocations ? validCollocations(list) : list.validEntries(validate, keysAt)
  const ownPartAt = isOfCollocations ? collocationAt : patternsAt
  return {rules: indexes.flatMap((index) => ruleAt(list, index, file, languageOf, ownPartAt)), problems: list.problems}
}

/** Whether a file holds entries of collocations: it stands in the folder of that name. */
export function isCollocationFile(file: string): boolean {
  return file.split(/[/\\]/).at(-2) === 'collocations'
}

/** Whether a file describes what a check finds by itself, so that its rules have no pattern and belong to no language. */
export function isCheckFile(file: string): boolean {
  return baseOf(file) === CHECK_FILE
}

function ruleAt(
  list: YamlList,
  index: number,
  file: string,
  languageOf: LanguageOf,
  ownPartAt: (list: YamlList, index: number) => OwnPart,
): RuleSource[] {
  const id = list.one([index, 'id'])
  if (id === undefined) return []
  const language = languageOf([index], id)
  if (language === undefined) return []
  const textsAt = (key: string): string[] => textsOf(list.many([index, key]))
  const languages = textsAt('languages')
  const since = list.one([index, 'since'])?.text
  return [
    {
      file,
      id,
      source: list.one([index, 'source'])?.text,
      ...ownPartAt(list, index),
      at: textsAt('at') as Anchor[],
      about: list.many([index, 'about']),
      since: since === undefined ? undefined : Number(since),
      languages: languages.length > 0 ? languages : language === ANY ? [] : [language],
      registers: registersOf(textsAt('register'), file),
      flag: list.many([index, 'flag']),
      pass: list.many([index, 'pass']),
    },
  ]
}

function patternsAt(list: YamlList, index: number): OwnPart {
  const terms = termsAt(list, index)
  const variant: VariantSource = {
    match: list.many([index, 'match']),
    unless: contextsAt(list, [index, 'unless']),
    when: contextsAt(list, [index, 'when']),
    suggest: list.many([index, 'suggest']),
  }
  return {
    kind: list.one([index, 'kind'])?.text ?? '',
    variants: terms.length > 0 ? terms.map((term) => ({...variant, ...term})) : [variant],
    why: list.one([index, 'why'])?.text ?? '',
    confidence: (list.one([index, 'confidence'])?.text ?? 'high') as Confidence,
  }
}

/** Patterns that have a replacement each. */
function termsAt(list: YamlList, index: number): Pick<VariantSource, 'match' | 'suggest'>[] {
  const written = list.entriesAt([index, 'terms'])
  const other = ['match', 'suggest'].find((key) => list.one([index, key]) !== undefined)
  if (written.length === 0 && list.one([index, 'match']) === undefined)
    list.refuseAt([index], 'the rule lacks "match": add a pattern, or "terms"')
  if (written.length > 0 && other !== undefined)
    list.refuseAt([index, other], `"terms" has both patterns and what replaces them: remove "${other}"`)
  return written.map(({key, values}) => ({match: [key], suggest: values}))
}

function keysAt(path: readonly string[]): string[] {
  const {properties} = schema.definitions.rule
  const [, context] = path
  return Object.keys(context === 'unless' || context === 'when' ? properties[context].properties : properties)
}
