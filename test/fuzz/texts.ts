/** Random texts: what rules and checks look for, cut and mixed, among signs that no text should have. */
import {readFileSync, statSync} from 'node:fs'
import fc from 'fast-check'
import {listCheckFiles, listRuleFiles, readCheckFiles} from '../../src/build/rule-files.js'
import {readRules} from '../../src/rules/read.js'
import {HOSTILE} from '../support/hostile.js'

/** A sentence of the rules as it is before it is mended. */
const flagged = ({text}: {readonly text: string}): string => text.split(' => ')[0] ?? ''

/** Larger files of rules are not read, in bytes: all would take a minute. */
const LARGEST = 16_384

const smallFiles = listRuleFiles('rules').filter((file) => statSync(file).size <= LARGEST)
const ofRules = smallFiles.flatMap((file) =>
  readRules(readFileSync(file, 'utf8'), file).rules.flatMap(({flag, pass}) => [...flag, ...pass].map(flagged)),
)
const ofChecks = readCheckFiles(listCheckFiles('rules')).flatMap(({flag, pass}) => [...flag, ...pass].map(flagged))

const sentence = fc.oneof(fc.constantFrom(...ofRules), fc.constantFrom(...ofChecks))

/** A sentence with a word left out, said twice or moved to the end. */
const disturbed = fc.tuple(sentence, fc.nat(), fc.nat(2)).map(([text, number, way]) => {
  const words = text.split(' ')
  const at = number % words.length
  const rest = words.filter((_, index) => index !== at)
  const word = words[at] ?? ''
  return (way === 0 ? rest : way === 1 ? words.toSpliced(at, 0, word) : [...rest, word]).join(' ')
})

/** Short pieces of texts that are made to be slow. */
const hostile = fc
  .tuple(fc.constantFrom(...HOSTILE.values()), fc.integer({min: 1, max: 80}))
  .map(([textOf, length]) => textOf(length))

/** Signs on which programs stumble. */
export const sign: fc.Arbitrary<string> = fc.constantFrom(
  ...['\0', '\u0007', '\u001B[31m', '\uFEFF', '\uFFFD', '\uFFFC', '\uFFFE', '\u{10FFFF}'],
  // Halves of characters.
  ...['\uD83D', '\uDE42', '\uDE42\uD83D'],
  // Marks that stand on what goes before, and what cannot be seen.
  ...['\u0301', 'e\u0301\u0323', '\u0488', '\u200B', '\u200C', '\u200D', '\u00AD', '\u2060', '\uFE0F', '\u180E'],
  // From right to left.
  ...['\u202E', '\u200F', '\u2067', 'שלום', 'مرحبا ١٢٣', '\u0640'],
  ...['🙂', '👩‍👧', '🇪🇺', '👍🏽', '1️⃣', '\u{1D400}'],
  // Letters that change their length with their case, and words that objects have.
  ...[
    'ß',
    'ẞ',
    'İ',
    'ı',
    'ŉ',
    'ﬁ',
    'ǅ',
    'Ⅷ',
    '½',
    '一二',
    '가',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
)

const odd = fc.oneof(
  sign,
  fc.string({unit: 'grapheme', maxLength: 6}),
  fc.string({unit: 'binary', maxLength: 6}),
  fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit)), maxLength: 4}),
)

/** Some words, or what stands in their place. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  {weight: 6, arbitrary: sentence},
  {weight: 3, arbitrary: disturbed},
  {weight: 2, arbitrary: hostile},
  {weight: 2, arbitrary: odd},
)

const space = fc.constantFrom(
  ...[' ', ' ', ' ', ' ', '', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\t', '  '],
  ...['\u00A0', '\u2028', '\u2029', '\u0085', '\u3000', '\n \n', '\v', '\f'],
)

/** Texts of some pieces, which need not end in a line break. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, space), {maxLength: 10})
  .map((pieces) => pieces.flat().join(''))

/** What stands before another text and has to do with none: nothing is found in it, and no mark in it is open. */
export const unrelated: fc.Arbitrary<string> = fc.constantFrom(
  'The water in the bay stayed calm all morning.',
  'Bees fly far. They come home at dusk.',
  'Whoever bakes bread knows how long dough takes to rise.',
)
