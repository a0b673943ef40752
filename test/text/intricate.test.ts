/** Markup that would take a parser of Markdown without end. */
import {expect, it} from 'vitest'
import {intricateLineOfMarkdown} from '../../src/text/intricate.js'

it.each([
  ['emphasis', '*a_ '.repeat(6000)],
  ['brackets', '['.repeat(11_000)],
  ['comments', 'a <!-- b'.repeat(1100)],
  ['addresses', 'www.a_'.repeat(300)],
  ['backticks', Array.from({length: 110}, (_, length) => `e${'`'.repeat(length + 1)}`).join('')],
])('finds the line whose %s are too many', (_, line) => {
  expect(intricateLineOfMarkdown(`Fine.\n\nSo is\n${line}\n`)).toBe(4)
})

it('adds up the lines of a paragraph', () => {
  expect(intricateLineOfMarkdown('*a* and _b_\n'.repeat(9000))).toBe(2501)
  expect(intricateLineOfMarkdown('*a* and _b_\n\n'.repeat(9000))).toBeUndefined()
})

it.each([
  ['a list of links', '- [a](b)\n'],
  ['numbered links', '1. [a](b)\n'],
  ['a table', '| *a* | _b_ |\n'],
  ['headings', '# *a*\n'],
  ['a quotation in points', '> - [a](b)\n'],
])('reads %s, each line by itself', (_, line) => {
  expect(intricateLineOfMarkdown(line.repeat(20_000))).toBeUndefined()
})

it('reads no markup in code and elements', () => {
  expect(intricateLineOfMarkdown(`\`\`\`json\n${'[1],\n'.repeat(20_000)}\`\`\`\n`)).toBeUndefined()
  expect(intricateLineOfMarkdown(`<style>\n${'*{}\n'.repeat(20_000)}</style>\n`)).toBeUndefined()
  expect(intricateLineOfMarkdown(`\`\`\`\na\n\`\`\`\n${'*a* '.repeat(6000)}`)).toBe(4)
})

it('is not led off by inline code and tags at the head of a line', () => {
  const marks = '*a_ '.repeat(6000)
  expect(intricateLineOfMarkdown(`\`\`\`a\`\`\` b\n\n${marks}`)).toBe(3)
  expect(intricateLineOfMarkdown(`<b>a</b> ${marks}`)).toBe(1)
  expect(intricateLineOfMarkdown(`a\n<b>\n${marks}`)).toBe(3)
  expect(intricateLineOfMarkdown(`\`\`\`\n~~~\n${'[1],\n'.repeat(20_000)}\`\`\`\n`)).toBeUndefined()
})

it('takes an ordinary text for what it is', () => {
  expect(
    intricateLineOfMarkdown('Write to *a@b.example* or see <https://a.example>, `c`.\n\n'.repeat(5000)),
  ).toBeUndefined()
})
