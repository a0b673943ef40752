/** Fixes of the check of typography are safe, whatever stands together. */
import fc from 'fast-check'
import {retext} from 'retext'
import {expect, it} from 'vitest'
import {resolveOptions} from '../../src/engine/options.js'
import {finderOf} from '../../src/engine/run.js'
import {retextTypography} from '../../src/index.js'
import {CHECKS} from '../../src/plugins.js'
import {viewOf} from '../../src/text/view.js'

const processor = retext().use(retextTypography, {confidence: 'low'}).freeze()
const find = finderOf([CHECKS.typography], resolveOptions({confidence: 'low'}))

async function messagesOf(text: string) {
  return (await processor.process(text)).messages
}

/** A text with the first fix of every message. */
async function mended(text: string): Promise<string> {
  let fixed = ''
  let from = 0
  for (const {place, expected} of await messagesOf(text)) {
    const fix = expected?.[0]
    if (fix === undefined || place === undefined || !('start' in place)) continue
    fixed += text.slice(from, place.start.offset) + fix
    from = place.end.offset ?? from
  }
  return fixed + text.slice(from)
}

const plain = fc.constantFrom(
  'the harbor slept',
  'boats',
  'He said',
  'in May',
  'at noon',
  'people',
  'First and second',
  'a coffee',
  'Ivan',
  '12',
  '2023',
)
const odd = fc.constantFrom(
  '«old town»',
  '„old town“',
  '” air bath"',
  '“ air ”',
  '"air bath”',
  '「old」',
  'day.The',
  'left,and',
  'Where?？',
  '（x）',
  '【Sale】',
  '２nd',
  '3,5 percent',
  '2.350.000',
  '34 451 people',
  'on 22.03.2023',
  'on 15.3. we',
  'March 15 2022',
  'the 90-s and',
  'at 18.00',
  'at 18h30',
  'at 8: 00 on',
  '14:40 p.m. on',
  'AM10:59',
  'won 2:1',
  '22th',
  '+ 25 ° C',
  '100 km / h',
  'Ivanov I.I. said',
  'usa',
  'covid-19',
  '" -said',
  'Prague- police',
  '—',
  '-',
  '"',
  '“',
  '”',
  'day.  ”',
  '100 $',
  '$ 100',
  '№ 5',
  '№№ 5',
  '№ 5-a',
  '5 %',
  '5-6 %',
  '1 000 €',
  '34 451 €',
  '1.234,56 euros',
  '19,99 €',
  '1,5 to 2,5 percent',
  '12’345',
  '3,001th',
  '60-70s',
  'of the 22.03.2023 year',
  'on 2023.03.22',
  'on 22. March',
  'on 15 March, 2022',
  'March 15 2022 year',
  'doors open 15 hours 30 minutes',
  'in 15 hours 30 minutes Moscow time',
  "3 o'clock 30 minutes",
  'open 9.00-18.00',
  'at 18-00',
  '1:1 (0:0)',
  'set 25:23',
  '+ 5 °C',
  '‹town›',
  '«old “new” town»',
  '‘old’',
  "'old'",
  "''old town''",
  ',,old town"',
  '<<old>>',
  '《old》',
  'A coffee - 150 rubles',
  "don ' t",
  "it' s",
  "the mayor 's",
  '"yes" ,',
  ' ,saw',
  'came(in the morning)',
  '(in the morning)and',
  'etc..',
  'is it?.',
  'is it?..',
  'went ..',
  'e. g.',
  '5 p. m.',
  'and / or',
  'Petrov A.V.',
  "boats '",
)
const glue = fc.constantFrom(' ', ' ', ' ', ', ', '. So ', '? ', '.\n\nThe ', '!\n\n', ' (', ') ')
const piece = fc.oneof({weight: 2, arbitrary: plain}, {weight: 1, arbitrary: odd})
const TYPED = /<<|《|''|,,/
const ALONE = /(?:^|[\s(])["“”](?=[\s,.?!)]|$)|day\. {2}”|[“”"] air|" -said|"air bath”|"yes" ,/
const documents = fc
  .array(fc.tuple(piece, glue), {minLength: 1, maxLength: 14})
  .map((parts) => `${parts.map(([text, after]) => text + after).join('')}end.`)
  // Marks typed as two signs, made quotation marks, change what a mark that stands alone belongs to.
  .filter((text) => !(TYPED.test(text) && ALONE.test(text)))

/** How often each rule finds something in a text, findings included that a longer one hides. */
async function countsIn(text: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const {rule} of await find(viewOf(processor.parse(text)))) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1)
  return counts
}

it('fixes bring no new message', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (text) => {
      const before = await countsIn(text)
      const after = new Map<string, number>()
      for (const {ruleId = ''} of await messagesOf(await mended(text))) after.set(ruleId, (after.get(ruleId) ?? 0) + 1)
      expect([...after].filter(([id, count]) => count > (before.get(id) ?? 0))).toEqual([])
    }),
    {numRuns: 6000, seed: 1},
  )
}, 60_000)

it('letters and digits outside the flagged stretches stay', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (text) => {
      const letters = (part: string): string => part.replace(/[^\p{L}\p{N}]/gu, '')
      const flagged = (await messagesOf(text)).flatMap(({place, expected}) =>
        place !== undefined && 'start' in place && expected?.[0] !== undefined ? [place] : [],
      )
      const fixed = await mended(text)
      let at = 0
      let from = 0
      for (const stretch of [
        ...flagged.map(({start, end}) => [start.offset ?? 0, end.offset ?? 0] as const),
        [text.length, text.length] as const,
      ]) {
        // Every stretch between two fixes stands in the mended text, in the same order.
        const outside = text.slice(from, stretch[0])
        const found = fixed.indexOf(outside, at)
        expect(found).toBeGreaterThanOrEqual(at)
        expect(letters(fixed.slice(found, found + outside.length))).toBe(letters(outside))
        at = found + outside.length
        from = stretch[1]
      }
    }),
    {numRuns: 6000, seed: 1},
  )
}, 60_000)
