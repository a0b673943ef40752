import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {singularOf} from '../english/nouns.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {isCapital, isLower, isQuoteMark, isWord} from '../text/token-kinds.js'
import {isNominal} from './syntax/noun-phrase.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const CLASSES = words('class-name-classes')
const OPENERS = words('class-name-openers')
const NAMING = words('class-name-naming')
const INDEFINITE = words('class-name-indefinite')
/** Words of a name are joined by hyphens there. */
const KNOWN = words('class-name-known')
const MENTIONING = words('class-name-mentioning')
const BEARERS = words('class-name-bearers')
const WORKS = words('class-name-works')
const OFFICIAL_ENDS = words('class-name-official')
const MINOR = /^(?:of|the|and|for|on|in|to)$/
const LONGEST_NAME = 5
const LONGEST_OFFICIAL = 11
/** A name that another is joined to is short. */
const LONGEST_JOINED = 3
const MOST_BETWEEN = 2
/** Words of the phrase before the class: "the small anti-submarine ship". */
const MOST_WORDS = 7

/** From the opening mark up to behind the closing one. */
interface Quoted {
  readonly start: number
  readonly end: number
}

/**
 * A name in quotation marks behind what bears it, "the TV channel “Gull”", or joined to such a name, or the same again; names that are
 * known to stand for a firm and the like; and names of laws, funds and festivals. The fix leaves the marks out.
 */
export const detector: Detector = {
  ids: ['grammar-class-name'],
  find({tags: view}, report) {
    const names = new Set<string>()
    const found = new Set<number>()
    for (let index = 0; index < view.tokens.length; index++) {
      if (!isClass(view, index) || !isNamed(view, index) || endsParagraph(view, index)) continue
      const end = quotedEnd(view, index + 1)
      if (end === undefined) continue
      reportNamed(view, index, end, report)
      for (const quoted of [{start: index + 1, end}, ...joinedTo(view, end)]) {
        if (quoted.start > index + 1) reportQuoted(view, quoted, report)
        found.add(quoted.start)
        names.add(keyOf(view, quoted))
      }
    }
    for (let start = 0; start < view.tokens.length; start++) {
      if (found.has(start) || !isOpening(view, start)) continue
      const end = quotedEnd(view, start)
      const key = end === undefined ? '' : keyOf(view, {start, end})
      const isName = end !== undefined && (names.has(key) || KNOWN.has(key) || isBeforeClass(view, end))
      const officialEnd = isName && !isMentioned(view, start) ? end : officialNameEnd(view, start)
      if (officialEnd !== undefined) reportQuoted(view, {start, end: officialEnd}, report)
    }
  },
}

/** "Store": a heading, of which the quotation below it is no name. */
const endsParagraph = (view: TaggedView, index: number): boolean =>
  view.tokens[index + 1]?.paragraph !== tokenAt(view, index).paragraph

function isClass(view: TaggedView, index: number): boolean {
  const {norm, joined, literal} = tokenAt(view, index)
  const singular = singularOf(norm) ?? norm.replace(/s$/, '')
  if (joined || literal || !/^(?:NOUN|PROPN)$/.test(tagAt(view, index))) return false
  return CLASSES.has(norm) || CLASSES.has(singular)
}

function reportNamed(view: TaggedView, index: number, end: number, report: Report): void {
  const {text, norm} = tokenAt(view, index)
  const name = textOf(view, index + 2, end - 1)
  // "the bakery “North Bakery”" says it twice.
  const isClear = !name.toLowerCase().includes(norm) && !isStuck(view, end)
  report('grammar-class-name', index, end, isClear ? [`${text} ${name}`] : [])
}

function reportQuoted(view: TaggedView, {start, end}: Quoted, report: Report): void {
  const isClear = !isStuck(view, start) && !isStuck(view, end)
  report('grammar-class-name', start, end, isClear ? [textOf(view, start + 1, end - 1)] : [])
}

/** A mark is all that parts two words there: without it they would be one. */
const isStuck = (view: TaggedView, index: number): boolean =>
  view.tokens[index]?.before === '' &&
  [view.tokens[index], view.tokens[index - 1]].some((token) => isWord(token) && token.joined === false)

const keyOf = (view: TaggedView, {start, end}: Quoted): string =>
  view.tokens
    .slice(start + 1, end - 1)
    .map(({norm}) => norm)
    .join('-')

/** No "a" or "no" opens the phrase that the class ends: it is one thing, and the name is its own. */
function isNamed(view: TaggedView, index: number): boolean {
  const {sentence} = tokenAt(view, index)
  for (let at = index - 1; at >= index - MOST_WORDS; at--) {
    const token = view.tokens[at]
    if (token?.sentence !== sentence || !isWord(token)) return true
    // "They renamed the bridge “Long Pier”."
    if (OPENERS.has(token.norm)) return !NAMING.has(normAt(view, at - 1))
    if (INDEFINITE.has(token.norm)) return false
    if (!isNominal(view, at) && tagAt(view, at) !== 'NUM') return true
  }
  return true
}

