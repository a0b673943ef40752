import {expect, it} from 'vitest'
import {composed} from '../../src/detect/compose.js'
import {resolveOverlaps} from '../../src/detect/overlaps.js'
import {settled} from '../../src/engine/settle.js'
import {viewOfText} from '../../src/text/document.js'
import {applyEdits} from '../../src/text/edits.js'
import {ruleSetOf} from '../support/rules.js'

/** A text with every fix of these rules made once. */
function mended(text: string, rules: readonly (readonly [match: string, suggest: string])[]): string {
  const set = ruleSetOf(...rules.map(([match, suggest]) => ({match, suggest})))
  const view = viewOfText(text)
  const all = set.find(view)
  const reported = settled(composed(resolveOverlaps(all), all), view, (mendedView) => set.find(mendedView))
  return applyEdits(
    text,
    reported.map(({replacement: {start, end, expected}}) => ({start, end, text: expected[0] ?? ''})),
  )
}

it.each<[name: string, rules: [string, string][], text: string, right: string]>([
  [
    'words that a fix keeps',
    [
      ['(<name>) informed that', '$1 said that'],
      ['Kiev', 'Kyiv'],
    ],
    'Then Kiev informed that all is well.',
    'Then Kyiv said that all is well.',
  ],
  [
    'what begins in a fix',
    [
      ['on an area of (<number>)', 'over an area of $1'],
      ['3 thousand', '3,000'],
    ],
    'It burned on an area of 3 thousand yards.',
    'It burned over an area of 3,000 yards.',
  ],
  [
    'what ends in a fix',
    [
      ['quotes the words of', 'quotes'],
      [', — quotes', ', quotes'],
    ],
    'It rains, — quotes the words of the captain.',
    'It rains, quotes the captain.',
  ],
  [
    'what a fix brings',
    [
      ['at his side', 'for his part'],
      ['for his part', 'meanwhile'],
    ],
    'He, at his side, left.',
    'He, meanwhile, left.',
  ],
  [
    'what a fix makes',
    [
      ['service attitude', 'service'],
      ['service is enthusiastic', 'service is friendly'],
    ],
    'The service attitude is enthusiastic.',
    'The service is friendly.',
  ],
])('a fix takes in %s', (_, rules, text, right) => {
  expect(mended(text, rules)).toBe(right)
})
