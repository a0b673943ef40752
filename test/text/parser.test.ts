/** Text parsed in blocks has the positions and the sentences of the whole. */
import type {Nodes} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {location} from 'vfile-location'
import {expect, it} from 'vitest'
import {BlockParser} from '../../src/text/parser.js'
import {viewOf} from '../../src/text/view.js'

function pointsOf(node: Nodes): object[] {
  const own = node.position === undefined ? [] : [node.position.start, node.position.end]
  return [...own, ...('children' in node ? node.children.flatMap(pointsOf) : [])]
}

it.each([
  ['one long line', 'the deal will hold '.repeat(3000)],
  ['sentences on one long line', 'The deal will hold. '.repeat(3000)],
  ['long lines', `${'The deal will hold. '.repeat(1000)}\r\n`.repeat(3)],
  ['letters without a space', 'abc'.repeat(12_000)],
  ['paragraphs', 'The deal\nwill hold.\n\n'.repeat(20)],
])('%s', (_, text) => {
  const place = location(text)
  const wrong = pointsOf(new BlockParser().parse(text)).filter((point) => {
    const {line, column, offset = 0} = point as {line: number; column: number; offset?: number}
    const right = place.toPoint(offset)
    return right?.line !== line || right.column !== column
  })
  expect(wrong.slice(0, 3)).toEqual([])
})

it.each([
  ['a small letter behind a line break', 'The pier was shut.\r\nshops closed too. The mayor left.'],
  ['a small letter behind a mark and a space', 'The pier was shut.\r\n- shops closed too. The mayor left.'],
  ['a comma', 'The pier was shut.\n, Shops closed too. The mayor left.'],
  ['a small letter in a quotation', 'The pier was shut.\n"shops closed too." The mayor left.'],
  ['marks alone on a line', 'The pier was shut.\n* * *\nShops closed too.'],
  ['marks alone at the head of a paragraph', 'The pier was shut.\n\n% . Shops closed too.'],
  ['marks alone at the head of the text', '% . Shops closed too.'],
  ['list items', 'The pier was shut.\n- Shops closed too.\n- The mayor left.'],
])('parts sentences as parse-english does: %s', (_, text) => {
  const sentences = (parser: ParseEnglish) =>
    viewOf(parser.parse(text)).tokens.map(({text, sentence}) => [text, sentence])
  expect(sentences(new BlockParser())).toEqual(sentences(new ParseEnglish()))
})
