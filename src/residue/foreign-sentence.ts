import {loadLanguages} from '#platform'
import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {TokenClass} from '../text/classes.js'
import {languageName} from '../text/language-name.js'
import {oncePer} from '../text/remembering.js'
import {perSpelling} from '../text/spelling-numbers.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {isSpokenOf} from './leftover/spoken-of.js'
import {words} from './leftover/words.js'

/** A run of fewer words tells no language. */
const FEWEST_WORDS = 5
/** A run is judged by its head. */
const MOST_WORDS = 60
/** So many words that English has too may stand between words it has not. */
const LONGEST_GAP = 4
/** The part of a run that English does not know. */
const LEAST_UNKNOWN = 0.5
/** So many different words in small letters must be unknown: names are strange in every text. */
const FEWEST_STRANGE = 3
/** How much better the language must fit than English. */
const MARGIN = 1.3

const ENGLISH = words('english-words')
const COMMON_ELSEWHERE = words('foreign-words')

interface Run {
  readonly start: number
  readonly end: number
}

/** What tells languages apart. */
type Detect = (text: string) => {
  readonly language: string
  readonly getScores: () => Record<string, number>
  readonly isReliable: () => boolean
}
let detect: Detect | undefined

async function identifier(): Promise<typeof import('eld/extrasmall')> {
  await loadLanguages()
  return import('eld/extrasmall')
}

/**
 * Sentences in Latin script that were left untranslated. The language identifier is loaded when the first run of words that
 * English does not know asks for it; from then on the answer comes at once.
 */
export const detector: Detector = {
  ids: ['residue-foreign-sentence'],
  find({view, lexicon}, report) {
    const runs = unknownRuns(view, unknownIn(lexicon))
    if (runs.length === 0) return undefined
    if (detect !== undefined) return judge(view, runs, detect, report)
    return identifier().then(({eld}) => {
      detect = (text) => eld.detect(text)
      judge(view, runs, detect, report)
    })
  },
}

function judge(view: TokenView, runs: readonly Run[], identify: Detect, report: Report): void {
  for (const {start, end} of runs) {
    const result = identify(textOf(view, start, Math.min(end, start + MOST_WORDS)).toLowerCase())
    const {language} = result
    const scores = result.getScores()
    const best = scores[language] ?? 0
    if (language === '' || language === 'en' || !result.isReliable() || best < MARGIN * (scores.en ?? 0)) continue
    report('residue-foreign-sentence', start, end, [], {
      values: {language: languageName(language)},
      languages: [language],
    })
  }
}

/** Runs of words of which English knows too few. */
function unknownRuns(view: TokenView, isUnknown: IsUnknown): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    const previous = view.tokens[index - 1]
    const isEdge = previous?.sentence !== token.sentence || token.lineStart || !belongs(token)
    if (!isEdge) continue
    collect(view, isUnknown, from, index, runs)
    from = belongs(token) ? index : index + 1
  }
  collect(view, isUnknown, from, view.tokens.length, runs)
  return runs
}

/** Commas stand inside a run; quotation marks, brackets, colons and slashes end it, and so does a word of English alone. */
function belongs(token: Token): boolean {
  if ((token.classes & (TokenClass.quoteMark | TokenClass.quoted)) !== 0) return false
  if ((token.classes & TokenClass.word) === 0) return token.norm === ','
  return !ENGLISH.has(token.norm)
}

/** Adds the runs between two edges. */
function collect(view: TokenView, isUnknown: IsUnknown, from: number, to: number, runs: Run[]): void {
  if (to - from < FEWEST_WORDS || isTitle(view, from)) return
  let start: number | undefined
  let last = from
  const close = (): void => {
    if (start !== undefined && isForeign(view, isUnknown, start, last + 1))
      runs.push(widen(view, start, last + 1, from, to))
    start = undefined
  }
  for (let at = from; at < to; at++) {
    if (start !== undefined && at - last > LONGEST_GAP) close()
    if (!isUnknown(tokenAt(view, at))) continue
    start ??= at
    last = at
  }
  close()
}

