/** The reasons that messages give are good English by the product's own lights. */
import {retext} from 'retext'
import {expect, it} from 'vitest'
import {compileRuleFiles, listCheckFiles, listRuleFiles, readCheckFiles} from '../../src/build/rule-files.js'
import retextTranslationese, {type RuleOptions} from '../../src/index.js'

/** What compares paragraphs: reasons of different rules are no one text. */
const rules: RuleOptions = {
  'consistency-name': 'off',
  'consistency-acronym': 'off',
  'repetition-loop': 'off',
  'repetition-sentence': 'off',
  'repetition-phrase': 'off',
}
const processor = retext().use(retextTranslationese, {rules}).freeze()

/** Where the detector writes a name or a word. */
const SLOT = /\{\w+\}/g
const QUOTED = /(?:«[^»]*»+|"[^"]*")/g
/** Words in another script, with the dots of what is left out; they may be in brackets behind their meaning. */
const FOREIGN =
  /[\p{L}\p{M}]*(?!\p{Script=Latin})\p{L}[\p{L}\p{M}…]*(?:[ -][\p{L}\p{M}]*(?!\p{Script=Latin})\p{L}[\p{L}\p{M}]*)*/gu

/** A reason without what it quotes, of the source and of what is wrong with the translation. */
function withoutQuotations(why: string): string {
  return why
    .replace(QUOTED, (_, at: number) => (at === 0 ? '"Word"' : '"word"'))
    .replace(SLOT, '"word"')
    .replace(FOREIGN, '"word"')
    .replace(/ \("word"\)/g, '')
}

interface Said {
  readonly file: string
  readonly id: string
  readonly text: string
}

const said: Said[] = [
  ...compileRuleFiles(listRuleFiles('rules'), 'rules').sources.map(({file, id, why}) => ({
    file,
    id: id.text,
    text: why,
  })),
  ...readCheckFiles(listCheckFiles('rules')).flatMap(({file, id, finds, reasons}) =>
    [finds, ...Object.values(reasons).map(({why}) => why)].map((text) => ({file, id: id.text, text})),
  ),
]

it.each([...new Set(said.map(({file}) => file))])('%s', async (file) => {
  const own = said.filter((each) => each.file === file)
  const {messages} = await processor.process(own.map(({text}) => withoutQuotations(text)).join('\n\n'))
  const alarms = messages.map(({line, ruleId, actual}) => ({...own[((line ?? 1) - 1) / 2], ruleId, actual}))
  // A reason may say without quotation marks what its own rule finds.
  const others = alarms.filter(({id, ruleId}) => id !== ruleId)
  const shown = others.map(({id, ruleId, actual, text}) => `${id}: ${ruleId} finds "${actual}" in: ${text}`)
  expect(shown, `${file}: mend the reason, quote what it quotes, or narrow the rule that is wrong`).toEqual([])
})
