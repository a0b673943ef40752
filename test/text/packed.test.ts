import {expect, it} from 'vitest'
import {pack, unpack} from '../../src/text/packed.js'

it.each([[{}], [[1, 'two', null]], [{words: 'Ústí\tnad Labem\n', deep: {list: ['«не факт»', '😀', '"']}}]])(
  'unpacks what it packed: %j',
  (data) => {
    const packed = pack(data)
    expect(packed).toMatch(/^[A-Za-z0-9+/=]+$/)
    expect(unpack(packed)).toEqual(data)
  },
)

it('makes data that repeats itself small', () => {
  const words = Array.from({length: 5000}, (_, index) => `word number ${index % 50}`)
  expect(pack(words).length).toBeLessThan(JSON.stringify(words).length / 100)
})
