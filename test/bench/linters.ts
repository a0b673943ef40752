/** What is compared: parsing alone, the plugins of this package, and other linters of prose, each as its users run it. */
import {pathToFileURL} from 'node:url'
import {TextlintKernel} from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import {text as alex} from 'alex'
import {LocalLinter} from 'harper.js'
import {binaryInlined} from 'harper.js/binaryInlined'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextPassive from 'retext-passive'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import terminology from 'textlint-rule-terminology'
import writeGoodRule from 'textlint-rule-write-good'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import writeGood from 'write-good'
import {PARSING, PRESET} from './names.js'

/** The faces of this package. */
export type Package = typeof import('../../src/index.js')

/** Reads a text to its findings. */
export type Lint = (text: string) => unknown

/** The package as users have it: what `npm run build` has made. */
export function builtPackage(file = 'dist/index.js'): Promise<Package> {
  return import(pathToFileURL(file).href)
}

/** Runs retext plugins over texts, parsing included. */
export function retextLint(...plugins: readonly Plugin<[], Root>[]): Lint {
  const processor = unified().use(retextEnglish)
  for (const plugin of plugins) processor.use(plugin)
  processor.freeze()
  return (text) => {
    const file = new VFile(text)
    return processor.run(processor.parse(file), file)
  }
}

/** Parsing, the preset, and the plugins one by one. */
export async function ownLinters(): Promise<Map<string, Lint>> {
  const {default: preset, applyFixes: _, mend: __, RuleFileError: ___, ...plugins} = await builtPackage()
  const parser = unified().use(retextEnglish).freeze()
  return new Map<string, Lint>([
    [PARSING, (text) => parser.parse(text)],
    [PRESET, retextLint(preset)],
    ...Object.entries(plugins).map(([name, plugin]) => [name, retextLint(plugin)] as const),
  ])
}

/** Linters of prose by others. */
export async function otherLinters(): Promise<Map<string, Lint>> {
  const harper = new LocalLinter({binary: binaryInlined})
  await harper.setup()
  return new Map<string, Lint>([
    ['write-good', writeGood],
    ['retext-equality', retextLint(retextEquality)],
    ['retext-simplify', retextLint(retextSimplify)],
    [
      'four retext plugins (equality, simplify, passive, repeated-words)',
      retextLint(retextEquality, retextSimplify, retextPassive, retextRepeatedWords),
    ],
    ['alex', (text) => alex(text)],
    ['textlint with two rules (terminology, write-good)', textlint()],
    ['harper.js', (text) => harper.lint(text)],
  ])
}

function textlint(): Lint {
  const kernel = new TextlintKernel()
  const options = {
    ext: '.txt',
    filePath: 'text.txt',
    plugins: [{pluginId: 'text', plugin: textPlugin.default}],
    rules: [
      {ruleId: 'terminology', rule: terminology},
      {ruleId: 'write-good', rule: writeGoodRule.default},
    ],
  }
  return (text) => kernel.lintText(text, options)
}
