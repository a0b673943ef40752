/** What must hold whatever comes: the properties that `npm run fuzz` tries for minutes, and `npm run test:slow` shortly. */
import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {retext} from 'retext'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {CHECKS} from '../../src/checks.js'
import type {Finding} from '../../src/detect/finding.js'
import {resolveOverlaps} from '../../src/detect/overlaps.js'
import retextTranslationese, {
  applyFixes,
  type Options,
  RuleFileError,
  type RuleOptions,
  retextConsistency,
  retextGrammar,
  retextNames,
  retextPhrases,
  retextRepetition,
  retextResidue,
  retextTypography,
} from '../../src/index.js'
import {builtinRules} from '../../src/rules/builtin.js'
import {viewOfText} from '../../src/text/document.js'
import {lint as lintFile} from '../formats/lint.js'
import {translationese} from '../support/command.js'
import {doubtfulIn, findingsIn, lint} from '../support/lint.js'
import {htmlOf, markdownOf, phrases} from '../support/markup.js'
import {type Fields, ruleSetOf} from '../support/rules.js'
import {htmlSkeleton, markdownSkeleton} from '../support/skeleton.js'
import {assertFixesCompose, assertSound, type Shown, shown} from './findings.js'
import {configuration, flags, options} from './options.js'
import {fields, ruleFile} from './rule-texts.js'
import {piece, text, unrelated} from './texts.js'
import {type RandomTree, tree} from './trees.js'

/** Something that holds for all values; a check that throws says that it does not. */
export interface Property {
  readonly name: string
  /** Tries random values. @param begins is told each value before it is tried */
  readonly check: (parameters: fc.Parameters<[unknown]>, begins?: (value: string) => void) => Promise<Outcome>
}

export interface Outcome {
  readonly runs: number
  /** The smallest value that fails, and why; `undefined` if all hold. */
  readonly failure: string | undefined
}

const property = <T>(name: string, values: fc.Arbitrary<T>, check: (value: T) => Promise<void>): Property => ({
  name,
  async check(parameters, begins) {
    const details = await fc.check(
      fc.asyncProperty(values, async (value) => {
        begins?.(fc.stringify(value))
        await check(value)
      }),
      parameters as fc.Parameters<[T]>,
    )
    const report = details.failed ? await fc.asyncDefaultReportMessage(details) : undefined
    return {runs: details.numRuns, failure: report && `${report}\n${String(details.errorInstance)}`}
  },
})

const ALL: Options = {confidence: 'low'}

const PLUGINS = {
  phrases: retextPhrases,
  names: retextNames,
  consistency: retextConsistency,
  residue: retextResidue,
  typography: retextTypography,
  grammar: retextGrammar,
  repetition: retextRepetition,
  // Checks of translations find nothing in a text that stands alone.
} as const satisfies Record<Exclude<keyof typeof CHECKS, 'localisation'>, unknown>

/** Texts: places are exact, fixes compose, what is mended can be read again, and the second time says what the first said. */
async function plainText(source: string): Promise<void> {
  const messages = await lint(source, ALL)
  assertSound(source, messages)
  assert.deepEqual(shown(await lint(source, ALL)), shown(messages), 'the second time is not as the first')
  const mended = assertFixesCompose(source, messages)
  assertSound(mended, await lint(mended, ALL))
}

/** The same for a document with markup, of which all but the text stays as it was. */
async function markup(name: string, source: string, skeleton?: (source: string) => unknown): Promise<void> {
  const messages = await lintFile(name, source)
  assertSound(source, messages)
  assert.deepEqual(shown(await lintFile(name, source)), shown(messages), 'the second time is not as the first')
  const mended = assertFixesCompose(source, messages)
  if (skeleton) assert.deepEqual(skeleton(mended), skeleton(source), 'fixes change the markup')
}

const ofTrees = unified().use(retextTranslationese, ALL).freeze()

/** Trees: none is too odd, a place is exact where all nodes have theirs, and there is none where no node has one. */
async function anyTree({source, placed, make}: RandomTree): Promise<void> {
  const run = async (): Promise<VFileMessage[]> => {
    const file = new VFile(source)
    await ofTrees.run(make(), file)
    return file.messages
  }
  const messages = await run()
  if (placed === 'all') assertSound(source, messages)
  if (placed === 'none') assert.ok(messages.every(({place}) => place === undefined))
  assert.deepEqual(shown(await run()), shown(messages), 'the second time is not as the first')
  applyFixes(source, messages)
}

