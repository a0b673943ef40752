import type {TokenView} from '../text/token.js'
import {NameMatcher, type NamePlace} from './name-matcher.js'

/** What a house writes: names that are never flagged, and forms with the form to write instead. */
export interface HouseStyleOptions {
  readonly accept: readonly string[]
  readonly prefer: Readonly<Record<string, string>>
}

/** A house's choice of names, ready to be looked up in documents. */
export class HouseStyle {
  private readonly accepted: NameMatcher
  private readonly rejected: NameMatcher

  constructor(private readonly options: HouseStyleOptions) {
    this.accepted = new NameMatcher([...options.accept, ...Object.values(options.prefer)])
    this.rejected = new NameMatcher(Object.keys(options.prefer))
  }

  /** Where names stand that the house writes. */
  acceptedIn(view: TokenView): NamePlace[] {
    return this.accepted.find(view)
  }

  /** Where forms stand that the house does not write. */
  rejectedIn(view: TokenView): NamePlace[] {
    return this.rejected.find(view)
  }

  /** What the house writes for a form that it rejects. */
  preferred(form: string): string {
    return this.options.prefer[form] ?? form
  }
}
