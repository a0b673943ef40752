import {verdictOn} from '../../cli/verdict.js'
import {NATIVE} from '../../judgement/source.js'
import {languageName} from '../../text/language-name.js'
import {kindsIn} from '../filter.js'
import type {Result} from '../protocol.js'
import {byId, make} from './dom.js'

/** A bar of a chart. */
interface Bar {
  readonly name: string
  /** What it is a share of all by, in [0, 1]. */
  readonly share: number
  /** The same in words. */
  readonly value: string
  readonly dimension: string
}

/** Further kinds of findings are in the list alone. */
const MOST_BARS = 8

/** What is said of the document, and the charts. */
export class Verdict {
  private readonly reading = byId('reading', HTMLElement)
  private readonly charts = byId('charts', HTMLElement)

  /** Shows how a document reads. */
  draw({summary, findings}: Result): void {
    const {words, translated, sources} = summary
    const fixable = findings.filter(({expected}) => expected.length > 0).length
    const verdict = verdictOn([summary], fixable)
    this.reading.textContent =
      words === 0
        ? 'There is no text.'
        : translated === undefined
          ? `${verdict}. Below 150 words nothing is said of how it reads.`
          : `${verdict}.`
    const perThousand = (count: number): number => (words === 0 ? 0 : (1000 * count) / words)
    const kinds = kindsIn(findings).slice(0, MOST_BARS)
    const most = Math.max(...kinds.map(({count}) => count))
    const density = kinds.map(({label, dimension, count}) => ({
      name: label,
      share: count / most,
      value: perThousand(count).toFixed(1),
      dimension,
    }))
    const likely = sources.slice(0, MOST_BARS).map(({source, likelihood}) => ({
      name: nameOf(source),
      share: likelihood,
      value: `${Math.round(100 * likelihood)} %`,
      dimension: '',
    }))
    this.charts.replaceChildren(
      ...chart('Findings per 1,000 words', density),
      ...(translated === undefined ? [] : chart('How likely it comes from', likely)),
    )
  }
}

function nameOf(source: string): string {
  if (source === NATIVE) return 'Native English'
  return source === 'other' ? 'Another language' : languageName(source)
}

/** A list that says in numbers what its bars show. */
function chart(title: string, bars: readonly Bar[]): HTMLElement[] {
  if (bars.length === 0) return []
  const items = bars.map(({name, share, value, dimension}) => {
    const bar = make('span', {class: 'length'})
    bar.style.inlineSize = `${Math.max(1, Math.round(100 * share))}%`
    return make(
      'li',
      {class: dimension},
      make('span', {class: 'name'}, name),
      ' ',
      make('span', {class: 'value'}, value),
      make('span', {class: 'track', 'aria-hidden': 'true'}, bar),
    )
  })
  return [make('section', {}, make('h3', {}, title), make('ul', {class: 'bars'}, ...items))]
}
