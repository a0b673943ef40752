/** Texts made to be slow, in full length: each is answered, and with no more messages than there is something to say. */
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import retextTranslationese from '../../src/index.js'
import {BlockParser} from '../../src/text/parser.js'
import {HOSTILE} from '../support/hostile.js'

const LENGTH = 50_000

const processor = unified().use(retextTranslationese, {confidence: 'low'}).freeze()

it.each([...HOSTILE])('%s', async (_, textOf) => {
  const file = new VFile(textOf(LENGTH))
  await processor.run(new BlockParser().parse(String(file)), file)
  expect(file.messages.length).toBeLessThanOrEqual(LENGTH / 2)
})
