import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {languageName} from '../../text/language-name.js'
import {
  type Hits,
  type Measured,
  type Quality,
  type RegisterScores,
  type Share,
  type Speed,
  type Spread,
  shareText,
} from '../measured-file.js'
import {barChart, type Figure} from './bars.js'
import {pageOf} from './layout.js'
import type {Rates} from './rates.js'
import {registerName} from './registers.js'

/**
 * The page "Measured" as HTML: what the rules find, how many alarms are false, and how fast it is.
 * @param rates how often the rules match, by the origin of texts
 */
export function measuredPage({quality, registers, speed}: Measured, rates: Rates): string {
  return pageOf({
    path: 'measured.html',
    title: 'What was measured',
    part: 'Measured',
    description: 'What the rules find in real texts, how many alarms are false, and how fast they are.',
    content: [
      h('h1', 'What was measured'),
      h(
        'p',
        {className: 'lead'},
        'Rules are judged by what they do on texts that they were not written for: machine translation, human translation of the same sources, and English by native writers.',
      ),
      ...(quality === undefined ? [] : qualityCharts(quality)),
      ...(registers === undefined ? [] : registerCharts(registers)),
      ...rateCharts(rates),
      ...(speed === undefined ? [] : speedCharts(speed)),
    ],
  })
}

function qualityCharts({documents, postEdited}: Quality): ElementContent[] {
  const {language, share, overChance} = postEdited
  return [
    h('h2', {id: 'found'}, 'How much is found, and how much of it is right'),
    h(
      'p',
      'In these documents every artifact was marked by hand; clear ones are those that no editor would leave. Most of the documents were at hand while rules were written. What nobody has read who writes rules tells what to expect.',
    ),
    hitsChart(
      'Marked documents',
      documents.map(({texts, ...hits}) => [capitalised(texts), hits]),
    ),
    h(
      'p',
      `Where a human post-editor changed machine translation from ${language} a little, ${shareText(share)} of the flags touch a word that was changed: ${overChance} times as many as chance would.`,
    ),
  ]
}

function registerCharts({byLanguage, byRegister}: RegisterScores): ElementContent[] {
  const rowsOf = (by: Readonly<Record<string, Hits>>, nameOf: (key: string) => string): [string, Hits][] =>
    Object.entries(by).map(([key, hits]) => [nameOf(key), hits])
  return [
    h('h2', {id: 'registers'}, 'By language and kind of text'),
    h(
      'p',
      'Short texts of our own, denser with mistakes than most, written as translations leave them by somebody who knew no rule and read by nobody who writes rules. Of so few findings a share says little.',
    ),
    hitsChart('By language', rowsOf(byLanguage, languageName)),
    hitsChart('By kind of text', rowsOf(byRegister, registerName)),
  ]
}

function hitsChart(caption: string, rows: readonly (readonly [name: string, hits: Hits])[]): ElementContent {
  return barChart({
    caption,
    head: ['Texts', 'Clear artifacts found', 'Flags that hit one'],
    most: 1,
    rows: rows.map(([name, {found, right}]) => [name, shareFigure(found), shareFigure(right)]),
  })
}

function shareFigure(share: Share): Figure {
  const value = typeof share === 'number' ? share : share[0] / share[1]
  return {value, text: shareText(share)}
}

function rateCharts({native, byLanguage}: Rates): ElementContent[] {
  return [
    h('h2', {id: 'rates'}, 'How often rules match'),
    h(
      'p',
      'Matches of all rules of high and medium confidence in 1,000 words, each rule counted by itself and without what documents say of their source. Checks that code makes are not among them.',
    ),
    barChart({
      caption: 'Matches in 1,000 words',
      head: ['Source', 'Machine translation', 'Human translation'],
      rows: byLanguage.map(({code, mt, human}) => [
        languageName(code),
        rate(mt),
        human === undefined ? undefined : rate(human),
      ]),
    }),
    barChart({
      caption: 'And in English by native writers',
      head: ['Texts', 'Matches in 1,000 words'],
      most: Math.max(...byLanguage.flatMap(({mt, human = 0}) => [mt, human])),
      rows: native.map(([texts, value]) => [texts, {...rate(value), colour: 3}]),
    }),
  ]
}

function rate(value: number): Figure {
  return {value, text: value >= 1 ? value.toFixed(1) : value.toFixed(2)}
}

function speedCharts({linters = {}, rules = {}, start}: Speed): ElementContent[] {
  return [
    h('h2', {id: 'speed'}, 'How fast it is'),
    h(
      'p',
      'Time of the processor over that of parsing alone, on short documents; the thin line is the middle half of all measurements.',
    ),
    ...spreadChart('Time over parsing alone', 'Linter', linters),
    ...spreadChart('Time by the number of rules, over that with the fewest', 'Rules', rules),
    ...(start === undefined
      ? []
      : [
          h(
            'p',
            `The command takes ${start.ratio.median} times as long for a file of 2 KB as remark-cli with the recommended rules, and ${start.mebibytes} MiB.`,
          ),
        ]),
  ]
}

function spreadChart(caption: string, first: string, by: Readonly<Record<string, Spread>>): ElementContent[] {
  const rows = Object.entries(by)
  if (rows.length === 0) return []
  return [
    barChart({
      caption,
      head: [first, 'Time'],
      rows: rows.map(([name, {median, low, high}]) => [
        name,
        {
          value: median,
          text: String(median),
          spread: [low, high],
          colour: name.startsWith('retext-translationese') ? 1 : 4,
        },
      ]),
    }),
  ]
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
