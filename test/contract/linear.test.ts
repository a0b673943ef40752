/** The work of each detector grows as the document does: how often it looks at a token is counted, not how long that takes. */
import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {listCheckFiles, readCheckFiles} from '../../src/build/rule-files.js'
import {Document} from '../../src/detect/document.js'
import type {Finding} from '../../src/detect/finding.js'
import {reporterOf} from '../../src/detect/report.js'
import {houseStyleOf} from '../../src/engine/options.js'
import {detectors} from '../../src/generated/detectors.js'
import {viewOfText} from '../../src/text/document.js'
import type {Token, TokenView} from '../../src/text/token.js'

const TIMES = 4

const checks = readCheckFiles(listCheckFiles('rules'))

const documents = ['mt', 'native'].flatMap((folder) =>
  readdirSync(`test/documents/${folder}`).map((name) => readFileSync(`test/documents/${folder}/${name}`, 'utf8')),
)

/** Paragraphs: what checks find and what they leave alone, time and again, and whole documents. */
function textFor(ids: readonly string[]): string {
  const own = checks.filter(({id}) => ids.includes(id.text))
  const sentences = own.flatMap(({flag, pass}) => [...flag, ...pass].map(({text}) => text.split(' => ')[0] ?? ''))
  return [...Array.from({length: TIMES}, () => sentences).flat(), ...documents].join('\n\n')
}

/** How often a detector looks at a token of a text. */
async function looksOf(detector: (typeof detectors)[number], text: string): Promise<number> {
  const view = viewOfText(text)
  let looks = 0
  const tokens = new Proxy(view.tokens as Token[], {
    get(target, key) {
      looks++
      return Reflect.get(target, key)
    },
  })
  const watched: TokenView = {...view, tokens}
  const findings: Finding[] = []
  const document = new Document(watched, {confidence: 'low', locale: undefined, style: houseStyleOf({})})
  await detector.find(document, reporterOf(watched, findings))
  return looks
}

it.each(detectors.map((detector) => [detector.ids.join(', '), detector] as const))('%s', async (_, detector) => {
  const text = textFor(detector.ids)
  const looks = await looksOf(detector, text)
  expect(await looksOf(detector, [text, text, text, text].join('\n\n'))).toBeLessThanOrEqual(5 * looks)
})
