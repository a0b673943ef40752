/** The table "How fast" of the README, made of what was measured. */
import {PRESET} from './names.js'
import type {Results} from './results.js'
import type {Spread} from './spread.js'

type Row = readonly [what: string, figure: string]

/** The table in Markdown; a part that was not measured has no rows. */
export function tableOf({linters = {}, rules = {}, first, start, documents = [], work}: Results): string {
  return markdown([
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

/** The text of the README with the table in its place. */
export function withTable(readme: string, results: Results): string {
  const place = /(?<=\n## How fast\n[^|]*)\|[^\n]*\n(?:\|[^\n]*\n)*/
  if (!place.test(readme)) throw new Error('README.md has no table below "## How fast": write "| |" there')
  return readme.replace(place, () => tableOf(results))
}

const timeOf = (name: string): string => (name.startsWith('parsing') || name.includes(' ') ? name : `\`${name}\``)

const withSpread = ({median, low, high}: Spread): string =>
  low === high ? String(median) : `${median} (${low} to ${high})`

const times = (spread: Spread, what: string): string => `${withSpread(spread)} × ${what}`

function markdown(rows: readonly Row[]): string {
  const head: Row = ['what was measured', 'time over parsing alone, or as stated']
  const width = [0, 1].map((column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: Row): string => `| ${row.map((cell, column) => cell.padEnd(width[column] ?? 0)).join(' | ')} |\n`
  const rule = `| ${width.map((length) => '-'.repeat(length)).join(' | ')} |\n`
  return line(head) + rule + rows.map(line).join('')
}
