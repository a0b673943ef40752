/** The package with fewer rules, to see what more of them cost. */
import path from 'node:path'
import {build} from 'esbuild'
import {packed} from '../../src/generated/rules.js'
import {indexPatterns} from '../../src/pattern/pattern-index.js'
import type {BuiltinRules} from '../../src/rules/builtin.js'
import {pack, unpack} from '../../src/text/packed.js'
import {builtPackage, type Package} from './linters.js'

const builtin = unpack<BuiltinRules>(packed)

/** How many rules the package has. */
export const ALL_RULES = builtin.files.reduce((sum, {rules}) => sum + rules.length, 0)

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
            contents: `export const packed = '${pack(some(count))}'`,
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
  const index = indexPatterns({rules: files.flatMap(({rules}) => rules), lemmas: builtin.lemmas})
  return {files, lemmas: builtin.lemmas, index}
}