/**
 * What looks at the whole document: how names are spelled in it and what is said again, how often something stands in it, or how all
 * others of its paragraphs begin and end, what stands around all of it, how much of it is in another script, what it is
 * about. The judgement of the document is left out by stating that it is no translation, and by reporting all; its English by a stated
 * locale.
 */
const OF_DOCUMENT = new Set([
  'grammar-article-missing',
  'grammar-comma-splice',
  'grammar-open-list',
  'residue-markdown',
  'residue-placeholder',
  'typography-final-stop',
  'typography-hyphen-dash',
  'typography-lower-case',
])
const COMPARES = /^(?:consistency-|repetition-|residue-untranslated)/

/** They are ignored, not filtered out: what they find goes into fixes of others. */
const rules: RuleOptions = Object.fromEntries(
  [
    ...Object.values(CHECKS)
      .flatMap(({detectors}) => detectors.flatMap(({ids}): readonly string[] => ids))
      .filter((id) => OF_DOCUMENT.has(id) || COMPARES.test(id)),
    ...builtinRules()
      .filter(({about}) => about !== undefined)
      .map(({id}) => id),
  ].map((id) => [id, 'off']),
)

/** A paragraph in front of a text changes nothing that is found in the text. */
async function isolated([before, source]: [before: string, source: string]): Promise<void> {
  const found = async (whole: string, shift = 0): Promise<Shown[]> => {
    const messages = await lint(whole, {...ALL, source: 'native', locale: 'US', rules})
    return shown(messages, shift)
  }
  const front = `${before}\n\n`
  assert.deepEqual(await found(front + source, -front.length), await found(source))
}

/**
 * Where only one check finds something, the preset reports what its plugin reports. Of findings of several that overlap, or touch,
 * the preset reports one, and a fix takes in what rules of all checks would mend in it.
 */
async function asByPlugin(source: string): Promise<void> {
  const names = Object.keys(PLUGINS) as (keyof typeof PLUGINS)[]
  const foundBy = async (name: keyof typeof PLUGINS): Promise<readonly Finding[]> => [
    ...(await findingsIn(source, CHECKS[name], ALL)),
    ...doubtfulIn(source, CHECKS[name]),
  ]
  const found = await Promise.all(names.map(foundBy))
  const all = found.flatMap((findings, of) => findings.map((finding) => ({...reach(finding), of})))
  const together = shown(await lint(source, ALL))
  for (const [of, name] of names.entries()) {
    const alone = shown(await lint(source, ALL, PLUGINS[name]))
    const ids = new Set(found[of]?.map(({rule}) => rule.id))
    const own = together.filter(({id, start, end}) => ids.has(id) && !isContested(start, end, of, all))
    const lonely = alone.filter(({start, end}) => !isContested(start, end, of, all))
    for (const one of own) assert.ok(isAmong(one, alone), `the preset alone finds ${shownBriefly(one)}`)
    for (const one of lonely) assert.ok(isAmong(one, together), `${name} alone finds ${shownBriefly(one)}`)
  }
}

/** Whether a finding is one of these; a fix may take in words beside it. */
const isAmong = ({id, start, end}: Shown, others: readonly Shown[]): boolean =>
  others.some((other) => other.id === id && other.start <= end && other.end >= start)

const shownBriefly = ({id, actual}: Shown): string => `${id}: ${JSON.stringify(actual)}`

interface Reach {
  readonly start: number
  readonly end: number
  readonly of: number
}

const reach = ({replacement: {start, end}}: Finding): Omit<Reach, 'of'> => ({start, end})

/** Whether another check finds something in what hangs together with a stretch. */
function isContested(start: number, end: number, of: number, all: readonly Reach[]): boolean {
  let [from, to] = [start, end]
  for (;;) {
    const near = all.filter((one) => one.start <= to && one.end >= from)
    if (near.some((one) => one.of !== of)) return true
    const [first, last] = [Math.min(from, ...near.map((one) => one.start)), Math.max(to, ...near.map((one) => one.end))]
    if (first === from && last === to) return false
    ;[from, to] = [first, last]
  }
}

/** A rule is refused with line, column and cure, or what it matches stands apart, each exactly at its place. */
async function anyRule([rules, source]: [rules: readonly Fields[], source: string]): Promise<void> {
  let set: ReturnType<typeof ruleSetOf>
  try {
    set = ruleSetOf(...rules)
  } catch (error) {
    assertRefusal(error)
    return
  }
  let end = 0
  for (const {replacement} of resolveOverlaps(set.find(viewOfText(source)))) {
    assert.ok(replacement.end > replacement.start)
    assert.equal(folded(source.slice(replacement.start, replacement.end)), folded(replacement.actual))
    end = Math.max(end, replacement.end)
  }
  assert.ok(end <= source.length)
}

