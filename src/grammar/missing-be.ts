import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {DEMONSTRATIVES, POSSESSIVES, union} from '../english/closed-classes.js'
import {isPlural} from '../english/nouns.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {normAt, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const BE_BY_SUBJECT: ReadonlyMap<string, string> = new Map([
  ['it', 'is'],
  ['this', 'is'],
  ['he', 'is'],
  ['she', 'is'],
  ['they', 'are'],
  ['we', 'are'],
  ['i', 'am'],
  ['you', 'are'],
])
const PREDICATES = words('missing-be-predicates')
const DEFINITE = union(DEMONSTRATIVES, POSSESSIVES, ['the'])
const DEGREES = words('missing-be-degrees')
/** A verb may be shared by what stands so many words behind it. */
const REACH = 30
const BEHIND = words('missing-be-behind')
const QUALITIES = words('missing-be-qualities')

/** "It necessary to wait.", "They not able to come." The fix puts the verb in. */
export const detector: Detector = {
  ids: ['grammar-missing-be'],
  find({tags: view}, report) {
    for (const {start, end, isQuoted} of sentencesOf(view)) {
      if (isQuoted) continue
      bareQuality(view, start, end, report)
      for (let index = start; index + 2 < end; index++) {
        const be = BE_BY_SUBJECT.get(normAt(view, index))
        if (be === undefined || !isClauseStart(view, start, index)) continue
        let at = index + 1
        while (/^(?:not|also|very|always|really|now|still|quite)$/.test(normAt(view, at))) at++
        if (!PREDICATES.has(normAt(view, at)) || !BEHIND.has(normAt(view, at + 1)) || tokenAt(view, at).joined) continue
        report('grammar-missing-be', index, index + 1, [`${tokenAt(view, index).text} ${be}`])
      }
    }
  },
}

/** Where a subject begins a clause: behind other words it may be an object, "make it possible to". */
function isClauseStart(view: TaggedView, start: number, index: number): boolean {
  if (index === start) return true
  const previous = normAt(view, index - 1)
  if (/^(?:because|although|if|when|since|while)$/.test(previous)) return true
  // "…, and it possible that" may share the verb before it.
  return previous === ',' && normAt(view, index) !== 'it' && tagAt(view, index - 2) !== 'ADV'
}

/** "The situation difficult.", ", the price low,": a thing, its quality, and nothing between them. */
function bareQuality(view: TaggedView, start: number, end: number, report: Report): void {
  for (let index = start; index < end; index++) {
    if (index > start && !/^[,;]$/.test(normAt(view, index - 1))) continue
    const phrase = nounPhraseAt(view, index)
    if (phrase === undefined || phrase.nouns > 2 || tagAt(view, phrase.head) !== 'NOUN') continue
    if (phrase.determiner === undefined || !DEFINITE.has(normAt(view, index))) continue
    let at = phrase.end
    while (DEGREES.has(normAt(view, at))) at++
    const isAlone = QUALITIES.has(normAt(view, at)) && at + 1 === end
    // "The soup was hot, the bread fresh" shares its verb, and "His face calm, he waited" needs none.
    if (!isAlone || at >= end || hasBe(view, start, index)) continue
    const be = isPlural(normAt(view, phrase.head)) ? 'are' : 'is'
    report('grammar-missing-be', phrase.head, phrase.end, [`${tokenAt(view, phrase.head).text} ${be}`])
  }
}

function hasBe(view: TaggedView, start: number, end: number): boolean {
  for (let at = Math.max(start, end - REACH); at < end; at++)
    if (tagAt(view, at) === 'AUX' || tagAt(view, at) === 'VERB') return true
  return false
}
