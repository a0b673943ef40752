import {expect, it} from 'vitest'
import {ColumnReader, ColumnWriter} from '../../src/text/columns.js'
import {readLines, writeLines} from '../../src/text/lines.js'

/** More lines than stand in one block, some of them empty, some not in Latin letters. */
const lines = Array.from({length: 100}, (_, at) => (at % 3 === 0 ? '' : `line ${at} of «строк»`))

function written(): ReturnType<typeof readLines> {
  const writer = new ColumnWriter()
  writeLines(writer, lines)
  return readLines(new ColumnReader(writer.end()))
}

it('lines are read one by one, in any order', () => {
  const read = written()
  const places = [...lines.keys()].reverse()
  expect(places.map((at) => read.at(at))).toEqual(places.map((at) => lines[at]))
  expect([read.at(100), read.at(1000)]).toEqual(['', ''])
})

it('and all at once, the same afterwards', () => {
  const read = written()
  expect(read.all()).toEqual(lines)
  expect([read.at(1), read.at(100)]).toEqual([lines[1], ''])
})

it('a text of several lines is refused', () => {
  expect(() => writeLines(new ColumnWriter(), ['one\ntwo'])).toThrow('is several lines: "one\ntwo"')
})
