/** The table "How fast" of the README, made of what was measured. */
import {markdownTable, type Row} from './markdown-table.js'
import {PRESET} from './names.js'
import type {Results} from './results.js'
import type {Spread} from './spread.js'

const HEAD = ['what was measured', 'time over parsing alone, or as stated'] as const

/** The table in Markdown; a part that was not measured has no rows. */
export function tableOf({linters = {}, rules = {}, first, start, documents = [], work}: Results): string {
  return markdownTable(HEAD, [
    ...Object.entries(linters).map(([name, spread]): Row => [timeOf(name), withSpread(spread)]),
    ...Object.entries(rules).map(
      ([count, spread]): Row => [`\`${PRESET}\` with ${count} rules`, times(spread, 'that with 1000')],
    ),
    ...(first === undefined
      ? []
      : ([
          ['the first document of a process, the package loaded', `${withSpread(first.seconds)} s`],
          ['the first 100 KB of a process', times(first.ratio, 'as much text later')],
        ] satisfies Row[])),
    ...(start === undefined
      ? []
      : ([
          ['the command on 2 KB, time', times(start.ratio, '`remark-cli` with `remark-preset-lint-recommended`')],
          ['the command on 2 KB, memory', `${start.mebibytes} MiB, ${times(start.memoryRatio, '`remark-cli`')}`],
        ] satisfies Row[])),
    ...documents.map(
      ({name, ratio, mebibytes}): Row => [`the command on ${name}`, `per MB ${ratio} × that of 1 MB; ${mebibytes} MiB`],
    ),
    ...(work === undefined
      ? []
      : ([
          [
            'steps of the automaton for a word or mark, and those found out first',
            `${work.later.steps}, ${work.later.stepsMade}`,
          ],
          ['questions to the tables of names and words for a word or mark', `${work.later.lookUps}`],
        ] satisfies Row[])),
  ])
}

const timeOf = (name: string): string => (name.startsWith('parsing') || name.includes(' ') ? name : `\`${name}\``)

const withSpread = ({median, low, high}: Spread): string =>
  low === high ? String(median) : `${median} (${low} to ${high})`

const times = (spread: Spread, what: string): string => `${withSpread(spread)} × ${what}`