/** The names that follow a name: "the ships “Gull”, “Tern” and “Petrel”". */
function joinedTo(view: TaggedView, from: number): readonly Quoted[] {
  const joined: Quoted[] = []
  let at = from
  for (;;) {
    let start = at
    if (normAt(view, start) === ',') start++
    if (/^(?:and|or)$/.test(normAt(view, start))) start++
    const end = start > at && isOpening(view, start) ? quotedEnd(view, start) : undefined
    if (end === undefined || !isShortName(view, start + 1, end - 1)) return joined
    joined.push({start, end})
    at = end
  }
}

const isShortName = (view: TaggedView, start: number, end: number): boolean =>
  end - start <= LONGEST_JOINED && view.tokens.slice(start, end).every(isCapital)

/** A mark that a word follows at once. */
const isOpening = (view: TaggedView, index: number): boolean =>
  isQuoteMark(view.tokens[index]) && view.tokens[index + 1]?.before === ''

/** "A “Gull” moment", "the so-called “Gull”", "the word “Gull”": the marks are meant. */
const isMentioned = (view: TaggedView, start: number): boolean => {
  const before = normAt(view, start - 1)
  return INDEFINITE.has(before) || NAMING.has(before) || MENTIONING.has(before)
}

/** Behind the closing mark of a name in quotation marks that begins at a token. */
function quotedEnd(view: TaggedView, index: number): number | undefined {
  const first = view.tokens[index + 1]
  if (!isQuoteMark(view.tokens[index]) || !isCapital(first) || first.sentence !== view.tokens[index]?.sentence)
    return undefined
  let at = index + 1
  while (at < index + 1 + LONGEST_NAME && isWord(view.tokens[at])) at++
  return isSpeech(view, index + 1, at) ? undefined : closingEnd(view, at)
}

/** "She told the newspaper “We are late”": in a name, verbs, adverbs and pronouns have capitals. */
const isSpeech = (view: TaggedView, start: number, end: number): boolean =>
  view.tokens
    .slice(start, end)
    .some((token, at) => isLower(token) && /^(?:VERB|AUX|ADV|PRON)$/.test(tagAt(view, start + at)))

function closingEnd(view: TaggedView, index: number): number | undefined {
  const isClosed = isQuoteMark(view.tokens[index]) && (tokenAt(view, index).classes & TokenClass.spaced) === 0
  return isClosed ? index + 1 : undefined
}

/** "The “Gull” missile boat" */
function isBeforeClass(view: TaggedView, end: number): boolean {
  let at = end
  while (at < end + MOST_BETWEEN && isNominal(view, at) && !BEARERS.has(normAt(view, at))) at++
  return BEARERS.has(normAt(view, at)) && isLower(view.tokens[at]) && view.tokens[at + 1]?.joined !== true
}

/** Behind the closing mark of what "the" stands before and what says itself what it is: "the “Shore Protection Law”". */
function officialNameEnd(view: TaggedView, start: number): number | undefined {
  if (!isDefinite(view, start)) return undefined
  let at = start + 1
  while (at < start + 1 + LONGEST_OFFICIAL && isOfficialWord(view, at)) at++
  const end = at - start > 2 && isOfficialEnd(view, at - 1) ? closingEnd(view, at) : undefined
  // "the “Summer Camp” films"
  return end === undefined || WORKS.has(normAt(view, end)) ? undefined : end
}

const isOfficialEnd = (view: TaggedView, index: number): boolean =>
  isCapital(view.tokens[index]) && OFFICIAL_ENDS.has(normAt(view, index))

function isOfficialWord(view: TaggedView, index: number): boolean {
  const token = view.tokens[index]
  if (!isWord(token)) return false
  const {classes, joined, norm} = token
  return joined || (classes & (TokenClass.capital | TokenClass.number | TokenClass.ordinal)) !== 0 || MINOR.test(norm)
}

/** "the “Gull”", "its annual “Gull”"; but "called the “Gull”". */
function isDefinite(view: TaggedView, start: number): boolean {
  const isModified = /^(?:ADJ|NUM)$/.test(tagAt(view, start - 1))
  const at = isModified ? start - 2 : start - 1
  const norm = normAt(view, at)
  if (view.tokens[at]?.sentence !== view.tokens[start]?.sentence) return false
  if (!OPENERS.has(norm) && !/^['’]s$/.test(norm)) return false
  const before = normAt(view, at - 1)
  return !NAMING.has(before) && !MENTIONING.has(before)
}
