import fc from 'fast-check'
import {expect, it} from 'vitest'
import {ColumnReader, ColumnWriter} from '../../src/text/columns.js'

const numbers = fc.oneof(
  fc.array(fc.integer({min: -200, max: 200})),
  fc.array(fc.integer({min: -40_000, max: 70_000})),
  fc.array(fc.integer()),
  fc.array(fc.integer({min: -128, max: 127})),
)

it('reads columns as they were written, whatever stands before them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), numbers)), (parts) => {
      const writer = new ColumnWriter()
      for (const part of parts) typeof part === 'string' ? writer.text(part) : writer.column(part)
      const reader = new ColumnReader(writer.end())
      const read = parts.map((part) => (typeof part === 'string' ? reader.text() : reader.numbers()))
      expect(read).toEqual(parts)
    }),
  )
})
