/** What is found out of words is kept by how they are spelt, and only of those that come again. */
import {expect, it, vi} from 'vitest'

// Only so many spellings get numbers, and the texts of other tests may have had them all.
vi.resetModules()
const {viewOfText} = await import('../../src/text/document.js')
const {numberOfSpelling, perSpelling, UNNUMBERED} = await import('../../src/text/spelling-numbers.js')

it('spellings have one number, whatever text they are of', () => {
  const [first] = viewOfText('Gas ran out.').tokens
  const [, , again] = viewOfText('They need Gas today.').tokens
  expect(again?.spelling).toBe(first?.spelling)
  expect(viewOfText('They need gas today.').tokens[2]?.spelling).not.toBe(first?.spelling)
})

it('words that are spelt alike and stand for other words are told apart', () => {
  const of = (norm: string, alternates?: readonly string[]): number => numberOfSpelling({text: "'s", norm, alternates})
  expect(new Set([of("'s"), of("'s", ['is', 'has']), of('us')]).size).toBe(3)
  expect(of("'s", ['is', 'has'])).toBe(of("'s", ['is', 'has']))
})

it('a word is asked for once, one without end each time', () => {
  const asked: string[] = []
  const lengthOf = perSpelling(({text}) => {
    asked.push(text.slice(0, 9))
    return text.length
  })
  const {tokens} = viewOfText(`Gas and Gas and ${'endless'.repeat(10)} ${'endless'.repeat(10)}`)
  expect(tokens.map(lengthOf)).toEqual([3, 3, 3, 3, 70, 70])
  expect(asked).toEqual(['Gas', 'and', 'endlessen', 'endlessen'])
  expect(tokens.at(-1)?.spelling).toBe(UNNUMBERED)
})

it('what was changed in a token is no spelling of its own', () => {
  const token = viewOfText('Read Mr. Smith of 10,000 words.').tokens.find(({text}) => text === '10,000')
  expect(token?.spelling).toBe(UNNUMBERED)
})
