/** The package with fewer rules, to see what more of them cost. */
import path from 'node:path'
import {build} from 'esbuild'
import {packed} from '../../src/generated/rules.js'
import {packGraph} from '../../src/pattern/packed-graph.js'
import {RuleGraph} from '../../src/pattern/rule-graph.js'
import type {BuiltinRules} from '../../src/rules/builtin.js'
import {pack, packBytes, unpack} from '../../src/text/packed.js'
import {builtPackage, type Package} from './linters.js'

const builtin = unpack<BuiltinRules>(packed)

/** How many rules the package has. */
export const ALL_RULES = builtin.files.reduce((sum, {rules}) => sum + rules.length, 0)

/** The package as it would be built of so many of its rules, taken evenly from all files. */
export async function packageWith(count: number): Promise<Package> {
  const rules = some(count)
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
          onLoad({filter: /[\\/]generated[\\/](?:rules|patterns)\.js$/}, ({path: file}) => ({
            contents: `export const packed = '${file.endsWith('rules.js') ? pack(rules) : patternsOf(rules)}'`,
          })),
      },
    ],
  })
  return builtPackage(outfile)
}

function some(count: number): BuiltinRules {
  let number = 0
  const isTaken = (): boolean => {
    const at = number++
    return Math.floor(((at + 1) * count) / ALL_RULES) > Math.floor((at * count) / ALL_RULES)
  }
  const files = builtin.files.map((file) => ({...file, rules: file.rules.filter(isTaken)}))
  return {files, lemmas: builtin.lemmas}
}

function patternsOf({files, lemmas}: BuiltinRules): string {
  return packBytes(packGraph(new RuleGraph({rules: files.flatMap(({rules}) => rules), lemmas})))
}
