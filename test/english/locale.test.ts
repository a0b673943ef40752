import {retext} from 'retext'
import {expect, it} from 'vitest'
import {type Options, retextTypography} from '../../src/index.js'

async function fixesOf(text: string, options: Options = {}): Promise<(string | undefined)[]> {
  const file = await retext().use(retextTypography, options).process(text)
  return file.messages.map(({expected}) => expected?.[0])
}

const DATE = 'It was passed on 22.03.2023 in Vilnius.'

it.each<[string, Options, string]>([
  [DATE, {}, 'March 22, 2023'],
  [DATE, {locale: 'UK'}, '22 March 2023'],
  [`The colour of the theatre was grey. ${DATE}`, {}, '22 March 2023'],
  [`The colour of the theatre was grey. ${DATE}`, {locale: 'US'}, 'March 22, 2023'],
  [`The theater opened on 3 May. ${DATE}`, {}, '22 March 2023'],
  [`The centre opened on March 3 and May 4. ${DATE}`, {}, 'March 22, 2023'],
])('%s %j', async (text, options, date) => {
  expect(await fixesOf(text, options)).toEqual([date])
})
