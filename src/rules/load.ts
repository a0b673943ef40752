import {pathOf, readTextFile} from '#platform'
import {BuiltRules} from '../pattern/prepared-rules.js'
import type {RuleData} from '../pattern/rule.js'
import {RuleSet} from '../pattern/rule-set.js'
import {builtinIds} from './builtin-ids.js'
import {compileRules} from './compile.js'
import {ExampleChecker} from './examples.js'
import {type Problem, RuleFileError} from './problem.js'
import {readOwnRules} from './read.js'
import type {RuleSource} from './source.js'

/**
 * Loads a user's own rule files, with every check that the built-in rules go through.
 * @param files paths or file URLs
 * @param isBuiltin whether the rules of the package take part
 * @throws RuleFileError that names file, line, column and cure of every mistake, also for a file that cannot be read
 */
export function loadRules(files: readonly (string | URL)[], isBuiltin = true): RuleData {
  const {rules: sources, problems} = readRuleFiles(files)
  const compiled = compileRules(sources)
  problems.push(...compiled.problems, ...(isBuiltin ? sources.flatMap(refusalOfTaken) : []))
  if (problems.length === 0) {
    const checker = new ExampleChecker(compiled.data)
    problems.push(...sources.flatMap((source) => checker.check(source)))
  }
  if (problems.length > 0) throw new RuleFileError(problems)
  return compiled.data
}

/** A user's rule with the id of one of the package: nobody could tell which of them is meant. */
function refusalOfTaken({file, id: {text, line, column}}: RuleSource): Problem[] {
  if (!builtinIds().has(text)) return []
  const message = `a rule of the package has the id "${text}": choose another`
  return [{file, line, column, message}]
}

/**
 * Reads a user's own rule files without compiling them.
 * @throws RuleFileError for a file that cannot be read
 */
export function readRuleFiles(files: readonly (string | URL)[]): {rules: RuleSource[]; problems: Problem[]} {
  const rules: RuleSource[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const path = pathOf(file)
    const read = readOwnRules(textOfFile(path), path)
    rules.push(...read.rules)
    problems.push(...read.problems)
  }
  return {rules, problems}
}

/** Rule files as `loadRules` gives them, ready to be matched. */
export function loadRuleSet(files: readonly (string | URL)[], isBuiltin = true): RuleSet {
  return new RuleSet(new BuiltRules(loadRules(files, isBuiltin)))
}

/** What keeps a file from being read, by the codes of errors, and what to do. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'this is a folder; name a file in it',
}

/** The text of a file, without a byte-order mark. */
function textOfFile(path: string): string {
  const refusal = (reason: string): RuleFileError =>
    new RuleFileError([{file: path, line: 1, column: 1, message: `cannot read the rules: ${reason}`}])
  let text: string
  try {
    text = readTextFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw refusal(REASONS[code] ?? (error instanceof Error ? error.message : String(error)))
  }
  // What is not UTF-8 is read as signs of replacement.
  if (text.includes('\ufffd')) throw refusal('they are not in UTF-8; save the file as UTF-8')
  return text.replace(/^\ufeff/, '')
}
