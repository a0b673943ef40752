import {tables} from '../generated/english.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'

/** Whose English a document is to be. */
export const LOCALES = ['US', 'UK'] as const
export type Locale = (typeof LOCALES)[number]

const LEANING: ReadonlyMap<string, number> = new Map(
  tables.spellings.flatMap(([us, uk]): [string, number][] => [
    [us, 1],
    [uk, -1],
  ]),
)
/** A date in full tells as much as several words. */
const DATE = 2

/** Whose English a document writes, by the majority of its spellings and dates: American, unless they say otherwise. */
export function localeOf(view: TokenView): Locale {
  let balance = 0
  for (let index = 0; index < view.tokens.length; index++) {
    const {norm, classes} = tokenAt(view, index)
    balance += LEANING.get(norm) ?? 0
    if ((classes & TokenClass.month) === 0) continue
    const after = view.tokens[index + 1]
    const before = view.tokens[index - 1]
    if (isDay(after?.text) && after?.sentence === view.tokens[index]?.sentence) balance += DATE
    else if (isDay(before?.text) && before?.sentence === view.tokens[index]?.sentence) balance -= DATE
  }
  return balance < 0 ? 'UK' : 'US'
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && /^(?:[1-9]|[12]\d|3[01])$/.test(text)
}
