import type {Summary} from '../../judgement/summary.js'
import {languageName} from '../../text/language-name.js'
import {verdictOn} from '../verdict.js'
import type {CheckedFile} from './report.js'

/** Of more languages than this, those with the fewest findings are left out. */
const MOST_LANGUAGES = 5

/** How often something is there. */
export type Count = readonly [name: string, number: number]

/** Counts what all files have. */
export class Tally {
  private readonly summaries: Summary[] = []
  private readonly kinds = new Map<string, number>()
  private readonly languages = new Map<string, number>()
  private fixable = 0
  private fixed = 0
  /** Whether there is nothing to say at the end. */
  isEmpty = true

  add({messages, summary, excess, fixed = 0}: CheckedFile): void {
    if (messages.length > 0 || excess !== undefined || fixed > 0) this.isEmpty = false
    this.fixed += fixed
    if (summary !== undefined) this.summaries.push(summary)
    for (const {kind, language = [], expected = []} of messages) {
      if (kind !== undefined) count(this.kinds, kind)
      for (const code of language) count(this.languages, languageName(code))
      if (expected.length > 0) this.fixable++
    }
  }

  /** How much it is, and how it reads. */
  verdict(): string {
    return verdictOn(this.summaries, this.fixable, this.fixed)
  }

  /** The kinds that findings are of, the most frequent first. */
  byKind(): Count[] {
    return ranked(this.kinds)
  }

  /** The languages that findings point to, by their names, the most frequent first; a finding may point to several. */
  byLanguage(): Count[] {
    return ranked(this.languages).slice(0, MOST_LANGUAGES)
  }

  /** What it is, and to which languages it points, the most frequent first. */
  details(): string[] {
    const list = (counts: readonly Count[]): string => counts.map(([name, number]) => `${name} ${number}`).join(', ')
    const [kinds, languages] = [this.byKind(), this.byLanguage()]
    return [
      ...(kinds.length === 0 ? [] : [`  by kind: ${list(kinds)}`]),
      ...(languages.length === 0 ? [] : [`  by language: ${list(languages)}`]),
    ]
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function ranked(counts: ReadonlyMap<string, number>): Count[] {
  return [...counts].sort(([name, one], [otherName, other]) => other - one || (name < otherName ? -1 : 1))
}
