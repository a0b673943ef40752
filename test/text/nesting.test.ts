/** Nesting that would fill the stack of a parser. */
import {expect, it} from 'vitest'
import {deepLineOfHtml, deepLineOfMarkdown, deepLineOfYaml} from '../../src/text/nesting.js'

it.each(['>', '> ', '- ', '1. ', '* > '])('finds the line of Markdown that opens %j too often', (mark) => {
  expect(deepLineOfMarkdown(`Fine.\n\n${mark.repeat(600)}a`)).toBe(3)
  expect(deepLineOfMarkdown(`${mark.repeat(90)}a\n`.repeat(90))).toBeUndefined()
})

it('counts emphasis that nothing closes, up to the end of the paragraph', () => {
  expect(deepLineOfMarkdown(`Fine.\n${'*a '.repeat(1001)}`)).toBe(2)
  expect(deepLineOfMarkdown(`${'*a '.repeat(900)}\n\n${'*a '.repeat(900)}`)).toBeUndefined()
  expect(deepLineOfMarkdown('*a* **b** _c_ * d 2 * 3 *** '.repeat(900))).toBeUndefined()
})

it('counts the lists that indented entries open', () => {
  const entries = (depth: number): string => Array.from({length: depth}, (_, at) => `${'  '.repeat(at)}- a\n`).join('')
  expect(deepLineOfMarkdown(entries(300))).toBe(201)
  expect(deepLineOfMarkdown(entries(150))).toBeUndefined()
  expect(deepLineOfMarkdown(`${entries(150)}\nText.\n\n`.repeat(3))).toBeUndefined()
  expect(deepLineOfMarkdown('- a\n  - b\n    1. c\n'.repeat(2000))).toBeUndefined()
})

it.each(['<div>', '<div class="x">\n', '<b><i>', '<DIV>'])('finds the line of HTML that opens %j too often', (tag) => {
  expect(deepLineOfHtml(`<p>Fine.\n${tag.repeat(600)}`)).toBeGreaterThan(1)
  expect(deepLineOfHtml(`${tag.repeat(90)}a</div></i></b>`)).toBeUndefined()
})

it.each([
  '<p>a<br><li>b',
  '<div>a</div>',
  '<ul><b>a</ul>',
  '<!-- <div> -->',
  '<script>"<div>"</script>',
  '<path d="x"/>',
  'a < b <3',
])('takes %j for no nesting', (html) => {
  expect(deepLineOfHtml(html.repeat(2000))).toBeUndefined()
})

it.each(['[', '{a: ', '- '])('finds the line of YAML that opens %j too often', (mark) => {
  expect(deepLineOfYaml(`- a\n${mark.repeat(600)}`)).toBe(2)
  expect(deepLineOfYaml(`${mark.repeat(20)}\n`.repeat(90))).toBeUndefined()
})

it.each(['<', '<a', '<!--', '<script>', '<!-- <', '</', '*', '* ', '_a', '> ', ' ', '1'])('is linear in %j', (part) => {
  const text = part.repeat(300_000)
  const start = performance.now()
  deepLineOfHtml(text)
  deepLineOfMarkdown(text)
  deepLineOfYaml(text)
  expect(performance.now() - start).toBeLessThan(10_000)
})
