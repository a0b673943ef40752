import {addTo} from '../text/groups.js'
import {isAdjacent} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isCapital} from '../text/token-kinds.js'
import {plainKey} from './spelling.js'

/** Where a listed name stands in a document, in tokens. */
export interface NamePlace {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Finds names of a list, whatever their diacritics and capitals but for the first one. */
export class NameMatcher {
  private readonly byFirst = new Map<string, {readonly name: string; readonly keys: readonly string[]}[]>()

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const keys = plainKey(name)
        .split(/\s+/)
        .filter((key) => key !== '')
      if (keys[0] !== undefined) addTo(this.byFirst, keys[0], {name, keys})
    }
  }

  /** Every place of every listed name, in document order. */
  find(view: TokenView): NamePlace[] {
    if (this.byFirst.size === 0) return []
    return view.tokens.flatMap((token, start) =>
      (this.byFirst.get(plainKey(token.text)) ?? []).flatMap(({name, keys}) => {
        const isWhole = keys.every((key, at) => at === 0 || isNext(view, start + at, key))
        return isWhole && isCapital(token) ? [{name, start, end: start + keys.length}] : []
      }),
    )
  }
}

function isNext(view: TokenView, index: number, key: string): boolean {
  const token = view.tokens[index]
  return token !== undefined && isAdjacent(tokenAt(view, index - 1), token) && plainKey(token.text) === key
}
