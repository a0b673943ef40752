import type {Finding} from '../detect/finding.js'
import type {TokenView} from '../text/token.js'
import {findingOf} from './finding.js'

const RULE = {
  id: 'grammar-adverb',
  languages: [],
  why: 'The adverb is formed against the rules of spelling; dictionary-based translation builds such words itself.',
  confidence: 'high',
} as const

/** Adverbs that do keep the ending of their adjective. */
const REGULAR = /^(?:sh|sl|dr|wr|spr|st|pr|sk)yly$|^(?:pub|fran|politi?)[ct]?licly$/
const LONGEST_WORD = 30

/** What is wrong at the end of an adverb, and how it is written. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/([^aeiou])yly$/, '$1ily'],
  [/([aeiou]\w*[bt])lely$/, '$1ly'],
  [/([a-z]{2})fuly$/, '$1fully'],
  [/([a-z]{2}(?:at|ist|om|et|ph|og|ot|if|in|st|nt))icly$/, '$1ically'],
  [/^truely$/, 'truly'],
  [/^wholely$/, 'wholly'],
  [/^(fast|often|seldom)ly$/, '$1'],
]

/** Adverbs that no dictionary has: "angryly", "possiblely", "carefuly", "basicly", "fastly". */
export function findAdverbs(view: TokenView): Finding[] {
  return view.tokens.flatMap(({text, norm}, index) => {
    if (!norm.endsWith('ly') || norm.length > LONGEST_WORD || !/^[A-Z]?[a-z]+$/.test(text) || REGULAR.test(norm))
      return []
    const ending = ENDINGS.find(([wrong]) => wrong.test(text))
    return ending === undefined ? [] : [findingOf(view, RULE, index, index + 1, [text.replace(...ending)])]
  })
}
