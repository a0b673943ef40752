/** Random options, flags and configuration files, right and wrong. */
import fc from 'fast-check'
import {sign} from './texts.js'

const name = fc.oneof(fc.constantFrom('Kiev', 'Kyiv', 'Zelensky', 'New York', 'constructor', '__proto__', ''), sign)
const id = fc.constantFrom('ru-not-a-fact', 'typography-dash', 'any-nothing', 'constructor', '', 'ru-*', '*', '*-*-x*')
const wrong = fc.anything({withNullPrototype: true})
const orWrong = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({weight: 6, arbitrary: right}, {weight: 1, arbitrary: wrong})

const ruleOption = fc.oneof(
  fc.constantFrom('off', 'warning', 'error'),
  fc.record(
    {severity: fc.constantFrom('off', 'warning', 'error'), confidence: fc.constantFrom('low', 'high')},
    {requiredKeys: []},
  ),
)

/** Options of the plugins. */
export const options: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    fc.record(
      {
        confidence: orWrong(fc.constantFrom('high', 'medium', 'low')),
        source: orWrong(fc.constantFrom('auto', 'native', 'ru', ['ru', 'uk'], 'zz', [], 'constructor')),
        rules: orWrong(fc.dictionary(id, orWrong(ruleOption), {maxKeys: 3})),
        ruleFiles: orWrong(fc.constantFrom([], ['no-such-file.yml'], ['.'], ['\0'])),
        names: orWrong(
          fc.record(
            {
              accept: orWrong(fc.oneof(fc.array(name, {maxLength: 3}), fc.constantFrom('no-such-file.txt', '.'))),
              prefer: orWrong(fc.dictionary(name, name, {maxKeys: 3})),
            },
            {requiredKeys: []},
          ),
        ),
        locale: orWrong(fc.constantFrom('US', 'UK')),
        builtin: orWrong(fc.boolean()),
      },
      {requiredKeys: []},
    ),
    fc.option(fc.tuple(fc.constantFrom('colour', 'toString', '__proto__', 'Confidence'), wrong), {
      freq: 8,
      nil: undefined,
    }),
  )
  .map(([right, more]) => (more === undefined ? right : {...right, [more[0]]: more[1]}))

const limits = fc.record(
  {
    failOn: orWrong(fc.constantFrom('high', 'medium', 'low', 'never')),
    maxSize: orWrong(fc.constantFrom(1000, '10 MB', '1KB', '-1')),
    maxDensity: orWrong(fc.constantFrom(0, 10, '5')),
    maxScore: orWrong(fc.constantFrom(0, 0.5, 2)),
    frontMatter: orWrong(fc.constantFrom([], ['title'], [''])),
    overrides: orWrong(
      fc.array(
        fc.record({files: orWrong(fc.constantFrom(['*.txt'], ['**'], ['!a.txt'], [])), confidence: fc.constant('low')}),
        {maxLength: 2},
      ),
    ),
  },
  {requiredKeys: []},
)

/** What a configuration file in JSON says, which may be broken. */
export const configuration: fc.Arbitrary<string> = fc
  .tuple(options, limits, fc.option(fc.nat(), {freq: 4, nil: undefined}))
  .map(([given, more, cut]) => {
    const text = toJson({...given, ...more})
    return cut === undefined ? text : text.slice(0, cut % (text.length + 1))
  })

/** Flags of the command. */
export const flags: fc.Arbitrary<string[]> = fc
  .array(
    fc.oneof(
      fc
        .constantFrom('--confidence', '--fail-on')
        .chain((flag) => fc.constantFrom('high', 'low', 'never', 'x', '').map((level) => [flag, level])),
      fc.tuple(fc.constant('--source'), fc.constantFrom('ru', 'ru,uk', 'native', 'auto', 'zz', ',', '')),
      fc.tuple(
        fc.constantFrom('--max-density', '--max-score', '--max-size'),
        fc.constantFrom('0', '1', '-1', '1KB', 'x', 'NaN'),
      ),
      fc.tuple(fc.constant('--disable'), id),
      fc.tuple(fc.constant('--explain'), id),
      fc.tuple(
        fc.constantFrom('--rule-file', '--config', '--ignore-path'),
        fc.constantFrom('no-such-file', '.', 'a.txt'),
      ),
      fc.constantFrom(
        ['--no-builtin'],
        ['--no-config'],
        ['--quiet'],
        ['--no-color'],
        ['--jsonl'],
        ['--version'],
        ['--nothing'],
      ),
    ),
    {maxLength: 3},
  )
  .map((all) => all.flat())

/** JSON of any value; what JSON does not know is left out. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each))
}
