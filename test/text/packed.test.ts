import {expect, it} from 'vitest'
import {packBytes} from '../../src/build/pack-bytes.js'
import {pack, unpack} from '../../src/text/packed.js'

it.each([[{}], [[1, 'two', null]], [{words: 'Ústí\tnad Labem\n', deep: {list: ['«не факт»', '😀', '"']}}]])(
  'unpacks what it packed: %j',
  (data) => {
    expect(unpack(pack(data))).toEqual(data)
  },
)

it('makes data that repeats itself small', () => {
  const words = Array.from({length: 5000}, (_, index) => `word number ${index % 50}`)
  expect(packBytes(pack(words)).length).toBeLessThan(JSON.stringify(words).length / 100)
})

it('keeps long texts and lists of numbers, wherever they stand', () => {
  const data = {
    text: 'Не факт, "что"\t\n'.repeat(100),
    numbers: Array.from({length: 100}, (_, index) => index - 50),
    mixed: [Array.from({length: 40}, (_, index) => index / 2), {deep: ['x'.repeat(500)]}, Array(20).fill(2 ** 40)],
    none: null,
  }
  expect(unpack(pack(data))).toEqual(data)
})

it('keeps columns of numbers, which need no copy', () => {
  const {column, deep} = unpack<{column: Int16Array; deep: [{few: Int8Array}]}>(
    pack({column: Int32Array.from([1, -2, 300]), deep: [{few: Int32Array.from([7])}]}),
  )
  expect([...column]).toEqual([1, -2, 300])
  expect([...deep[0].few]).toEqual([7])
})

it.each([
  [[0, 127, -128], 1],
  [[128, -1], 2],
  [[0, 40_000, 65_535], 2],
  [[40_000, -1], 4],
  [[65_536], 4],
])('gives the numbers of the column %j %i bytes each', (numbers, bytes) => {
  const unpacked = unpack<{column: Int32Array}>(pack({column: Int32Array.from(numbers)})).column
  expect([...unpacked]).toEqual(numbers)
  expect(unpacked.BYTES_PER_ELEMENT).toBe(bytes)
})
