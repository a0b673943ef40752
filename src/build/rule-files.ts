import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {RuleData} from '../pattern/rule.js'
import {compileRules} from '../rules/compile.js'
import {RULE_FOLDERS} from '../rules/folders.js'
import {type Problem, RuleFileError} from '../rules/problem.js'
import {isCheckFile, readRules} from '../rules/read.js'
import {type CheckSource, readChecks} from '../rules/read-checks.js'
import type {RuleSource} from '../rules/source.js'

export interface RuleFiles {
  readonly sources: readonly RuleSource[]
  readonly data: RuleData
  readonly problems: readonly Problem[]
}

/** The rule files below `root` (the `rules/` folder), in a fixed order. */
export function listRuleFiles(root: string): string[] {
  return listFiles(root).filter((file) => !isCheckFile(file))
}

/** The files below `root` that describe what checks find by themselves, in a fixed order. */
export function listCheckFiles(root: string): string[] {
  return listFiles(root).filter(isCheckFile)
}

function listFiles(root: string): string[] {
  return RULE_FOLDERS.filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => {
      const files = readdirSync(path.join(root, folder), {withFileTypes: true})
      return files
        .filter((file) => file.isFile() && file.name.endsWith('.yml'))
        .map((file) => path.join(root, folder, file.name))
    })
    .sort()
}

/** What a rule file is called in the reference: its path below `root` without the extension, as in `phrases/ru.talk`. */
export function pageOf(file: string, root: string): string {
  return path
    .relative(root, file)
    .split(path.sep)
    .join('/')
    .replace(/\.yml$/, '')
}

/**
 * Reads files that describe what checks find by themselves.
 * @throws RuleFileError for mistakes in them
 */
export function readCheckFiles(files: readonly string[]): CheckSource[] {
  const read = files.map((file) => readChecks(readFileSync(file, 'utf8'), path.relative(process.cwd(), file)))
  const problems = read.flatMap((each) => each.problems)
  if (problems.length > 0) throw new RuleFileError(problems)
  return read.flatMap(({checks}) => checks)
}

/** Reads and compiles rule files; the sentences of the rules are not checked here. */
export function compileRuleFiles(files: readonly string[], root: string): RuleFiles {
  const sources: RuleSource[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const read = readRules(readFileSync(file, 'utf8'), path.relative(process.cwd(), file))
    sources.push(...read.rules)
    problems.push(...read.problems)
  }
  const compiled = compileRules(sources, ({file}) => pageOf(file, root))
  return {sources, data: compiled.data, problems: [...problems, ...compiled.problems]}
}
