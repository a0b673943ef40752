import type {Detector} from '../detect/detector.js'
import {tokenAt} from '../text/token.js'

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
export const detector: Detector = {
  ids: ['grammar-adverb'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, norm} = tokenAt(view, index)
      if (!norm.endsWith('ly') || norm.length > LONGEST_WORD || !/^[A-Z]?[a-z]+$/.test(text)) continue
      const ending = REGULAR.test(norm) ? undefined : ENDINGS.find(([wrong]) => wrong.test(text))
      if (ending !== undefined) report('grammar-adverb', index, index + 1, [text.replace(...ending)])
    }
  },
}
