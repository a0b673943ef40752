import type {Finding} from '../detect/finding.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {normAt, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-adverb-place',
  languages: [],
  why: 'An adverb parts the verb from its object, as in the source. English says "speaks English fluently", "likes music very much".',
  confidence: 'medium',
} as const

const ADVERBS = words('adverb-place-adverbs')
/** So long an object may stand behind an adverb: "read carefully the instructions that came with the boat". */
const LONGEST_OBJECT = 3

/** "speaks fluently English.", "read carefully the instructions.", "like very much music." The fix moves the adverb. */
export function findAdverbPlaces(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap(({start, end, isQuoted}) => {
    if (isQuoted) return []
    const findings: Finding[] = []
    for (let index = start; index + 2 < end; index++) {
      if (tagAt(view, index) !== 'VERB') continue
      const behind = adverbEnd(view, index + 1)
      const object = behind === undefined ? undefined : objectAt(view, behind, end)
      if (behind === undefined || object === undefined) continue
      const text = (from: number, to: number): string =>
        view.tokens
          .slice(from, to)
          .map(({text, before}, at) => (at === 0 ? text : `${before}${text}`))
          .join('')
      const fix = `${text(behind, object)} ${text(index + 1, behind)}`
      findings.push(findingOf(view, RULE, index + 1, object, [fix]))
    }
    return findings
  })
}

function adverbEnd(view: TaggedView, index: number): number | undefined {
  const norm = normAt(view, index)
  if (norm === 'very' && /^(?:much|well)$/.test(normAt(view, index + 1))) return index + 2
  return ADVERBS.has(norm) ? index + 1 : undefined
}

/** Behind a short object that ends its clause. */
function objectAt(view: TaggedView, index: number, end: number): number | undefined {
  const phrase = index < end ? nounPhraseAt(view, index) : undefined
  if (phrase === undefined || phrase.end - index > LONGEST_OBJECT || phrase.end > end) return undefined
  const first = tokenAt(view, index)
  const isObject = /^(?:the|this|that|my|your|his|her|its|our|their|all)$/.test(first.norm) || isLanguage(view, index)
  const isLast = phrase.end === end || /^[,;.]$/.test(normAt(view, phrase.end))
  // "the next day" and "this year" tell the time.
  return isObject && isLast && !TIMES.has(normAt(view, phrase.head)) ? phrase.end : undefined
}

const TIMES = words('adverb-place-times')

const isLanguage = (view: TaggedView, index: number): boolean =>
  (tokenAt(view, index).classes & TokenClass.capital) !== 0 && /(?:ish|ian|ese|man|ench)$/.test(normAt(view, index))
