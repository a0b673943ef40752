/** Fixes of the check of typography are safe, whatever stands together. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {CHECKS} from '../../src/checks.js'
import {applyFixes, retextTypography} from '../../src/index.js'
import {countsIn, countsOf, fixesOf, lint} from '../support/lint.js'
import {holds} from '../support/property.js'

const messagesOf = (text: string) => lint(text, {confidence: 'low'}, retextTypography)

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
const TYPED = /<<|[«《]|''|,,/
const ALONE = /(?:^|[\s(])["“”](?=[\s,.?!)]|$)|day\. {2}”|[“”"] air|" -said|"air bath”|"yes" ,/
const APART = /\w '|' \w/
const BESIDE = /[^\s\w] (?:<<|''|,,)|(?:>>|'') [^\s\w]/
const MIXED = /"[\s\S]*[“”]|[“”][\s\S]*"/
const LOOSE = /\s["“”]\s/
const STOPLESS = /[\p{L}\d] He said|km \/ h\. /u
const documents = fc
  .array(fc.tuple(piece, glue), {minLength: 1, maxLength: 14})
  .map((parts) => `${parts.map(([text, after]) => text + after).join('')}end.`)
  // Marks typed as two signs and those of other languages, made quotation marks, change what a mark that stands alone belongs to.
  .filter((text) => !(TYPED.test(text) && ALONE.test(text)))
  // An apostrophe that stands apart opens a quotation before it is mended.
  .filter((text) => !(APART.test(text) && ALONE.test(text)))
  // They are no quotation that another stands beside before they are mended, nor does a sentence end where its stop is missing or part of a unit.
  .filter((text) => !BESIDE.test(text) && !STOPLESS.test(text))
  // Straight marks tell by their number which of them opens, once all marks of a paragraph are straight.
  .filter((text) => !(MIXED.test(text) && LOOSE.test(text)))

it('fixes bring no new message', async () => {
  await holds(documents, async (text) => {
    const before = await countsIn(text, CHECKS.typography)
    const after = countsOf(
      (await messagesOf(applyFixes(text, await messagesOf(text)))).map(({ruleId}) => String(ruleId)),
    )
    // A mark that was put to its stop may still have nothing that opens it, which is told then.
    const others = [...after].filter(([id]) => id !== 'typography-quote-alone')
    expect(others.filter(([id, count]) => count > (before.get(id) ?? 0))).toEqual([])
  })
})

it('letters and digits outside the flagged stretches stay', async () => {
  const letters = (part: string): string => part.replace(/[^\p{L}\p{N}]/gu, '')
  await holds(documents, async (text) => {
    const messages = await messagesOf(text)
    const fixed = applyFixes(text, messages)
    let at = 0
    let from = 0
    for (const {start, end} of [...fixesOf(messages), {start: text.length, end: text.length}]) {
      // Every stretch between two fixes stands in the mended text, in the same order.
      const outside = text.slice(from, start)
      const found = fixed.indexOf(outside, at)
      expect(found).toBeGreaterThanOrEqual(at)
      expect(letters(fixed.slice(found, found + outside.length))).toBe(letters(outside))
      at = found + outside.length
      from = end
    }
  })
})
