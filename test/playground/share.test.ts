import {expect, it} from 'vitest'
import {DEFAULTS} from '../../src/playground/protocol.js'
import {fragmentOf, sharedIn} from '../../src/playground/share.js'

it.each([
  ['nothing', ''],
  ['a sentence', 'Not the fact that it holds.'],
  ['signs', 'Tabs\tand\n\nlines «Не факт» 😀 #&=+%'],
  ['a long text', 'This is reported by the press service. '.repeat(3000)],
])('brings back the text that it was given: %s', (_, text) => {
  const settings = {format: 'markdown', source: 'ru', confidence: 'low'} as const
  const fragment = fragmentOf({text, settings})
  expect(sharedIn(fragment)).toEqual({text, settings})
  expect(sharedIn(new URL(fragment, 'https://example.org/').hash)).toEqual({text, settings})
  expect(fragment).toMatch(/^#[\w=&-]+$/)
})

it('packs what repeats itself, and says nothing of what is as usual', () => {
  const fragment = fragmentOf({text: 'This is reported by the press service. '.repeat(100), settings: DEFAULTS})
  expect(fragment.length).toBeLessThan(200)
  expect(fragment).not.toContain('&')
})

it('finds no text in other fragments', () => {
  expect(sharedIn('')).toBeUndefined()
  expect(sharedIn('#help')).toBeUndefined()
})

it('takes settings that are none as if they were not there', () => {
  const fragment = `${fragmentOf({text: 'a', settings: DEFAULTS})}&format=pdf&source=%3Cb%3E&confidence=very`
  expect(sharedIn(fragment)?.settings).toEqual(DEFAULTS)
})

it.each([
  '#text=!!',
  '#text=AAAA',
  `${fragmentOf({text: 'Some words that are long enough', settings: DEFAULTS}).slice(0, 20)}`,
])('says that a text is broken: %s', (fragment) => {
  expect(() => sharedIn(fragment)).toThrow('was cut or changed')
})

it('unpacks no address that would be too much for a page', () => {
  const fragment = fragmentOf({text: ' '.repeat(3_000_000), settings: DEFAULTS})
  expect(() => sharedIn(fragment)).toThrow('was cut or changed')
})
