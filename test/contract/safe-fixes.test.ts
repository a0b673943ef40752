/** The fixes of the checks of typography and residue can be applied all at once: what they leave is not flagged anew. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Root} from 'nlcst'
import {type Plugin, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {applyFixes, retextResidue, retextTypography} from '../../src/index.js'
import {BlockParser} from '../../src/text/parser.js'
import {checkEntries, sources} from '../support/rule-files.js'

const isOurs = ({file}: {file: string}): boolean => /[/\\](?:typography|residue)[/\\]/.test(file)
const texts = [...sources, ...checkEntries]
  .filter(isOurs)
  .flatMap(({flag}) => flag.map(({text}) => text.split(' => ')[0] ?? ''))

const blockParser: Plugin<[], string, Root> = function (this: Processor) {
  const self = this as unknown as Processor<Root>
  self.parser = (document) => new BlockParser().parse(document)
}

const processor = unified().use(blockParser).use(retextTypography).use(retextResidue).freeze()

async function lint(text: string): Promise<VFileMessage[]> {
  const file = new VFile(text)
  await processor.run(processor.parse(file), file)
  return file.messages
}

const withoutFix = (messages: readonly VFileMessage[]): string[] =>
  messages.filter(({expected}) => expected?.[0] === undefined).map(({ruleId}) => String(ruleId))

/** What is flagged once all is mended and was not left without a fix before. */
async function flaggedAnew(text: string): Promise<string[]> {
  const messages = await lint(text)
  const left = withoutFix(messages)
  return (await lint(applyFixes(text, messages))).flatMap(({ruleId, actual}) => {
    const known = left.indexOf(String(ruleId))
    if (known < 0) return [`${ruleId}: ${actual}`]
    left.splice(known, 1)
    return []
  })
}

it.each(texts)('%s', async (text) => {
  expect(await flaggedAnew(text)).toEqual([])
})

const gold = path.resolve('../shared/gold')

describe.skipIf(!existsSync(gold))('on marked documents', () => {
  it.each(['gold-seed', 'gold-ru', 'gold-mixed'])('%s', async (name) => {
    const documents = readFileSync(path.join(gold, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
    const anew = await Promise.all(documents.map((line) => flaggedAnew((JSON.parse(line) as {text: string}).text)))
    expect(anew.flat()).toEqual([])
  })
})
