import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {RuleData} from '../pattern/rule.js'
import {compileRules} from '../rules/compile.js'
import type {Problem} from '../rules/problem.js'
import {type RuleSource, readRules} from '../rules/read.js'

/** Folders of `rules/` that hold files in the rule format. */
const FOLDERS = ['phrases', 'idioms', 'names', 'residue', 'typography']

/** Where a published package's files can be read; a rule is documented by its entry in its file. */
const PUBLISHED = 'https://unpkg.com/retext-translationese/rules/'

export interface RuleFiles {
  readonly sources: readonly RuleSource[]
  readonly data: RuleData
  readonly problems: readonly Problem[]
}

/** The rule files below `root` (the `rules/` folder), in a fixed order. */
export function listRuleFiles(root: string): string[] {
  return FOLDERS.flatMap((folder) => {
    const files = readdirSync(path.join(root, folder), {withFileTypes: true})
    return files
      .filter((file) => file.isFile() && file.name.endsWith('.yml'))
      .map((file) => path.join(root, folder, file.name))
  }).sort()
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
  const compiled = compileRules(
    sources,
    ({file, id}) => `${PUBLISHED}${path.relative(root, file).split(path.sep).join('/')}#${id.text}`,
  )
  return {sources, data: compiled.data, problems: [...problems, ...compiled.problems]}
}
