/** The package with fewer rules, to see what more of them cost. */
import path from 'node:path'
import {build} from 'esbuild'
import {compileRuleFiles, listRuleFiles} from '../../src/build/rule-files.js'
import {packRules} from '../../src/pattern/packed-rules.js'
import type {RuleData} from '../../src/pattern/rule.js'
import {builtinRules} from '../../src/rules/builtin.js'
import {packBytes} from '../../src/text/packed.js'
import {builtPackage, type Package} from './linters.js'

const all = builtinRules()

/** How many rules the package has. */
export const ALL_RULES = all.length

/** The package as it would be built of so many of its rules, taken evenly from all files. */
export async function packageWith(count: number): Promise<Package> {
  const outfile = path.join('.build', 'bench', `${count}-rules.mjs`)
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
          onLoad({filter: /[\\/]generated[\\/]rules\.js$/}, () => ({
            contents: `export const packed = '${packBytes(packRules(some(count)))}'`,
          })),
      },
    ],
  })
  return builtPackage(outfile)
}

function some(count: number): RuleData {
  const isTaken = (at: number): boolean =>
    Math.floor(((at + 1) * count) / ALL_RULES) > Math.floor((at * count) / ALL_RULES)
  const {lemmas} = compileRuleFiles(listRuleFiles('rules'), 'rules').data
  return {rules: all.filter((_, at) => isTaken(at)), lemmas}
}
