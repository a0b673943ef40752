import type {Element, ElementContent} from 'hast'
import {h, s} from 'hastscript'

/** A figure of a chart. */
export interface Figure {
  readonly value: number
  /** The value as it is written. */
  readonly text: string
  /** Which of the colours of the chart its bar has, from 1. */
  readonly colour?: number
  /** The middle half of all measurements, where they differ. */
  readonly spread?: readonly [low: number, high: number]
}

/** A chart of bars that is a table: whoever does not see the bars reads the figures. */
export interface BarChart {
  readonly caption: string
  /** What is said at the head of the first column, and of each column of figures. */
  readonly head: readonly string[]
  /** For each row its name, and the figures; `undefined` where nothing was measured. */
  readonly rows: readonly (readonly [name: string | ElementContent, ...figures: readonly (Figure | undefined)[]])[]
  /** The value that fills the width; without it that of the greatest. */
  readonly most?: number
}

/** Bars are drawn in so many parts of their width. */
const WIDTH = 1000

/** The chart as an element. All columns share one scale. */
export function barChart({caption, head, rows, most}: BarChart): Element {
  const figures = rows.flatMap(([, ...row]) => row).flatMap((figure) => (figure === undefined ? [] : [figure]))
  const full = most ?? Math.max(0, ...figures.flatMap(({value, spread}) => [value, spread?.[1] ?? 0]))
  return h(
    'table',
    {className: 'chart'},
    h('caption', caption),
    h('thead', h('tr', ...head.map((name) => h('th', {scope: 'col'}, name)))),
    h(
      'tbody',
      rows.map(([name, ...row]) =>
        h('tr', h('th', {scope: 'row'}, name), ...row.map((figure, index) => cell(figure, index + 1, full))),
      ),
    ),
  )
}

function cell(figure: Figure | undefined, column: number, full: number): Element {
  if (figure === undefined) return h('td', h('span', {className: 'soft'}, 'not measured'))
  return h('td', bar(figure, column, full), h('span', figure.text))
}

function bar({value, colour, spread}: Figure, column: number, full: number): Element {
  const x = (amount: number): number => (full === 0 ? 0 : Math.round((WIDTH * amount) / full))
  const [low, high] = spread ?? [value, value]
  return s(
    'svg',
    {
      className: ['bar', `c${colour ?? column}`],
      viewBox: `0 0 ${WIDTH} 10`,
      preserveAspectRatio: 'none',
      ariaHidden: 'true',
    },
    s('rect', {width: x(value), height: 10}),
    ...(low === high ? [] : [s('rect', {className: 'spread', x: x(low), y: 4, width: x(high) - x(low), height: 2})]),
  )
}
