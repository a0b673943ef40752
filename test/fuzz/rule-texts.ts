// biome-ignore-all lint/suspicious/noTemplateCurlyInString: suggestions are written so
/** Random patterns, rules and rule files, valid and broken. */
import fc from 'fast-check'
import {stringify} from 'yaml'
import {CLASS_NAMES} from '../../src/pattern/parse.js'
import type {Fields} from '../support/rules.js'
import {piece, sign} from './texts.js'

const word = fc.constantFrom(
  ...[
    'fact',
    'the',
    'a',
    'not',
    'Leopold',
    'NIK',
    'of',
    'deal',
    'hold',
    'that',
    'is',
    "it's",
    'one-to-one',
    'the road',
  ],
  ...['3.5', 'U.S.', '12', 'café', 'constructor', '__proto__', "'s"],
)
const lemma = fc.constantFrom('be', 'have', 'carry', 'take', 'man', 'step', 'go', 'constructor', 'blorp')
const form = fc.constantFrom('', '', ':past', ':ing', ':s', ':base', ':participle', ':noun', ':verb')
/** Classes and joints of the grammar, gaps, and what is none of them. */
const CLASSES = [...CLASS_NAMES, ...['modifiers', 'space', 'tight', 'hyphen', '0-3', '1-6', '2-1', '9-9', 'nothing']]
const mark = fc.constantFrom(',', '.', ':', ';', '?', '!', '%', '$', '€', '"', '—', '\\(', '\\)', '(', ']', '|', '{')

/** Patterns of the grammar, and some that break it at an edge. */
export const pattern: fc.Arbitrary<string> = fc.letrec<{item: string; sequence: string}>((tie) => ({
  item: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 5, arbitrary: word},
    {weight: 2, arbitrary: fc.tuple(lemma, form).map(([verb, its]) => `{${verb}${its}}`)},
    {weight: 2, arbitrary: fc.constantFrom(...CLASSES).map((name) => `<${name}>`)},
    mark,
    {weight: 2, arbitrary: fc.array(tie('sequence'), {minLength: 1, maxLength: 3}).map((all) => `(${all.join('|')})`)},
    {weight: 2, arbitrary: fc.array(tie('sequence'), {minLength: 1, maxLength: 2}).map((all) => `[${all.join('|')}]`)},
  ),
  sequence: fc.array(tie('item'), {minLength: 1, maxLength: 4}).map((items) => items.join(' ')),
})).sequence

/** Patterns with a character too many, or random signs in their place. */
export const brokenPattern: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(pattern, fc.nat(), fc.oneof(fc.constantFrom(...'()[]{}<>|:,.\\"$'), sign))
    .map(([text, at, extra]) => text.slice(0, at % (text.length + 1)) + extra + text.slice(at % (text.length + 1))),
  fc.string({unit: 'grapheme', maxLength: 20}),
)

export const suggestion: fc.Arbitrary<string> = fc.oneof(
  word,
  fc.constantFrom(
    '',
    '$1',
    '$2 the $1',
    '${1:possessive}',
    '${1:thousands}',
    '${9:ordinal}',
    '{bring}',
    '{have:ing} $1',
  ),
  fc.constantFrom('$', '${', '{', 'a <name>', '{bring', '${1:nothing}', '${1:s} of $0'),
)

const context = fc.dictionary(
  fc.constantFrom('before', 'after', 'within', 'sentence', 'sentense'),
  fc.oneof(pattern, fc.array(pattern, {maxLength: 2}), fc.constant(3)),
  {maxKeys: 2},
)
const POSITIONS = [
  'sentence-start',
  'sentence-end',
  'clause-start',
  'clause-end',
  'paragraph-start',
  'paragraph',
  'end',
]

/** Kinds of text that a rule may ask for. */
const register = fc.constantFrom('<shop>', '<news>')

/** What a rule says besides its pattern. */
const rest = fc.record(
  {
    kind: fc.constantFrom('calque', 'idiom', 'typography', 'name', 'calk'),
    source: fc.oneof(fc.constant('Не факт, что'), sign),
    suggest: fc.oneof(suggestion, fc.array(suggestion, {maxLength: 3}), fc.constant(null)),
    why: fc.oneof({weight: 3, arbitrary: fc.constant('It is a test.')}, sign, fc.constant('')),
    at: fc.constantFrom(...POSITIONS),
    unless: context,
    when: context,
    about: fc.oneof(pattern, register, fc.array(pattern, {maxLength: 2})),
    since: fc.oneof(fc.integer(), fc.constant('1990')),
    confidence: fc.constantFrom('high', 'medium', 'low', 'certain'),
    languages: fc.array(fc.constantFrom('ru', 'uk', 'xx', 'Russian'), {maxLength: 3}),
  },
  {requiredKeys: ['kind', 'why']},
)

/** Words that a pattern without braces and brackets may well match. */
const sentenceOf = (match: string): string => `${match.replace(/[()[\]{}<>|\\]|:\w+/g, ' ').replace(/\s+/g, ' ')}.`

const entry = fc.tuple(pattern, rest, piece, fc.nat(4)).map(([match, fields, text, number]) => ({
  id: `any-rule-${number}`,
  match,
  ...fields,
  flag: [sentenceOf(match)],
  pass: [text],
}))

/** Fields for a rule that the tests of rules make; all else of it is sound. */
export const fields: fc.Arbitrary<Fields> = fc.record(
  {
    match: fc.oneof({weight: 6, arbitrary: pattern}, brokenPattern),
    suggest: fc.oneof(suggestion, fc.array(suggestion, {minLength: 1, maxLength: 2})),
    at: fc.constantFrom(...POSITIONS),
    confidence: fc.constantFrom('high', 'medium', 'low'),
    unless: context,
    when: context,
    about: fc.oneof({weight: 3, arbitrary: pattern}, register),
  },
  {requiredKeys: ['match']},
)

/** Whole rule files. */
const file = fc.array(entry, {maxLength: 4}).map((entries) => stringify(entries))

const breaks = fc.oneof(fc.constantFrom(...':{}[]&*!|>\t"\'#-%@`,?\n', '\n  ', '<<: *a', '&a ', '!!js/function '), sign)

/** Rule files in which some characters are lost and others came in, or which are no rule files at all. */
export const ruleFile: fc.Arbitrary<string> = fc.oneof(
  {weight: 3, arbitrary: file},
  {
    weight: 3,
    arbitrary: fc.tuple(file, fc.array(fc.tuple(fc.nat(), fc.nat(6), breaks), {maxLength: 4})).map(([text, cuts]) =>
      cuts.reduce((left, [number, length, extra]) => {
        const at = number % (left.length + 1)
        return left.slice(0, at) + extra + left.slice(at + length)
      }, text),
    ),
  },
  fc.json(),
  fc.anything({withNullPrototype: false}).map((value) => stringify(JSON.parse(JSON.stringify(value) ?? 'null'))),
  fc.string({unit: 'grapheme', maxLength: 40}),
)
