import {expect, it} from 'vitest'
import {OBJECT, TextBuilder} from '../../src/formats/text-builder.js'
import {TextMap} from '../../src/text/text-map.js'

it('what is opaque stands as a noun, and is no text that could be replaced', () => {
  const source = 'Take the {{ name }} of it.'
  const builder = new TextBuilder([[9, 19]])
  builder.addRun(0, source.length)
  for (const [index, unit] of [...source].entries()) builder.addUnit(unit, index, index + 1)
  const mapped = builder.build(0)
  expect(mapped.text).toBe(`Take the ${OBJECT.repeat(10)} of it.`)
  const map = new TextMap(source, mapped, () => true)
  expect([map.isText(0, 8), map.isText(5, 9), map.isText(5, 22), map.isText(9, 19), map.isText(19, 26)]).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
})

it('blocks come in the order of the source; what stands in another one is left out', () => {
  const builder = new TextBuilder()
  const add = (text: string, start: number): void => {
    for (const [index, unit] of [...text].entries()) builder.addUnit(unit, start + index, start + index + 1)
  }
  add('third', 30)
  add('first', 0)
  builder.endBlock()
  add('a', 10)
  add('b', 20)
  builder.endBlock()
  add('lost', 12)
  const {text, starts} = builder.build(1)
  expect(text).toBe('first\n\nab\n\nthird')
  expect([...starts]).toEqual([1, 2, 3, 4, 5, 6, 6, 11, 21, 22, 22, 31, 32, 33, 34, 35])
})
