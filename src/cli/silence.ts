import type {VFileMessage} from 'vfile-message'
import {meaningOf} from '../rules/wildcard.js'
import type {Comment, Word} from './comments.js'

/** A name in a comment; a comment without names has one meaning, which is all rules. */
interface Meaning {
  readonly name: Word | undefined
  readonly isMeant: (id: string) => boolean
}

interface Order {
  readonly comment: Comment
  readonly verb: string | undefined
  readonly meanings: readonly Meaning[]
  /** Offsets in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Where comments silence which rules. */
export class Silence {
  private readonly orders: readonly Order[]
  private readonly used = new Set<Meaning>()

  /** @param comments in order; what is wrong in them has no effect */
  constructor(comments: readonly Comment[]) {
    this.orders = comments.map((comment) => {
      const {node, endOfNext, verb, names} = comment
      return {
        comment,
        verb: verb?.text,
        meanings:
          names.length === 0
            ? [{name: undefined, isMeant: () => true}]
            : names.map((name) => ({name, isMeant: meaningOf(name.text)})),
        start: node.position?.start.offset ?? 0,
        end: endOfNext ?? 0,
      }
    })
  }

  /** Whether a message is silenced where it begins; one of the whole document begins where this does. */
  holds({place, ruleId = ''}: VFileMessage): boolean {
    const point = place !== undefined && 'start' in place ? place.start : place
    const offset = point?.offset ?? 0
    let silencing: readonly Meaning[] = []
    for (const {verb, meanings, start, end} of this.orders) {
      if (start > offset) break
      const meant = meanings.filter(({isMeant}) => isMeant(ruleId))
      if (meant.length === 0) continue
      const isIgnored = verb === 'ignore' && offset < end
      if (isIgnored || verb === 'disable') silencing = meant
      if (isIgnored) break
      if (verb === 'enable') silencing = []
    }
    for (const meaning of silencing) this.used.add(meaning)
    return silencing.length > 0
  }

  /** What has silenced nothing of what `holds` was asked about: names in comments, and whole comments. */
  unused(): {readonly comment: Comment; readonly name: Word | undefined}[] {
    return this.orders.flatMap(({comment, verb, meanings}) =>
      verb === 'disable' || verb === 'ignore'
        ? meanings.filter((meaning) => !this.used.has(meaning)).map(({name}) => ({comment, name}))
        : [],
    )
  }
}
