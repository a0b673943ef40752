/** Fixes of the check of residue are safe, whatever stands together. */
import fc from 'fast-check'
import {retext} from 'retext'
import {expect, it} from 'vitest'
import {resolveOptions} from '../../src/engine/options.js'
import {finderOf} from '../../src/engine/run.js'
import {applyFixes, retextResidue} from '../../src/index.js'
import {CHECKS} from '../../src/plugins.js'
import {viewOf} from '../../src/text/view.js'

const find = finderOf([CHECKS.residue], resolveOptions({confidence: 'low'}))
const processor = retext().use(retextResidue).freeze()

async function messagesOf(text: string) {
  return (await processor.process(text)).messages
}

/** Enough English for a share of other scripts to be small. */
const LEAD =
  'In the morning the old boats left the harbor and went to the islands in the north of the long and narrow bay. '

const plain = fc.constantFrom(
  'the harbor slept',
  'boats',
  'He said',
  'people and birds',
  'café',
  'Łódź',
  '12',
  '2023',
  'a < 5',
  'R&D',
  '50 %',
)
const odd = fc.constantFrom(
  ...['Сhina', 'Нorway', 'со-workers', '90х190', 'ＡＴＭ', 'кожна', 'в той день', '北京', 'πλατεία'],
  ...[
    '__PH1__',
    '__ PH2 __',
    '{ 0 }',
    '{0}',
    '% s',
    '$ {name}',
    '#PRS_ORG#',
    '<unk>',
    '⁇',
    '▁the',
    'wo@@ rd',
    'walk ##ing',
  ],
  ...[
    '&quot;',
    '& quot ;',
    '&amp;quot;no&amp;quot;',
    '&nbsp;',
    '&lt;',
    '&gt;',
    '&lt;b&gt;',
    'one&lt;br&gt;two',
    'it&#39;s',
  ],
  ...[
    '< b >',
    '</ b >',
    '<br/>',
    'end<br>start',
    '<think>',
    '</answer>',
    '** all **',
    '[the list] (https://example.org)',
  ],
  ...[
    'donâ€™t',
    'donât',
    'theÂ',
    'â€œhomeâ€',
    'cafÃ©',
    'В«noВ»',
    'It�s',
    'https: / / example.org / a',
    '\\n',
    '\\u2019',
  ],
  ...['6299р.', '500 rub.', '1 250 Kč', '5 млн руб.', '1万円', '1,000원', '20 грн.'],
)
const piece = fc.oneof(
  {weight: 3, arbitrary: plain},
  {weight: 4, arbitrary: odd},
  fc.constantFrom('.', ',', '"', '(', ')', '-'),
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', ' ', '. ', '\n\n')), {minLength: 1, maxLength: 14})
  .map((pieces) => `${LEAD}${pieces.flat().join('')}`)

/** How often each rule finds something in a text, findings included that a longer one hides. */
async function countsIn(source: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const {rule} of await find(viewOf(processor.parse(source)))) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1)
  return counts
}

it('whatever stands together, fixes bring no new message', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (source) => {
      const before = await countsIn(source)
      const right = applyFixes(source, await messagesOf(source))
      const after = new Map<string, number>()
      for (const {ruleId = ''} of await messagesOf(right)) after.set(ruleId, (after.get(ruleId) ?? 0) + 1)
      expect([...after].filter(([id, count]) => count > (before.get(id) ?? 0))).toEqual([])
    }),
    {numRuns: 300, seed: 1},
  )
}, 120_000)

it('letters and digits outside what is flagged stay', async () => {
  const lettersOf = (part: string): string => part.replace(/[^\p{L}\p{N}]/gu, '')
  await fc.assert(
    fc.asyncProperty(text, async (source) => {
      const messages = (await messagesOf(source)).filter(({expected}) => expected?.[0] !== undefined)
      const right = applyFixes(source, messages)
      let from = 0
      let at = 0
      for (const {place, expected} of messages) {
        if (place === undefined || !('start' in place)) continue
        const outside = source.slice(from, place.start.offset)
        expect(lettersOf(right.slice(at, at + outside.length))).toBe(lettersOf(outside))
        at += outside.length + (expected?.[0]?.length ?? 0)
        from = place.end.offset ?? from
      }
      expect(right.slice(at)).toBe(source.slice(from))
    }),
    {numRuns: 200, seed: 1},
  )
}, 120_000)
