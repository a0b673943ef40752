import {plainKey} from '../lexicon/spelling.js'
import type {Finding} from '../pattern/rule-set.js'
import type {TokenView} from '../text/token.js'
import {findingOf} from './finding.js'
import {NameMatcher} from './name-matcher.js'

/** What a house writes: names that are never flagged, and forms with the form to write instead. */
export interface HouseStyle {
  readonly accept: readonly string[]
  readonly prefer: Readonly<Record<string, string>>
}

/** Applies a house's choice of names to what the checks of names find. */
export class HouseStyleFilter {
  private readonly accepted: NameMatcher
  private readonly rejected: NameMatcher

  constructor(private readonly style: HouseStyle) {
    this.accepted = new NameMatcher([...style.accept, ...Object.values(style.prefer)])
    this.rejected = new NameMatcher(Object.keys(style.prefer))
  }

  /** The findings but for those in accepted names, and the forms that the house does not write. */
  apply(view: TokenView, findings: readonly Finding[]): Finding[] {
    const own = this.rejected.find(view).map(({name, start, end}) => {
      const wanted = this.style.prefer[name] ?? name
      const why = `The house style, option "names.prefer", writes ${wanted}.`
      return findingOf(view, {id: 'name-house-style', languages: [], why, confidence: 'high'}, start, end, [wanted])
    })
    const places = [...this.accepted.find(view), ...own]
    if (places.length === 0) return [...findings]
    const isSettled = (finding: Finding): boolean =>
      places.some(({start, end}) => start <= finding.start && finding.end <= end) ||
      own.some(({start, end}) => start < finding.end && finding.start < end)
    return [...findings.filter((finding) => !isSettled(finding)), ...own.filter(isWrong)]
  }
}

/** "Kyiv" preferred to "Kiev" also names "KIEV", but what is right already stays. */
function isWrong({replacement: {actual, expected}}: Finding): boolean {
  return expected.every((text) => plainKey(text) !== plainKey(actual) || text !== actual)
}