const folded = (words: string): string => words.replace(/\s+/g, ' ')

/** What no user should read: words of the program, or of its language. */
const INTERNAL = /undefined|\[object |cannot read prop|is not a function|is not iterable|\n {4}at /i

function assertRefusal(error: unknown, content?: string): void {
  assert.ok(error instanceof RuleFileError, `refused by no RuleFileError: ${String(error)}`)
  assert.ok(error.problems.length > 0)
  const lines = content?.split(/\r\n|\n|\r/).length ?? Number.POSITIVE_INFINITY
  for (const {file, line, column, message} of error.problems) {
    assert.ok(file !== '' && message.trim() !== '', 'a problem says nothing')
    assert.ok(line >= 1 && column >= 1 && line <= lines, `no such place: ${line}:${column}`)
    assert.doesNotMatch(message, INTERNAL)
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'translationese-fuzz-'))
process.once('exit', () => rmSync(folder, {recursive: true, force: true}))

/** A rule file is refused with places and cures, or its rules report. */
async function anyRuleFile([content, source]: [content: string, source: string]): Promise<void> {
  const file = path.join(folder, 'any.yml')
  writeFileSync(file, content)
  try {
    const {messages} = await retext()
      .use(retextTranslationese, {...ALL, ruleFiles: [file], builtin: false})
      .process(source)
    assertSound(source, messages)
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error
    assertRefusal(error, content)
  }
}

/** Options are refused with what is allowed, or the plugin works. */
async function anyOptions([given, source]: [given: Record<string, unknown>, source: string]): Promise<void> {
  let plugin: ReturnType<typeof retextTranslationese>
  try {
    plugin = retextTranslationese(given as Options)
  } catch (error) {
    assert.ok(error instanceof TypeError, `refused by no TypeError: ${String(error)}`)
    assert.match(error.message, /option/)
    assert.doesNotMatch(error.message.replace(/"[^"]*"/g, ''), INTERNAL)
    return
  }
  try {
    const made: Plugin<[]> = () => plugin as never
    const {messages} = await retext().use(made).process(source)
    assertSound(
      source,
      messages.filter(({ruleId}) => ruleId !== 'unknown-rule'),
    )
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error
    if (error instanceof TypeError) assert.match(error.message, /source/)
    else assertRefusal(error)
  }
}

/** The command answers with an exit code that says what was: findings or none, or why it could not run, without a trace of its code. */
async function anyRun([args, config, source]: [args: string[], config: string, source: string]): Promise<void> {
  const cwd = path.join(folder, 'run')
  mkdirSync(cwd, {recursive: true})
  writeFileSync(path.join(cwd, '.translationeserc.json'), config)
  writeFileSync(path.join(cwd, 'a.txt'), source)
  const {code, stdout, stderr} = await translationese([...args, 'a.txt'], {cwd})
  assert.ok(code === 0 || code === 1 || code === 2)
  if (code === 2) assert.notEqual(stderr.trim(), '', 'it could not run, and says not why')
  else assert.equal(stderr, '')
  if (code === 1) assert.notEqual(stdout.trim(), '', 'it failed, and says not why')
  assert.doesNotMatch(stderr, /\n {4}at |cannot read prop|is not a function|is not iterable|\[object /i)
}

const markdown = fc.oneof(markdownOf(phrases), markdownOf(piece))
const html = fc.oneof(htmlOf(phrases), htmlOf(piece))

/** All properties. */
export const PROPERTIES: readonly Property[] = [
  property('text', text, plainText),
  property('markdown', markdown, (source) => markup('a.md', source, markdownSkeleton)),
  property('html', html, (source) => markup('a.html', source, htmlSkeleton)),
  property('mdx', markdown, (source) => markup('a.mdx', source)),
  property('trees', tree, anyTree),
  property('a paragraph in front', fc.tuple(unrelated, text), isolated),
  property('preset and plugins', text, asByPlugin),
  property('rules', fc.tuple(fc.array(fields, {minLength: 1, maxLength: 3}), text), anyRule),
  property('rule files', fc.tuple(ruleFile, text), anyRuleFile),
  property('options', fc.tuple(options, text), anyOptions),
  property('command', fc.tuple(flags, configuration, text), anyRun),
]
