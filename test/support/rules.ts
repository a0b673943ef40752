import {stringify} from 'yaml'
import {resolveOverlaps} from '../../src/detect/overlaps.js'
import {BuiltRules} from '../../src/pattern/prepared-rules.js'
import {type Match, RuleSet} from '../../src/pattern/rule-set.js'
import {compileRules} from '../../src/rules/compile.js'
import {applyFirst} from '../../src/rules/examples.js'
import {type Problem, RuleFileError} from '../../src/rules/problem.js'
import {readRules} from '../../src/rules/read.js'
import {viewOfText} from '../../src/text/document.js'

/** The keys of a rule that a test cares about; the required rest is filled in. */
export interface Fields {
  readonly match: string | readonly string[]
  readonly id?: string
  readonly at?: string
  readonly about?: string
  readonly unless?: object
  readonly when?: object
  readonly confidence?: string
  readonly suggest?: string | readonly string[]
}

/** A rule set of rules of no particular language. */
export function ruleSetOf(...rules: readonly Fields[]): RuleSet {
  const entries = rules.map((fields, index) => ({
    id: `any-rule-${index + 1}`,
    kind: 'calque',
    why: 'It is a test.',
    flag: ['An example.'],
    pass: ['An example.'],
    ...fields,
  }))
  const {rules: sources, problems} = readRules(stringify(entries), 'any.yml')
  const compiled = compileRules(sources)
  refuse([...problems, ...compiled.problems])
  return new RuleSet(new BuiltRules(compiled.data))
}

/** The matches of one rule in a text, without overlaps. */
export function matchesOf(rule: Fields, text: string): Match[] {
  return resolveOverlaps(ruleSetOf(rule).find(viewOfText(text)))
}

/** The stretches of a text that a pattern, or a rule, flags. */
export function flagged(rule: string | Fields, text: string): string[] {
  return matchesOf(typeof rule === 'string' ? {match: rule} : rule, text).map(({replacement}) => replacement.actual)
}

/** A text with the first suggestion of every match applied. */
export function mended(rule: Fields, text: string): string {
  return applyFirst(text, matchesOf(rule, text))
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RuleFileError(problems)
}
