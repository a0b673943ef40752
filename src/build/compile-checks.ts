/**
 * Compiles the `checks.yml` files into `src/generated/checks.ts`, and the folders of detectors into `src/generated/detectors.ts`: an
 * entry and a file named as its id are all that a new check needs.
 */
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {CheckInfo} from '../detect/check.js'
import {RULE_FOLDERS} from '../rules/folders.js'
import type {CheckSource} from '../rules/read-checks.js'
import {listCheckFiles, pageOf, readCheckFiles} from './rule-files.js'

/**
 * Writes both modules below `root`, the folder of the project.
 * @throws RuleFileError for mistakes in a `checks.yml`
 */
export function compileChecks(root: string): void {
  const rules = path.join(root, 'rules')
  const checks = readCheckFiles(listCheckFiles(rules))
  const folder = path.join(root, 'src', 'generated')
  mkdirSync(folder, {recursive: true})
  writeFileSync(path.join(folder, 'checks.ts'), moduleOfChecks(checks, rules))
  writeFileSync(path.join(folder, 'detectors.ts'), moduleOfDetectors(detectorFiles(path.join(root, 'src'))))
}

function moduleOfChecks(checks: readonly CheckSource[], rules: string): string {
  const lines = checks.map(({id, kind, file, reasons}) => {
    const info: CheckInfo = {kind, page: pageOf(path.resolve(file), path.resolve(rules)), reasons}
    return `  ${JSON.stringify(id.text)}: ${JSON.stringify(info)},\n`
  })
  return `/** Generated from the checks.yml files of rules/ by npm run build. */
export const checks = {
${lines.join('')}} as const
`
}

/** The files of detectors, by their path below `src/`: those that stand directly in the folder of a room. */
export function detectorFiles(src: string): string[] {
  return RULE_FOLDERS.filter((room) => existsSync(path.join(src, room))).flatMap((room) =>
    readdirSync(path.join(src, room), {withFileTypes: true})
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map(({name}) => `${room}/${name}`)
      .sort(),
  )
}

function moduleOfDetectors(files: readonly string[]): string {
  const imports = files.map((file, index) => `import {detector as d${index}} from '../${file.replace(/\.ts$/, '.js')}'`)
  return `/** Generated from the folders of src/ that hold detectors by npm run build. */
import type {Detector} from '../detect/detector.js'
${imports.join('\n')}

export const detectors: readonly Detector[] = [${files.map((_, index) => `d${index}`).join(', ')}]
`
}
