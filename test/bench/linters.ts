/** What is compared: parsing alone, the plugins of this package, and other linters of prose, each as its users run it. */
import {pathToFileURL} from 'node:url'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {PRESET} from './names.js'

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

/** What all are compared with. */
export function parsing(): Lint {
  const parser = unified().use(retextEnglish).freeze()
  return (text) => parser.parse(text)
}

const PLUGINS = [
  'retextConsistency',
  'retextGrammar',
  'retextNames',
  'retextPhrases',
  'retextRepetition',
  'retextResidue',
  'retextTypography',
] as const satisfies readonly (keyof Package)[]

/** Each linter by its name. It is loaded when it is asked for, so that a process has none but those it measures. */
export const LINTERS: Readonly<Record<string, () => Promise<Lint>>> = {
  [PRESET]: async () => retextLint((await builtPackage()).default),
  ...Object.fromEntries(PLUGINS.map((name) => [name, async () => retextLint((await builtPackage())[name])])),
  'write-good': async () => (await import('write-good')).default,
  'retext-equality': async () => retextLint((await import('retext-equality')).default),
  'retext-simplify': async () => retextLint((await import('retext-simplify')).default),
  'four retext plugins (equality, simplify, passive, repeated-words)': async () =>
    retextLint(
      (await import('retext-equality')).default,
      (await import('retext-simplify')).default,
      (await import('retext-passive')).default,
      (await import('retext-repeated-words')).default,
    ),
  alex: async () => {
    const {text: alex} = await import('alex')
    return (text) => alex(text)
  },
  'textlint with two rules (terminology, write-good)': textlint,
  'harper.js': async () => {
    const {LocalLinter} = await import('harper.js')
    const {binaryInlined} = await import('harper.js/binaryInlined')
    const harper = new LocalLinter({binary: binaryInlined})
    await harper.setup()
    return (text) => harper.lint(text)
  },
}

async function textlint(): Promise<Lint> {
  const {TextlintKernel} = await import('@textlint/kernel')
  const {default: textPlugin} = await import('@textlint/textlint-plugin-text')
  const {default: terminology} = await import('textlint-rule-terminology')
  const {default: writeGoodRule} = await import('textlint-rule-write-good')
  const kernel = new TextlintKernel()
  const options = {
    ext: '.txt',
    filePath: 'text.txt',
    plugins: [{pluginId: 'text', plugin: ownOf(textPlugin)}],
    rules: [
      {ruleId: 'terminology', rule: ownOf(terminology)},
      {ruleId: 'write-good', rule: ownOf(writeGoodRule)},
    ],
  }
  return (text) => kernel.lintText(text, options)
}

/** What a CommonJS module gives: loaders differ in whether they take its default out. */
function ownOf<Module extends object>(module: Module | {readonly default: Module}): Module {
  return 'default' in module ? module.default : module
}
