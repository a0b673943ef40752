import type {Finding} from '../detect/finding.js'
import {TokenClass} from '../text/classes.js'
import {speechOf} from '../text/speech.js'
import type {TaggedView} from '../text/tags.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {clauseAt} from './syntax/clause.js'
import {afterOpeners, LONGEST_CLAUSE} from './syntax/statement.js'

const RULE = {
  id: 'grammar-double-link',
  languages: ['zh', 'ja', 'vi', 'hi', 'id', 'ru'],
  why: 'English joins two clauses once: "although" or "but", "because" or "so", not both.',
  confidence: 'medium',
} as const

/** What may open the first clause, and the words that then must not join the second; not "yet", which older prose has there. */
const PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['although', /^(?:but|however)$/],
  ['though', /^(?:but|however)$/],
  ['because', /^(?:so|therefore|hence)$/],
  ['since', /^(?:so|therefore|hence)$/],
])

/** Two conjunctions for one link: "Although it rained, but we went", "Because it rained, so we stayed". The fix drops the second. */
export function findDoubleLinks(view: TaggedView): Finding[] {
  const speech = speechOf(view)
  return view.tokens.flatMap((token, index) => {
    const second = PAIRS.get(token.norm)
    if (second === undefined || token.literal || !opensSentence(view, index)) return []
    const comma = firstComma(view, index)
    const link = comma === undefined ? undefined : view.tokens[comma + 1]
    if (comma === undefined || link === undefined || speech[comma] === true || !second.test(link.norm)) return []
    // "Because it rained, so many came late that …": a word of degree.
    if (/^(?:many|much|few|little|far|that|long)$/.test(view.tokens[comma + 2]?.norm ?? '')) return []
    const next = comma + (view.tokens[comma + 2]?.text === ',' ? 3 : 2)
    if (next >= sentenceEnd(view, index) || clauseAt(view, afterOpeners(view, next), true) === undefined) return []
    return [findingOf(view, RULE, comma, next, [','])]
  })
}

/** At the head of a sentence, behind "even" or a quotation mark at most: in the middle each may belong to another clause. */
function opensSentence(view: TaggedView, index: number): boolean {
  const before = view.tokens[index - 1]
  const isFree = before?.norm === 'even' || ((before?.classes ?? 0) & TokenClass.quoteMark) !== 0
  const head = isFree ? index - 1 : index
  return head === sentenceStart(view, index)
}

function firstComma(view: TaggedView, index: number): number | undefined {
  const end = Math.min(sentenceEnd(view, index), index + LONGEST_CLAUSE)
  for (let at = index + 1; at < end; at++) {
    if (tokenAt(view, at).text === ',') return at
    if (/^[;:—–]$/.test(tokenAt(view, at).text)) return undefined
  }
  return undefined
}
