/** What is printed for people. */
import {expect, it} from 'vitest'
import {printable, shortened} from '../../src/text/printable.js'

it.each([
  ['\u001b[31mred\u0000\u007f\u009b', '\\x1b[31mred\\x00\\x7f\\x9b'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\u202egnp.\u2028', '\\u202egnp.\\u2028'],
  ['Zoë, «Не факт», 東京 🙂', 'Zoë, «Не факт», 東京 🙂'],
])('shows what a terminal would obey: %j', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

it('leaves out the middle of what is long, and halves no character', () => {
  expect(shortened('short', 5)).toBe('short')
  expect(shortened('one two three four five six', 12)).toBe('one two … six')
  for (let most = 3; most < 40; most++) {
    expect(shortened('🙂'.repeat(50), most)).toMatch(/^(?:🙂)* … (?:🙂)*$/u)
    expect(shortened('🙂'.repeat(50), most).length).toBeLessThanOrEqual(most + 3)
  }
})
