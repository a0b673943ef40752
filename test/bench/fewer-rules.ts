/** The package with fewer rules, to see what more of them cost. */
import {copyFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {build} from 'esbuild'
import {packBytes} from '../../src/build/pack-bytes.js'
import {partOf, RULE_PARTS, WORDING_FILES} from '../../src/build/rule-parts.js'
import {packRules} from '../../src/pattern/packed-rules.js'
import type {RuleRecord} from '../../src/pattern/rule.js'
import {builtinRules} from '../../src/rules/builtin.js'
import {builtPackage, type Package} from './linters.js'

const all = builtinRules()

/** How many rules the package has. */
export const ALL_RULES = all.length

/** The package as it would be built of so many of its rules, taken evenly from all files. */
export async function packageWith(count: number): Promise<Package> {
  const folder = path.join('.build', 'bench')
  const outfile = path.join(folder, `${count}-rules.mjs`)
  await build({
    entryPoints: ['src/index.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: [
      {
        name: 'fewer-rules',
        setup: ({onLoad}) =>
          onLoad({filter: /[\\/]generated[\\/](?:low-)?rule(?:s|-wordings)\.js$/}, ({path: file}) => ({
            contents: `export const packed = new URL('./${count}-${path.basename(file, '.js')}.bin', import.meta.url)`,
          })),
      },
    ],
  })
  for (const part of RULE_PARTS) {
    const rules = some(count).filter((rule) => partOf(rule) === part)
    const {finder, wordings} = packRules({rules})
    await writeFile(path.join(folder, `${count}-${part}.bin`), packBytes(finder))
    await writeFile(path.join(folder, `${count}-${WORDING_FILES[part]}.bin`), packBytes(wordings))
  }
  for (const name of ['lexicon', 'judgement', 'tagger', 'languages'])
    await copyFile(`src/generated/${name}.bin`, path.join(folder, `${name}.bin`))
  return builtPackage(outfile)
}

function some(count: number): RuleRecord[] {
  const isTaken = (at: number): boolean =>
    Math.floor(((at + 1) * count) / ALL_RULES) > Math.floor((at * count) / ALL_RULES)
  return all.filter((_, at) => isTaken(at))
}
