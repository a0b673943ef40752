import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {beginsLine} from '../text/neighbours.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {amountAt} from './leftover/amount.js'
import {isEndonym} from './leftover/endonyms.js'
import {foreignScript, hasLatin, languagesOf} from './leftover/scripts.js'
import {isSpokenOf, REACH} from './leftover/spoken-of.js'

/** In a document with more letters of the script, and in several places, the script is a subject and no leftover. */
const LARGEST_SHARE = 0.4
const FEWEST_PLACES = 3
/** A document with more letters of the script is not English. */
const LARGEST_PART = 0.55

/** Words and sentences in another script that nothing marks as quoted or explained. */
export const detector: Detector = {
  ids: ['residue-untranslated'],
  find({view}, report) {
    const runs = foreignRuns(view)
    if (runs.length === 0) return
    const shares = sharesOf(view)
    for (const {start, end} of runs) {
      const text = textOf(view, start, end)
      const script = foreignScript(text)
      if (script === undefined) continue
      const share = shares.get(script) ?? 0
      if (share > LARGEST_PART || (share > LARGEST_SHARE && runs.length >= FEWEST_PLACES)) continue
      if (isMenuOfLanguages(text)) continue
      if (!isWordLike(text, script) || isExplained(view, start, end) || isAddressOrTag(view, start, end)) continue
      if (!isGlossed(view, start, end)) report('residue-untranslated', start, end, [], {languages: languagesOf(text)})
    }
  },
}

/** "日本語, Русский": what readers of other languages look for. */
const isMenuOfLanguages = (text: string): boolean => text.split(/[^\p{L}\p{M}]+/u).every(isEndonym)

interface Run {
  readonly start: number
  readonly end: number
}

/** Runs of words in another script, with the marks and numbers between them. */
function foreignRuns(view: TokenView): Run[] {
  const runs: Run[] = []
  let start: number | undefined
  let last = 0
  /** Behind the amount of money that was read last: it is another finding. */
  let paid = 0
  const close = (): void => {
    if (start !== undefined) runs.push({start, end: last + 1})
    start = undefined
  }
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    if (ENGLISH_LETTERS.test(token.text)) {
      close()
      continue
    }
    if (start !== undefined && tokenAt(view, start).paragraph !== token.paragraph) close()
    const amount = index < paid || !/^\d/.test(token.text) ? undefined : amountAt(view, index)
    if (amount !== undefined) paid = amount.end
    if (index < paid) {
      close()
      continue
    }
    // "15 °С" is a unit in the wrong letters.
    if (isForeign(token) && view.tokens[index - 1]?.text !== '°') {
      start ??= index
      last = index
    } else if (!isNeutral(token)) close()
  }
  close()
  return runs
}

/** Most words: of no other script, and no amount. */
const ENGLISH_LETTERS = /^[a-z]+$/i

function isForeign(token: Token): boolean {
  return foreignScript(token.text) !== undefined && !hasLatin(token.text) && !/^\d/.test(token.text)
}

/** Marks and numbers belong to the words around them; brackets and quotation marks part them from what follows. */
function isNeutral(token: Token): boolean {
  if ((token.classes & TokenClass.quoteMark) !== 0) return false
  return !/[\p{Script=Latin}()[\]{}<>#@/|]/u.test(token.text)
}

/** The part of the letters of the document that are of a script. */
function sharesOf(view: TokenView): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let all = 0
  for (const {text} of view.tokens) {
    const script = foreignScript(text)
    // A sign of Chinese says as much as a few letters.
    all += text.length
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + text.length)
  }
  return new Map([...counts].map(([script, count]) => [script, count / all]))
}

/** Whether the text is more than a symbol: formulas have Greek letters, faces have Japanese ones. */
function isWordLike(text: string, script: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (script === 'Greek') return letters >= 4 && /\p{Ll}/u.test(text) && /\p{L}{3}/u.test(text)
  if (script === 'Chinese' && letters === 1) return !/[丨丶一亅丿]/.test(text)
  return letters >= 2
}

/** Whether the words are quoted, stand in brackets or behind a colon, or are spoken of. */
function isExplained(view: TokenView, start: number, end: number): boolean {
  const {sentence, paragraph} = tokenAt(view, start)
  if ((tokenAt(view, start).classes & TokenClass.quoted) !== 0) return true
  const previous = view.tokens[start - 1]
  if (previous !== undefined && previous.paragraph === paragraph && !tokenAt(view, start).lineStart) {
    if (/^[:：/|=]$/.test(previous.text)) return true
    if ((previous.classes & TokenClass.quoteMark) !== 0) return true
  }
  let depth = 0
  for (let at = start - 1; at >= 0 && start - at <= 60; at--) {
    const token = tokenAt(view, at)
    if (token.paragraph !== paragraph) break
    if (/^[)\]）】]$/.test(token.text)) depth--
    if (/^[([（【]$/.test(token.text)) depth++
    if (depth > 0) return true
    if (token.sentence !== sentence && at < start - REACH) break
  }
  return isSpokenOf(view, start, end)
}

/** Whether the words are one side of an entry in a list of words, "дача – country house", or a gloss in brackets follows them. */
function isGlossed(view: TokenView, start: number, end: number): boolean {
  const first = tokenAt(view, start)
  const next = view.tokens[end]
  const previous = view.tokens[start - 1]
  const isNextOnLine = next !== undefined && next.paragraph === first.paragraph && !next.lineStart
  if (isNextOnLine && /^[(（]$/.test(next.text)) return true
  const isAtHead = beginsLine(view, start) || (beginsLine(view, start - 1) && /^[-–—•*]$/.test(previous?.text ?? ''))
  if (isAtHead && isNextOnLine && PARTING.test(next.text)) return true
  return !isAtHead && !isNextOnLine && PARTING.test(previous?.text ?? '')
}

/** What parts a word from its meaning. */
const PARTING = /^[-–—=:→|]$/

/** Handles, hashtags and addresses are not translated. */
function isAddressOrTag(view: TokenView, start: number, end: number): boolean {
  const {text, before} = tokenAt(view, start)
  const previous = view.tokens[start - 1]
  if (end === start + 1 && /\p{L}\.\p{L}/u.test(text)) return true
  if (before !== '' || previous === undefined) return false
  if (/^[@/._]$/.test(previous.text)) return true
  // "#word", but not "#Product1 #word", whose mark closes a placeholder.
  return previous.text === '#' && end === start + 1 && !/[\d_]$/.test(view.tokens[start - 2]?.text ?? '')
}