/** Takes in a word or two at the edges that both languages have, if the sentence begins or ends with them. */
function widen(view: TokenView, start: number, end: number, from: number, to: number): Run {
  const first = start - from <= LONGEST_GAP && !hasMark(view, from, start) ? from : start
  const last = to - end <= LONGEST_GAP && !hasMark(view, end, to) ? to : end
  return {start: first, end: last}
}

function hasMark(view: TokenView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isWord(tokenAt(view, at))) return true
  return false
}

/** Behind a colon, an opening bracket or a quotation mark stands a title or a gloss. */
function isTitle(view: TokenView, from: number): boolean {
  const previous = view.tokens[from - 1]
  if (previous === undefined || tokenAt(view, from).lineStart) return false
  return /^[:(["“«„]$/.test(previous.text) || (previous.classes & TokenClass.quoteMark) !== 0
}

/** Inside a sentence a run with a capital that is no longer than this is a name or a title. */
const LONGEST_TITLE = 10

const isCapital = (view: TokenView, index: number): boolean => (tokenAt(view, index).classes & TokenClass.capital) !== 0

/** Whether a run is long and strange enough, and no title: "the book De to hovedarter (1921)". */
function isForeign(view: TokenView, isUnknown: IsUnknown, start: number, end: number): boolean {
  if (
    start > (view.sentences[tokenAt(view, start).sentence] ?? 0) &&
    end - start <= LONGEST_TITLE &&
    isCapital(view, start)
  )
    return false
  if (isSpokenOf(view, start, end) || isListOfTerms(view, start, end)) return false
  if (view.tokens[end]?.text === '(' && ((view.tokens[end + 1]?.classes ?? 0) & TokenClass.year) !== 0) return false
  let words = 0
  let unknown = 0
  const strange = new Set<string>()
  for (let at = start; at < Math.min(end, start + MOST_WORDS); at++) {
    const token = tokenAt(view, at)
    if (!isWord(token)) continue
    words++
    const isStrange = isUnknown(token)
    if (isStrange) unknown++
    if ((token.classes & TokenClass.capital) === 0) {
      if (isStrange) strange.add(token.norm)
    }
  }
  return (
    words >= FEWEST_WORDS &&
    unknown >= words * LEAST_UNKNOWN &&
    strange.size >= FEWEST_STRANGE &&
    // A long name has only its short links in small letters: "Chapelle Sainte-Lucie-et-Sainte-Marthe du Vieux-Moulin".
    [...strange].some((word) => word.length >= LONGER_THAN_LINKS || NOT_ASCII.test(word))
  )
}

const LONGER_THAN_LINKS = 4

/** "phở gà, bún chả, bánh mì": dishes or greetings in an English sentence, none of them as long as a clause. */
function isListOfTerms(view: TokenView, start: number, end: number): boolean {
  let longest = 0
  let words = 0
  let commas = 0
  for (let at = start; at < end; at++) {
    if (isWord(tokenAt(view, at))) {
      words++
      longest = Math.max(longest, words)
    } else {
      commas++
      words = 0
    }
  }
  return commas > 0 && longest < FEWEST_WORDS
}

const NOT_ASCII = /[^ -~’]/
const LATIN_WORD = /^[\p{Script=Latin}\p{M}'’]+$/u

/** Whether a token is a word that English does not know. */
type IsUnknown = (token: Token) => boolean

const unknownIn = oncePer((lexicon: Lexicon): IsUnknown => {
  const isUnknown = perSpelling(
    ({text, norm}): boolean => text.length <= 40 && text.length >= 2 && isUnknownWord(text, norm, lexicon),
  )
  return (token) => isWord(token) && isUnknown(token)
})

function isUnknownWord(text: string, norm: string, lexicon: Lexicon): boolean {
  if (!LATIN_WORD.test(text)) return false
  // English has few words with such letters, and names with them are written with a capital.
  if (/^\p{Ll}/u.test(text) && NOT_ASCII.test(norm)) return true
  return COMMON_ELSEWHERE.has(norm) || (!lexicon.isKnown(norm) && norm !== "'s")
}
