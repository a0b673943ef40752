/** Rules that were written down and read again find what those found that were compiled. */
import {describe, expect, it} from 'vitest'
import {compileRuleFiles} from '../../src/build/rule-files.js'
import {packRules, UnpackedRules} from '../../src/pattern/packed-rules.js'
import {BuiltRules} from '../../src/pattern/prepared-rules.js'
import {RuleSet} from '../../src/pattern/rule-set.js'
import {ColumnReader, ColumnWriter} from '../../src/text/columns.js'
import {viewOfText} from '../../src/text/document.js'

const {sources, data} = compileRuleFiles(
  ['rules/phrases/any.yml', 'rules/phrases/zh.yml', 'rules/collocations/zh.yml'],
  'rules',
)
const {finder, wordings} = packRules(data)
const unpacked = new UnpackedRules(finder, () => wordings)

describe('packed rules', () => {
  it('are the same rules', () => {
    expect(unpacked.all()).toEqual(data.rules)
    expect(() => unpacked.record(data.rules.length)).toThrow('no rule')
  })

  it('find the same', () => {
    const [before, after] = [new BuiltRules(data), unpacked].map((rules) => {
      const set = new RuleSet(rules)
      return sources.flatMap(({flag, pass}) =>
        [...flag, ...pass].map(({text}) =>
          set
            .find(viewOfText(text))
            .map(({rule, start, end, replacement}) => [rule.id, start, end, replacement.expected]),
        ),
      )
    })
    expect(before?.flat().length).toBeGreaterThan(1000)
    expect(after).toEqual(before)
  })
})

it('are read without their wordings where a text has none of them', () => {
  let reads = 0
  const set = new RuleSet(
    new UnpackedRules(finder, () => {
      reads++
      return wordings
    }),
  )
  expect(set.find(viewOfText('The ferry left at noon, and the gulls went home.'))).toEqual([])
  expect(reads).toBe(0)
  const [text = ''] = sources.flatMap(({flag}) => flag.map((each) => each.text))
  expect(set.find(viewOfText(text)).length).toBeGreaterThan(0)
  expect(set.find(viewOfText(text)).length).toBeGreaterThan(0)
  expect(reads).toBe(1)
})

describe('columns', () => {
  it('keep numbers of 32 bits and any text', () => {
    const numbers = [0, -1, 1, 63, 64, -64, -65, 127, 128, 2 ** 30, -(2 ** 31), 2 ** 31 - 1]
    const writer = new ColumnWriter()
    writer.text('Не факт\n')
    writer.column(numbers)
    writer.text('')
    writer.column([])
    const reader = new ColumnReader(writer.end())
    expect(reader.text()).toBe('Не факт\n')
    expect([...reader.column()]).toEqual(numbers)
    expect(reader.text()).toBe('')
    expect([...reader.column()]).toEqual([])
  })
})
