// biome-ignore-all lint/suspicious/noTemplateCurlyInString: suggestions are written so
/** What must hold for any text whatever: random documents of words the rules know, marks, line breaks and odd characters. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {resolveOverlaps} from '../../src/detect/overlaps.js'
import type {Match} from '../../src/pattern/rule-set.js'
import {applyFirst} from '../../src/rules/examples.js'
import {viewOfText} from '../../src/text/document.js'
import {normalise} from '../../src/text/split.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../../src/text/token.js'
import {holds} from '../support/property.js'
import {ruleSetOf} from '../support/rules.js'

const rules = ruleSetOf(
  {match: 'gas [stand]', suggest: 'acute station'},
  {match: 'a <0-3> stand', suggest: '$1 (kiosk)'},
  {match: '{carry} <name>', suggest: ['{bring} $1', '${1:possessive} {have:ing}']},
  {match: '(the|) so to speak', suggest: ''},
  {match: '<any> <space> ,', suggest: '$1,'},
  {match: 'and also', suggest: ', too'},
  {match: '<number> (men|man)', suggest: ['${1:thousands} $2', '${1:ordinal}']},
  {match: '<quoted>', suggest: 'so-called $1', unless: {before: 'the', sentence: 'never'}},
  {match: 'it is [not] good', suggest: 'it {be:s}', at: 'clause-start'},
  {match: '. "'},
)

const word = fc.constantFrom(
  ...[
    'gas',
    'Gas',
    'GAS',
    'stand',
    'Stand',
    'STAND',
    'a',
    'A',
    'an',
    'the',
    'so',
    'to',
    'speak',
    'So to speak',
    'and also',
  ],
  ...[
    'carry',
    'carried',
    'Carrying',
    'Moscow',
    'Ivan Petrov',
    'it',
    "it's",
    'it’s',
    'isn’t',
    'is',
    'not',
    'good',
    'men',
  ],
  ...[
    '12',
    '3.5',
    '3,5',
    '10,000',
    'XVIII',
    'two',
    'twenty-one',
    'well-known',
    'cafe\u0301',
    'İstanbul',
    'Straße',
    'ﬁne',
    'never',
  ],
  ...[
    'Mr.',
    'U.S.',
    'e.g.',
    'etc.',
    'o’clock',
    'officials’',
    '😀',
    '\u{1D400}b',
    '👩‍👧',
    'so\u00ADft',
    '中文',
    '\u{1F1EA}\u{1F1FA}',
  ],
)
const mark = fc.constantFrom(...',.;:!?…()[]—–-/*%$&\'"“”„«»‘’'.split(''), '...', '--', '."', ',”')
const space = fc.constantFrom(' ', ' ', ' ', '', '  ', '\n', '\n\n', '\r\n', '\u00A0', '\t', '\u200B')
const text = fc
  .array(fc.tuple(fc.oneof({weight: 3, arbitrary: word}, mark, fc.string({unit: 'grapheme', maxLength: 3})), space), {
    maxLength: 40,
  })
  .map((parts) => parts.flat().join(''))

/** White space aside: what a message quotes is written on one line. */
const onOneLine = (source: string): string => source.replace(/\s+/g, ' ')

const LONE_SURROGATE = /\p{Cs}/u

describe('for any text', () => {
  it('tokens follow each other and cut themselves out of it', async () => {
    await holds(text, (source) => {
      let end = 0
      for (const token of viewOfText(source).tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(source.slice(token.start, token.end)).toBe(token.text)
        expect(token.line).toBe(source.slice(0, token.start).split(/\r\n|[\n\r]/).length)
        end = token.end
      }
    })
  })

  it('what stands between tokens is white space, hyphens or nothing to be seen', async () => {
    await holds(text, (source) => {
      let end = 0
      for (const token of viewOfText(source).tokens) {
        expect(normalise(source.slice(end, token.start)).replace(/[\s\u2010\u2011-]/g, '')).toBe('')
        end = token.end
      }
    })
  })

  it('sentences and paragraphs are numbered without gaps', async () => {
    await holds(text, (source) => {
      const view = viewOfText(source)
      let [sentence, paragraph] = [-1, -1]
      for (const [index, token] of view.tokens.entries()) {
        if (token.sentence !== sentence)
          expect([token.sentence, view.sentences[token.sentence]]).toEqual([sentence + 1, index])
        expect(token.paragraph).toBeGreaterThanOrEqual(paragraph)
        ;({sentence, paragraph} = token)
      }
      expect(view.sentences).toHaveLength(sentence + 2)
      expect(view.sentences.at(-1)).toBe(view.tokens.length)
    })
  })

  it('every match quotes its place and stays in its sentence', async () => {
    await holds(text, (source) => {
      const view = viewOfText(source)
      for (const {start, end, replacement} of rules.find(view)) {
        expect(onOneLine(source.slice(replacement.start, replacement.end))).toBe(onOneLine(replacement.actual))
        expect(replacement.isPlaced).toBe(true)
        expect(replacement.expected).not.toContain(replacement.actual)
        expect(start).toBeGreaterThanOrEqual(sentenceStart(view, start))
        expect(end).toBeLessThanOrEqual(sentenceEnd(view, start))
        expect(tokenAt(view, start).joined).toBe(false)
      }
    })
  })

  it('what is left of overlapping matches does not overlap and is as long as can be', async () => {
    await holds(text, (source) => {
      const all = rules.find(viewOfText(source))
      const kept = resolveOverlaps(all)
      for (const [index, match] of kept.entries()) expect(match.start).toBeGreaterThanOrEqual(kept[index - 1]?.end ?? 0)
      const overlaps = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end
      for (const match of all) {
        const rivals = kept.filter((other) => overlaps(match, other))
        expect(Math.max(...rivals.map(({start, end}) => end - start))).toBeGreaterThanOrEqual(match.end - match.start)
      }
    })
  })

  it('fixes can be applied and change nothing but what was flagged', async () => {
    await holds(text, (source) => {
      const kept = resolveOverlaps(rules.find(viewOfText(source)))
      const fixed = applyFirst(source, kept)
      const first = Math.min(source.length, ...kept.map(({replacement}) => replacement.start))
      expect(fixed.startsWith(source.slice(0, first))).toBe(true)
      const last = Math.max(0, ...kept.map(({replacement}) => replacement.end))
      expect(fixed.endsWith(source.slice(last))).toBe(true)
      expect(LONE_SURROGATE.test(fixed)).toBe(LONE_SURROGATE.test(source))
      expect(() => rules.find(viewOfText(fixed))).not.toThrow()
    })
  })
})
