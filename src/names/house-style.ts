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
    const accepted = tokensOf(this.accepted.find(view))
    const rejected = tokensOf(own)
    if (accepted.size + rejected.size === 0) return [...findings]
    const isSettled = ({start, end}: Finding): boolean => {
      const place = accepted.get(start)
      if (place !== undefined && place === accepted.get(end - 1)) return true
      for (let at = start; at < end; at++) if (rejected.has(at)) return true
      return false
    }
    return [...findings.filter((finding) => !isSettled(finding)), ...own.filter(isWrong)]
  }
}

/** For every token in one of the stretches, the number of the stretch. */
function tokensOf(stretches: readonly {readonly start: number; readonly end: number}[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const [number, {start, end}] of stretches.entries()) {
    for (let at = start; at < end; at++) numbers.set(at, number)
  }
  return numbers
}

/** A form of the table that differs only in diacritics or capitals may be written rightly already. */
function isWrong({replacement: {actual, expected}}: Finding): boolean {
  return expected[0] !== actual
}
